package org.quoin.entities;

import java.util.Arrays;

/**
 * All labellings of a sentence at once: how likely each label of each token is, and each pair of neighbouring labels, by
 * the forward-backward algorithm. Probabilities are scaled token by token, so no sentence is too long.
 */
final class Lattice {

    private static final int COUNT = Labels.COUNT;

    private int length;
    private float[] scores = new float[0];
    private double[] factors = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private final double[] pairs = new double[COUNT * COUNT];
    private final double[] pairSteps = new double[COUNT * COUNT];
    private float[] transitions;

    /**
     * Takes in a sentence.
     *
     * @param features for each token where the weights of its features begin
     * @param base more scores, or none
     */
    void read(int[][] features, float[] weights, float[] transitions, float[] base) {
        length = features.length;
        this.transitions = transitions;
        if (scores.length < length * COUNT) {
            scores = new float[length * COUNT * 2];
            factors = new double[scores.length];
            forward = new double[scores.length];
            backward = new double[scores.length];
        }
        Arrays.fill(scores, 0, length * COUNT, 0);
        System.arraycopy(base, 0, scores, 0, base.length);
        for (int i = 0; i < length; i++) {
            for (int feature : features[i]) {
                for (int label = 0; label < COUNT; label++) {
                    scores[i * COUNT + label] += weights[feature + label];
                }
            }
        }
        for (int before = 0; before < COUNT; before++) {
            for (int label = 0; label < COUNT; label++) {
                int pair = before * COUNT + label;
                pairs[pair] = Labels.follows(before, label) ? Math.exp(transitions[pair]) : 0;
            }
        }
    }

    /** Runs forward and backward; returns the log-likelihood of the right labels. */
    double run(int[] labels) {
        double likelihood = 0;
        for (int i = 0; i < length; i++) {
            int at = i * COUNT;
            float most = scores[at];
            for (int label = 1; label < COUNT; label++) {
                most = Math.max(most, scores[at + label]);
            }
            for (int label = 0; label < COUNT; label++) {
                factors[at + label] = Math.exp(scores[at + label] - most);
            }
            likelihood += scores[at + labels[i]] - most;
            likelihood += i > 0 ? transitions[labels[i - 1] * COUNT + labels[i]] : 0;
            likelihood -= Math.log(forward(i));
        }
        for (int i = length - 1; i >= 0; i--) {
            backward(i);
        }
        return likelihood;
    }

    private double forward(int i) {
        int at = i * COUNT;
        double sum = 0;
        for (int label = 0; label < COUNT; label++) {
            double value = i == 0 && Labels.mayBegin(label) ? 1 : 0;
            for (int before = 0; i > 0 && before < COUNT; before++) {
                value += forward[at - COUNT + before] * pairs[before * COUNT + label];
            }
            value *= i == length - 1 && !Labels.mayEnd(label) ? 0 : factors[at + label];
            forward[at + label] = value;
            sum += value;
        }
        for (int label = 0; label < COUNT; label++) {
            forward[at + label] /= sum;
        }
        return sum;
    }

    private void backward(int i) {
        int at = i * COUNT;
        double sum = 0;
        for (int label = 0; label < COUNT; label++) {
            double value = i == length - 1 && Labels.mayEnd(label) ? 1 : 0;
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

    /** Writes the step that the right label asks for; returns the greatest of its sizes. */
    float step(int i, int right, float[] step) {
        double sum = 0;
        for (int k = i * COUNT; k < (i + 1) * COUNT; k++) {
            sum += forward[k] * backward[k];
        }
        float largest = 0;
        for (int label = 0; label < COUNT; label++) {
            int k = i * COUNT + label;
            step[label] = (label == right ? 1 : 0) - (float) (forward[k] * backward[k] / sum);
            largest = Math.max(largest, Math.abs(step[label]));
        }
        return largest;
    }

    /** Returns the step that the right labels ask for, of each pair of labels. */
    double[] transitionStep(int[] labels) {
        Arrays.fill(pairSteps, 0);
        double[] likely = new double[COUNT * COUNT];
        for (int i = 1; i < length; i++) {
            int at = i * COUNT;
            double sum = 0;
            for (int pair = 0; pair < likely.length; pair++) {
                int label = pair % COUNT;
                likely[pair] =
                        forward[at - COUNT + pair / COUNT] * pairs[pair] * factors[at + label] * backward[at + label];
                sum += likely[pair];
            }
            for (int pair = 0; pair < likely.length; pair++) {
                pairSteps[pair] -= likely[pair] / sum;
            }
            pairSteps[labels[i - 1] * COUNT + labels[i]]++;
        }
        return pairSteps;
    }
}
