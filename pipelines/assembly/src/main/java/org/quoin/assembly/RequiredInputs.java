package org.quoin.assembly;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A component needs a type that no component before it makes. Subtypes count. What comes after a component that is not
 * known is not checked, as that one may make anything.
 */
final class RequiredInputs implements Check {

    /** What the reader of an article makes, before any component. */
    private static final List<String> MADE_BY_READER =
            List.of("uima.tcas.DocumentAnnotation", "org.quoin.type.Article");

    private static final int MOST_NAMED = 5;

    @Override
    public void check(Chain chain, Problems problems) {
        Set<String> made = new HashSet<>(MADE_BY_READER);
        for (int i = 0; i < chain.firstGap(); i++) {
            Link link = chain.links().get(i);
            for (String input : link.component().inputs()) {
                if (!isMade(input, made, chain.types())) {
                    problems.add(ProblemCode.MISSING_INPUT, link.position(), message(input, i, chain));
                }
            }
            made.addAll(link.component().outputs());
        }
    }

    private static boolean isMade(String input, Set<String> made, TypeHierarchy types) {
        return made.stream().anyMatch(type -> types.isOrExtends(type, input))
                || types.isOrExtends(input, "uima.tcas.DocumentAnnotation");
    }

    private static String message(String input, int at, Chain chain) {
        Link link = chain.links().get(at);
        String needs = link.component().simpleName() + " needs " + input + ", which nothing before it makes; ";
        for (Link later : chain.links().subList(at, chain.links().size())) {
            if (later != link && makes(later.component(), input, chain)) {
                return needs + later.component().simpleName() + " at " + later.position()
                        + " does: move it before this one";
            }
        }
        List<String> makers = chain.catalog().components().stream()
                .filter(component ->
                        !component.className().equals(link.component().className()))
                .filter(component -> makes(component, input, chain) && component.serves(chain.language()))
                .sorted(Comparator.comparing(Component::simpleName))
                .map(Component::simpleName)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        if (!makers.isEmpty()) {
            return needs + "put one before it that does: " + String.join(", ", makers);
        }
        return needs
                + (chain.types().has(input)
                        ? "no component on the class path does"
                        : "there is no such type on the class path, is its module missing?");
    }

    private static boolean makes(Component component, String type, Chain chain) {
        return component.outputs().stream().anyMatch(output -> chain.types().isOrExtends(output, type));
    }
}
