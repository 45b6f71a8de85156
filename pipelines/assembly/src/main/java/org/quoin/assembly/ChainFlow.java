package org.quoin.assembly;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What the components of a chain take from each other. Components are numbered from 0. */
final class ChainFlow {

    private final Chain chain;
    private final TypeHierarchy types;

    ChainFlow(Chain chain) {
        this.chain = chain;
        this.types = chain.types();
    }

    /** Returns the types that are there before a component runs. */
    TypesThere before(int component) {
        TypesThere there = TypesThere.fromReader(types);
        chain.links().subList(0, component).forEach(link -> there.add(link.component()));
        return there;
    }

    /** Returns the first component after another that makes a type and does not itself need that other one. */
    OptionalInt laterMaker(int component, String type) {
        return IntStream.range(component + 1, chain.links().size())
                .filter(later -> makes(later, type))
                .filter(later -> !dependsOn(later, component))
                .findFirst();
    }

    /** Returns how to bring a maker and the component that takes what it makes into the right order. */
    String advice(int maker, int taker) {
        Link makes = chain.links().get(maker);
        Link takes = chain.links().get(taker);
        TypesThere there = before(taker);
        boolean canMoveUp = makes.component().inputs().stream().allMatch(there::has);
        if (canMoveUp) {
            return "move that one up, before " + takes.component().simpleName() + " at " + takes.line();
        }
        boolean canMoveDown = IntStream.rangeClosed(taker + 1, maker).noneMatch(between -> dependsOn(between, taker));
        return canMoveDown
                ? "move " + takes.component().simpleName() + " down, after "
                        + makes.component().simpleName() + " at " + makes.line()
                : "move that one and what it needs up, before "
                        + takes.component().simpleName() + " at " + takes.line();
    }

    private boolean makes(int component, String type) {
        return chain.links().get(component).component().makes(type, types);
    }

    /** Tells whether a component can't run without what an earlier one makes, at first or second hand. */
    private boolean dependsOn(int later, int earlier) {
        TypesThere there = before(earlier);
        List<String> needed = chain.links().get(later).component().inputs().stream()
                .filter(type -> !there.has(type))
                .toList();
        return needed.stream()
                .anyMatch(type -> makes(earlier, type)
                        || IntStream.range(earlier + 1, later)
                                .anyMatch(between -> makes(between, type) && dependsOn(between, earlier)));
    }
}
