package org.quoin.assembly;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a component's UIMA descriptor says of it.
 *
 * @param className the class that it is named by; of an aggregate, the name that UIMA imports its descriptor by
 * @param name its name for display
 * @param version its version; empty when the descriptor does not say
 * @param vendor who made it; empty when the descriptor does not say
 * @param documentation what it does, for its user; empty when the descriptor does not say
 * @param parameters its parameters in the descriptor's order
 * @param inputs the names of the types that it needs
 * @param optionalInputs the names of the types that it takes in where they are there, and does without where not
 * @param outputs the names of the types that it makes
 * @param languages ISO 639 codes of the languages that it serves; empty when it serves any
 * @param home where it comes from
 */
public record Component(
        String className,
        String name,
        String version,
        String vendor,
        String documentation,
        List<Parameter> parameters,
        List<String> inputs,
        List<String> optionalInputs,
        List<String> outputs,
        List<String> languages,
        Home home) {

    /** Quoin's own components before those of plugins, then by class name. */
    static final Comparator<Component> PREFERRED_FIRST = Comparator.comparing(
                    (Component component) -> !component.plugin().isQuoin())
            .thenComparing(Component::className);

    /**
     * Where a component comes from.
     *
     * @param plugin the plugin that brings it, or Quoin itself
     * @param descriptor where it is described: a UIMA descriptor, or the class file of a class that has none
     * @param origin the jar or class folder that it lies in
     */
    public record Home(Plugin plugin, URI descriptor, URI origin) {}

    public Component {
        parameters = List.copyOf(parameters);
        inputs = List.copyOf(inputs);
        optionalInputs = List.copyOf(optionalInputs);
        outputs = List.copyOf(outputs);
        languages = List.copyOf(languages);
    }

    /** Returns the plugin that brings it, or Quoin itself. */
    public Plugin plugin() {
        return home.plugin();
    }

    /** Returns where it is described: a UIMA descriptor, or the class file of a class that has none. */
    public URI descriptor() {
        return home.descriptor();
    }

    /** Returns the path of the jar or class folder that it lies in. */
    public String place() {
        return Position.file(home.origin());
    }

    /** Tells whether it makes a type or one of its subtypes. */
    boolean makes(String type, TypeHierarchy types) {
        return outputs.stream().anyMatch(output -> types.isOrExtends(output, type));
    }

    /** Returns the types that it needs and those that it can do without. */
    Stream<String> takes() {
        return Stream.concat(inputs.stream(), optionalInputs.stream());
    }

    /** Returns the names of the parameters that it needs to be given. */
    List<String> unset() {
        return parameters.stream()
                .filter(parameter ->
                        parameter.mandatory() && parameter.defaults().isEmpty())
                .map(Parameter::name)
                .toList();
    }

    /**
     * Returns the same component with other types in and out.
     *
     * @param without inputs that it can do without
     * @param makes outputs besides its own
     */
    Component with(Set<String> without, Set<String> makes) {
        List<String> needed =
                inputs.stream().filter(type -> !without.contains(type)).toList();
        List<String> optional = Stream.concat(optionalInputs.stream(), without.stream())
                .distinct()
                .toList();
        List<String> made =
                Stream.concat(outputs.stream(), makes.stream()).distinct().toList();
        return new Component(
                className, name, version, vendor, documentation, parameters, needed, optional, made, languages, home);
    }

    /** Tells whether Quoin puts it at the end of every pipeline by itself, so that no descriptor needs to name it. */
    public boolean isInEveryPipeline() {
        return className.equals(ProvenanceAnnotator.class.getName());
    }

    /** Returns the shortest name that a descriptor can use it by. */
    public String nameIn(Catalog catalog) {
        return catalog.named(simpleName()).size() == 1 ? simpleName() : className;
    }

    /** Returns the class name without its package. */
    public String simpleName() {
        return simpleName(className);
    }

    /** Returns the parameter of that name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * Tells whether it serves articles in a language. English as written in Britain is served by what serves English.
     *
     * @param language ISO 639 code, with or without a region, or {@code x-unspecified}
     */
    public boolean serves(String language) {
        return languages.isEmpty()
                || language.equals(Pipeline.ANY_LANGUAGE)
                || languages.contains(language)
                || languages.contains(language.split("[-_]", 2)[0]);
    }

    static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
