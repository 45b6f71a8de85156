package org.quoin.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A component of the descriptor itself makes only what later components might use, and none does. Types of the
 * linguistic layer are such means; the news layer's and a plugin's own are results. So are sentences and paragraphs,
 * which every output shows.
 */
final class UnusedOutputs implements Check {

    private static final String LINGUISTIC_LAYER = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final Set<String> SHOWN =
            Set.of(LINGUISTIC_LAYER + "segmentation.type.Sentence", LINGUISTIC_LAYER + "segmentation.type.Paragraph");

    @Override
    public void check(Chain chain, Problems problems) {
        List<Link> links = chain.links();
        if (chain.firstGap() < links.size()) {
            return;
        }
        for (int at = 0; at < links.size() - 1; at++) {
            Link link = links.get(at);
            List<Link> later = links.subList(at + 1, links.size());
            if (link.position().file().equals(chain.file())
                    && isMeansOnly(link.component())
                    && later.stream().noneMatch(one -> mayUse(one.component(), link.component(), chain.types()))) {
                problems.add(ProblemCode.UNUSED_OUTPUT, link.position(), message(link.component()));
            }
        }
    }

    private static boolean isMeansOnly(Component component) {
        return !component.outputs().isEmpty()
                && component.outputs().stream()
                        .allMatch(type -> type.startsWith(LINGUISTIC_LAYER) && !SHOWN.contains(type));
    }

    /** What does not say what it takes in and makes may take in anything. */
    private static boolean mayUse(Component later, Component maker, TypeHierarchy types) {
        boolean tells = !later.inputs().isEmpty()
                || !later.optionalInputs().isEmpty()
                || !later.outputs().isEmpty();
        return !tells
                || maker.outputs().stream().anyMatch(made -> later.takes()
                        .anyMatch(type -> types.isOrExtends(made, type) || types.isOrExtends(type, made)));
    }

    private static String message(Component component) {
        return "nothing after " + component.simpleName() + " uses what it makes ("
                + component.outputs().stream().map(Component::simpleName).collect(Collectors.joining(", "))
                + "), and only the formats xmi and json write it; unless it is for those, take it out";
    }
}
