package org.quoin.entities;

/**
 * All labellings of a sentence that are allowed, at once: how likely each label of each token is among them, and each pair
 * of neighbouring labels, by the forward-backward algorithm. Probabilities are scaled token by token, so no sentence is too
 * long.
 */
final class Lattice {

    private static final int COUNT = Labels.COUNT;

    private int length;
    private double[] pairs;
    private double[] factors = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private final double[] likely = new double[COUNT * COUNT];

    /**
     * Takes in a sentence.
     *
     * @param scores {@link Labels#COUNT} a token
     * @param pairs for each label the factors of the labels after it, 0 for those that can't follow
     * @param allowed for each token the labels that it may have, a bit for each
     */
    void run(float[] scores, double[] pairs, int[] allowed) {
        length = allowed.length;
        this.pairs = pairs;
        if (factors.length < length * COUNT) {
            factors = new double[length * COUNT * 2];
            forward = new double[factors.length];
            backward = new double[factors.length];
        }
        for (int i = 0; i < length; i++) {
            exponentiate(scores, i, allowed[i]);
            forward(i);
        }
        for (int i = length - 1; i >= 0; i--) {
            backward(i);
        }
    }

    private void exponentiate(float[] scores, int i, int allowed) {
        int at = i * COUNT;
        float most = scores[at];
        for (int label = 1; label < COUNT; label++) {
            most = Math.max(most, scores[at + label]);
        }
        for (int label = 0; label < COUNT; label++) {
            boolean possible = (allowed & 1 << label) != 0
                    && (i > 0 || Labels.mayBegin(label))
                    && (i < length - 1 || Labels.mayEnd(label));
            // No label becomes impossible by its score alone.
            factors[at + label] = possible ? Math.max(1e-40, Math.exp(scores[at + label] - most)) : 0;
        }
    }

    private void forward(int i) {
        int at = i * COUNT;
        double sum = 0;
        for (int label = 0; label < COUNT; label++) {
            double value = i == 0 ? 1 : 0;
            for (int before = 0; i > 0 && before < COUNT; before++) {
                value += forward[at - COUNT + before] * pairs[before * COUNT + label];
            }
            forward[at + label] = value * factors[at + label];
            sum += forward[at + label];
        }
        for (int label = 0; label < COUNT; label++) {
            forward[at + label] /= sum;
        }
    }

    private void backward(int i) {
        int at = i * COUNT;
        double sum = 0;
        for (int label = 0; label < COUNT; label++) {
            double value = i == length - 1 ? 1 : 0;
            for (int after = 0; i < length - 1 && after < COUNT; after++) {
                value += pairs[label * COUNT + after] * factors[at + COUNT + after] * backward[at + COUNT + after];
            }
            backward[at + label] = value;
            sum += value;
        }
        for (int label = 0; label < COUNT; label++) {
            backward[at + label] /= sum;
        }
    }

    /** Adds the probabilities of a token's labels, times a factor, to numbers. */
    void addLabels(int i, float factor, float[] to) {
        double sum = 0;
        for (int k = i * COUNT; k < (i + 1) * COUNT; k++) {
            sum += forward[k] * backward[k];
        }
        for (int label = 0; label < COUNT; label++) {
            to[label] += (float) (factor * forward[i * COUNT + label] * backward[i * COUNT + label] / sum);
        }
    }

    /** Adds the probabilities of all pairs of neighbouring labels, times a factor, to numbers. */
    void addPairs(double factor, double[] to) {
        for (int at = COUNT; at < length * COUNT; at += COUNT) {
            double sum = 0;
            for (int before = 0; before < COUNT; before++) {
                for (int label = 0; label < COUNT; label++) {
                    int pair = before * COUNT + label;
                    likely[pair] =
                            forward[at - COUNT + before] * pairs[pair] * factors[at + label] * backward[at + label];
                    sum += likely[pair];
                }
            }
            for (int pair = 0; pair < likely.length; pair++) {
                to[pair] += factor * likely[pair] / sum;
            }
        }
    }
}
