package org.quoin.entities;

import java.util.stream.IntStream;

/** Finds the best labels of a sentence by the scores of its tokens and of neighbouring labels (Viterbi). */
final class Decoder {

    private static final int COUNT = Labels.COUNT;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;
    /** For each label those that may stand before it. */
    private static final int[][] BEFORE = new int[COUNT][];

    static {
        for (int label = 0; label < COUNT; label++) {
            int after = label;
            BEFORE[label] = IntStream.range(0, COUNT)
                    .filter(before -> Labels.follows(before, after))
                    .toArray();
        }
    }

    private int[] best = new int[128 * COUNT];
    private byte[] back = new byte[128 * COUNT];

    /**
     * Writes the best labels of the tokens {@code [from, to)}.
     *
     * @param scores of all tokens of the article, {@link Labels#COUNT} each
     * @param transitions for each label the scores of the labels after it
     */
    void decode(int[] scores, int from, int to, short[] transitions, int[] labels) {
        if (from == to) {
            return;
        }
        int length = to - from;
        if (best.length < length * COUNT) {
            best = new int[length * COUNT * 2];
            back = new byte[best.length];
        }
        for (int label = 0; label < COUNT; label++) {
            best[label] = Labels.mayBegin(label) ? scores[from * COUNT + label] : IMPOSSIBLE;
        }
        for (int i = 1; i < length; i++) {
            step(scores, (from + i) * COUNT, i * COUNT, transitions);
        }
        int at = (length - 1) * COUNT;
        int last = Labels.OUTSIDE;
        for (int label = 0; label < COUNT; label++) {
            if (Labels.mayEnd(label) && best[at + label] > best[at + last]) {
                last = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[from + i] = last;
            last = back[i * COUNT + last];
        }
    }

    private void step(int[] scores, int token, int at, short[] transitions) {
        for (int label = 0; label < COUNT; label++) {
            int most = Integer.MIN_VALUE;
            int from = 0;
            for (int before : BEFORE[label]) {
                int score = best[at - COUNT + before] + transitions[before * COUNT + label];
                if (score > most) {
                    most = score;
                    from = before;
                }
            }
            best[at + label] = Math.max(IMPOSSIBLE, most + scores[token + label]);
            back[at + label] = (byte) from;
        }
    }
}
