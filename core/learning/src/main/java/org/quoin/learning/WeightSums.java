package org.quoin.learning;

/** Adds up the weights that features have for labels. Not thread-safe: one for each thread, over shared weights. */
public final class WeightSums {

    private final Rows rows;
    private final int labels;
    private final long[] sums;
    /** So many features can't reach more than 16 bits. */
    private final int atOnce;

    private int[] found = new int[64];

    /** Makes sums over a table of weights. */
    public WeightSums(FeatureWeights weights) {
        this.rows = weights.rows();
        this.labels = weights.labels();
        this.sums = new long[rows.length()];
        this.atOnce = Short.MAX_VALUE / Math.max(1, weights.largest());
    }

    /**
     * Adds the weights of features to the labels' scores.
     *
     * @param scores a score a label
     * @param hashes the features
     * @param length how many of them count
     */
    public void addTo(int[] scores, int[] hashes, int length) {
        if (found.length < length) {
            found = new int[length * 2];
        }
        for (int from = 0; from < length; from += atOnce) {
            rows.add(hashes, from, Math.min(length, from + atOnce), sums, found);
            moveTo(scores);
        }
    }

    private void moveTo(int[] scores) {
        int label = 0;
        for (int i = 0; i < sums.length; i++) {
            long sum = sums[i];
            sums[i] = 0;
            for (int stop = Math.min(label + Rows.LABELS, labels); label < stop; label++) {
                scores[label] += (short) sum;
                sum = Rows.next(sum);
            }
        }
    }
}
