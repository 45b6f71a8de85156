package org.quoin.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.assembly.Value.Scalar;

/**
 * A pipeline descriptor as written, before any check against the catalog.
 *
 * @param name the pipeline's name
 * @param description what it is for; empty when it does not say
 * @param language ISO 639 code; empty when it does not say
 * @param includes the descriptors whose components come first
 * @param types the UIMA type systems that it brings
 * @param components its own components
 */
record PipelineDescriptor(
        String name,
        String description,
        String language,
        List<Scalar> includes,
        List<TypesFile> types,
        List<Use> components) {

    /**
     * A UIMA type system that a descriptor names.
     *
     * @param name the file as written
     * @param folder where a relative path counts from
     */
    record TypesFile(Scalar name, Path folder) {}

    /**
     * A component in a pipeline.
     *
     * @param component its simple name or its class name; null as YAML knows it where something stands that can't be read,
     *     and might have been any number of components
     * @param settings the parameters that are set
     * @param without types that it says it needs, and that it shall run without
     * @param makes types that it makes besides those that it says
     */
    record Use(Scalar component, List<Setting> settings, List<Scalar> without, List<Scalar> makes) {

        /** Names a component that is used as it is. */
        static Use plain(Scalar component) {
            return new Use(component, List.of(), List.of(), List.of());
        }

        static Use unreadable(Position position) {
            return plain(new Scalar("", true, position));
        }

        boolean isReadable() {
            return !component.isNull();
        }

        /** Returns how a parameter is set; if it is set twice, the last one counts. */
        Optional<Setting> setting(String parameter) {
            return settings.stream()
                    .filter(setting -> setting.parameter().text().equals(parameter))
                    .reduce((first, second) -> second);
        }

        /** Returns the same component with more parameters set, which count before those set already. */
        Use with(List<Setting> more) {
            List<Setting> all = new ArrayList<>(settings);
            more.forEach(setting -> all.removeIf(
                    old -> old.parameter().text().equals(setting.parameter().text())));
            all.addAll(more);
            return new Use(component, List.copyOf(all), without, makes);
        }
    }

    /**
     * A parameter that is set.
     *
     * @param parameter its name
     * @param value its value
     * @param origin where the value comes from
     */
    record Setting(Scalar parameter, Value value, Origin origin) {}
}
