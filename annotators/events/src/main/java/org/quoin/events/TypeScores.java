package org.quoin.events;

import java.util.Locale;

/** Counts answers against the right types, for the means of the types' F1. */
final class TypeScores {

    private final int[] gold = new int[PloverType.COUNT];
    private final int[] answered = new int[PloverType.COUNT];
    private final int[] right = new int[PloverType.COUNT];

    /** Adds an answer; {@link PloverType#NONE} is none. */
    void add(PloverType expected, PloverType answer) {
        gold[expected.ordinal()]++;
        answered[answer.ordinal()]++;
        right[answer.ordinal()] += expected == answer ? 1 : 0;
    }

    /** Returns the mean F1 of the types that there are. */
    double macroF1() {
        double sum = 0;
        int types = 0;
        for (int type = 1; type < gold.length; type++) {
            if (gold[type] > 0) {
                sum += 2.0 * right[type] / (gold[type] + answered[type]);
                types++;
            }
        }
        return types == 0 ? 0 : sum / types;
    }

    @Override
    public String toString() {
        int all = 0;
        int answers = 0;
        int matches = 0;
        for (int type = 1; type < gold.length; type++) {
            all += gold[type];
            answers += answered[type];
            matches += right[type];
        }
        return String.format(
                Locale.ROOT,
                "macro F1 %.3f, %d of %d answers right, of %d sentences",
                macroF1(),
                matches,
                answers,
                all);
    }
}
