package org.quoin.learning;

import java.util.Arrays;

/**
 * Learns the weights of features for labels: an averaged perceptron (Collins 2002; Freund and Schapire 1999), whose final
 * weights are the means of those after each example. First every feature is {@linkplain #count counted}, then the rare
 * ones are {@linkplain #prune left out}, then examples are scored and what was wrong is {@linkplain #update mended}.
 */
public final class WeightTraining {

    private final int labels;

    /** Open addressing: hashes of the features, 0 for none, and beside each how often it was seen. */
    private int[] keys = new int[1 << 16];

    private int[] counts = new int[keys.length];
    /** For each feature that was ever updated: each label's weight, then its sum over time, then when it last changed. */
    private int[][] rows;

    private int size;
    private int time;

    /** @param labels how many labels there are, at most {@value FeatureWeights#MOST_LABELS} */
    public WeightTraining(int labels) {
        if (labels < 1 || labels > FeatureWeights.MOST_LABELS) {
            throw new IllegalArgumentException(labels + " labels: a model has from 1 to " + FeatureWeights.MOST_LABELS);
        }
        this.labels = labels;
    }

    /**
     * Counts the features of an example.
     *
     * @param features hashes, none of them 0
     * @param length how many of them count
     */
    public void count(int[] features, int length) {
        for (int i = 0; i < length; i++) {
            if (size * 2 > keys.length) {
                grow();
            }
            int at = slot(features[i]);
            if (keys[at] == 0) {
                keys[at] = features[i];
                size++;
            }
            counts[at]++;
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** Leaves out features that were counted less often; no feature can be added afterwards. */
    public void prune(int least) {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        size = 0;
        for (int count : oldCounts) {
            size += count >= least ? 1 : 0;
        }
        keys = new int[Integer.highestOneBit(Math.max(4, size)) * 4];
        counts = new int[0];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0 && oldCounts[i] >= least) {
                keys[slot(oldKeys[i])] = oldKeys[i];
            }
        }
        rows = new int[keys.length][];
    }

    /** Returns the slot of a feature, or the one where it would be put. */
    private int slot(int feature) {
        int mask = keys.length - 1;
        int at = feature & mask;
        while (keys[at] != feature && keys[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Returns the number of features. */
    public int size() {
        return size;
    }

    /**
     * Adds the present weights of features to the labels' scores.
     *
     * @param features hashes
     * @param length how many of them count
     * @param scores a score a label
     */
    public void addTo(int[] scores, int[] features, int length) {
        for (int i = 0; i < length; i++) {
            int at = slot(features[i]);
            int[] row = keys[at] == 0 ? null : rows[at];
            for (int label = 0; row != null && label < labels; label++) {
                scores[label] += row[label];
            }
        }
    }

    /** Tells that an example has been seen: weights are averaged over examples. */
    public void step() {
        time++;
    }

    /**
     * Adds to the weights of features for a label.
     *
     * @param features hashes
     * @param length how many of them count
     * @param label from 0 on
     * @param by what to add, 1 for a label that was missed and -1 for a wrong one
     */
    public void update(int[] features, int length, int label, int by) {
        for (int i = 0; i < length; i++) {
            int at = slot(features[i]);
            if (keys[at] != 0) {
                update(at, label, by);
            }
        }
    }

    private void update(int at, int label, int by) {
        if (rows[at] == null) {
            rows[at] = new int[3 * labels];
        }
        int[] row = rows[at];
        int grown = Math.multiplyExact(row[label], time - row[2 * labels + label]);
        row[labels + label] = Math.addExact(row[labels + label], grown);
        row[2 * labels + label] = time;
        row[label] += by;
    }

    /**
     * Returns the averaged weights.
     *
     * @param scale weights are rounded to 1/scale, and those that round to zero are left out
     */
    public FeatureWeights averaged(double scale) {
        int[] order = slotsByFeature();
        int[] hashes = new int[order.length];
        int[] entries = new int[order.length];
        byte[] weightLabels = new byte[1 << 16];
        short[] weights = new short[1 << 16];
        int kept = 0;
        int n = 0;
        for (int at : order) {
            for (int label = 0; label < labels; label++) {
                short weight = averaged(rows[at], label, scale);
                if (weight == 0) {
                    continue;
                }
                if (n == weights.length) {
                    weights = Arrays.copyOf(weights, n * 2);
                    weightLabels = Arrays.copyOf(weightLabels, n * 2);
                }
                weightLabels[n] = (byte) label;
                weights[n++] = weight;
                entries[kept]++;
            }
            if (entries[kept] > 0) {
                hashes[kept++] = keys[at];
            }
        }
        return FeatureWeights.of(
                Arrays.copyOf(hashes, kept),
                Arrays.copyOf(entries, kept),
                Arrays.copyOf(weightLabels, n),
                Arrays.copyOf(weights, n));
    }

    /** The slots of the features that were updated, in the order of the features' hashes. */
    private int[] slotsByFeature() {
        long[] updated = new long[size];
        int n = 0;
        for (int at = 0; at < keys.length; at++) {
            if (rows[at] != null) {
                updated[n++] = (long) keys[at] << 32 | at;
            }
        }
        return Arrays.stream(updated, 0, n).sorted().mapToInt(key -> (int) key).toArray();
    }

    private short averaged(int[] row, int label, double scale) {
        double sum = row[labels + label] + (double) row[label] * (time - row[2 * labels + label]);
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(scale * sum / time)));
    }
}
