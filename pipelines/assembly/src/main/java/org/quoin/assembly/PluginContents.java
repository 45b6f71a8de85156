package org.quoin.assembly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.quoin.type.Quote;

/** Reports what a plugin holds that it should not, and when there is nothing in it to use. */
final class PluginContents {

    private static final String QUOTE_CLASS = Quote.class.getName().replace('.', '/') + ".class";

    /** By these a jar is of use though it has no component. */
    private static final List<String> OTHER_USES = List.of(
            "META-INF/org.apache.uima.fit/types.txt",
            "META-INF/services/org.quoin.io.ArticleFormat",
            "META-INF/quoin/pipelines");

    private final Problems problems;
    private final Map<String, Plugin> publishers = new HashMap<>();

    PluginContents(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports on a plugin that can be used. Plugins that come later are compared with it.
     *
     * @param own the types that it publishes
     * @param shared the types that Quoin publishes
     */
    void report(Plugin plugin, List<Component> components, TypeSystemDescription own, TypeSystemDescription shared) {
        if (plugin.own().getResource(QUOTE_CLASS) != null) {
            report(
                    ProblemCode.CORE_BUNDLED,
                    plugin,
                    "the plugin brings a copy of Quoin's own classes, which is not used; build it without, with Maven in"
                            + " scope 'provided'");
        }
        reportTypes(plugin, own, shared);
        if (components.isEmpty() && isUseless(plugin)) {
            report(
                    ProblemCode.EMPTY_PLUGIN,
                    plugin,
                    "there is no component in it that Quoin can find: it has no " + ComponentList.NAME
                            + ", which uimafit-maven-plugin writes; its classes can be used by their full names");
        }
    }

    private void reportTypes(Plugin plugin, TypeSystemDescription own, TypeSystemDescription shared) {
        Map<Plugin, TreeSet<String>> foreign = new LinkedHashMap<>();
        for (TypeDescription type : own.getTypes()) {
            if (shared.getType(type.getName()) != null) {
                continue;
            }
            Plugin first = publishers.putIfAbsent(type.getName(), plugin);
            if (first != null) {
                foreign.computeIfAbsent(first, f -> new TreeSet<>()).add(type.getName());
            }
        }
        foreign.forEach((first, names) -> report(
                ProblemCode.TYPES_TWICE,
                plugin,
                "the plugin publishes types that " + first + " publishes too: " + String.join(", ", names)
                        + "; types have one home, which the others need not bring"));
    }

    private static boolean isUseless(Plugin plugin) {
        return Stream.concat(Stream.of(ComponentList.NAME), OTHER_USES.stream())
                .allMatch(file -> plugin.own().getResource(file) == null);
    }

    private void report(ProblemCode code, Plugin plugin, String message) {
        problems.add(code, Position.of(plugin.place()), message);
    }
}
