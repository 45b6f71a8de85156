package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoin.plugin.Span;

/** Pairs what the gold has with what a system gave, one to one, the most alike first. */
final class Matching {

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::exact, Comparator.reverseOrder())
            .thenComparing(Pair::likeness, Comparator.reverseOrder())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::system);

    private Matching() {}

    /**
     * A pair that could be.
     *
     * @param exact whether the two have the same span
     * @param likeness how much they share, from 0 to 1
     * @param gold the place of one in the gold's list
     * @param system the place of the other in the system's list
     */
    record Pair(boolean exact, double likeness, int gold, int system) {}

    /** Picks from the pairs that could be, so that nothing is in two. */
    static List<Pair> best(List<Pair> pairs) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> system = new HashSet<>();
        List<Pair> picked = new ArrayList<>();
        pairs.stream().sorted(BEST_FIRST).forEach(pair -> {
            if (!gold.contains(pair.gold()) && !system.contains(pair.system())) {
                gold.add(pair.gold());
                system.add(pair.system());
                picked.add(pair);
            }
        });
        return picked;
    }

    /** Pairs spans that overlap. */
    static List<Pair> overlapping(List<Span> gold, List<Span> system) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                Span one = gold.get(i);
                Span other = system.get(j);
                if (one.overlaps(other)) {
                    pairs.add(new Pair(one.equals(other), likeness(one, other), i, j));
                }
            }
        }
        return best(pairs);
    }

    /** Returns the share of their hull that two spans have in common. */
    static double likeness(Span one, Span other) {
        double common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return common / (Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin()));
    }
}
