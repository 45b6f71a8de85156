package org.quoin.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.IntTable;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over
 * {@link Labels}, sentence by sentence, with step sizes by AdaGrad (Duchi, Hazan and Singer 2011). In each step some
 * features are left out at random, so that no feature learns to lean on another one (Hinton et al. 2012). The same
 * sentences in the same order make the same weights.
 */
final class LinearChainTraining {

    private static final int COUNT = Labels.COUNT;
    private static final float SMOOTHING = 0.01f;
    /** A token that is right by this much teaches nothing. */
    private static final float SMALLEST_STEP = 0.002f;

    /**
     * A sentence to learn from.
     *
     * @param features for each token the hashes of its features
     * @param labels the right label of each token
     * @param base scores that stand beside those of the features, {@link Labels#COUNT} a token; empty for none
     */
    record Sentence(int[][] features, int[] labels, float[] base) {}

    private final float rate;
    private final float leftOut;
    private final SplittableRandom random = new SplittableRandom(20260101);
    private final IntTable table;
    private final int[] hashes;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[COUNT * COUNT];
    private final float[] transitionSquares = new float[COUNT * COUNT];
    private final List<Sentence> sentences = new ArrayList<>();

    private final Lattice lattice = new Lattice();
    private final float[] step = new float[COUNT];
    private int[] kept = new int[256];

    /**
     * Takes in the sentences.
     *
     * @param rarest how often a feature must be seen to be learnt
     * @param rate how fast to learn
     * @param leftOut which share of the features is left out in each step
     * @param start the transitions to start from
     */
    LinearChainTraining(List<Sentence> sentences, int rarest, float rate, float leftOut, float[] start) {
        this.rate = rate;
        this.leftOut = leftOut;
        this.hashes = frequent(sentences, rarest);
        this.table = new IntTable(hashes);
        this.weights = new float[hashes.length * COUNT];
        this.squares = new float[weights.length];
        System.arraycopy(start, 0, transitions, 0, start.length);
        for (Sentence sentence : sentences) {
            if (sentence.labels.length > 0) {
                this.sentences.add(new Sentence(indexes(sentence.features), sentence.labels, sentence.base));
            }
        }
    }

    private static int[] frequent(List<Sentence> sentences, int rarest) {
        int total = 0;
        for (Sentence sentence : sentences) {
            for (int[] token : sentence.features) {
                total += token.length;
            }
        }
        int[] all = new int[total];
        int n = 0;
        for (Sentence sentence : sentences) {
            for (int[] token : sentence.features) {
                System.arraycopy(token, 0, all, n, token.length);
                n += token.length;
            }
        }
        Arrays.sort(all);
        int count = 0;
        for (int i = 0, end; i < total; i = end) {
            end = i + 1;
            while (end < total && all[end] == all[i]) {
                end++;
            }
            if (end - i >= rarest) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Returns for each token where the weights of its features begin. */
    private int[][] indexes(int[][] features) {
        int[][] indexes = new int[features.length][];
        for (int i = 0; i < features.length; i++) {
            int[] row = new int[features[i].length];
            int n = 0;
            for (int hash : features[i]) {
                int index = table.find(hash);
                row[n] = index * COUNT;
                n += index < 0 ? 0 : 1;
            }
            indexes[i] = Arrays.copyOf(row, n);
        }
        return indexes;
    }

    int features() {
        return hashes.length;
    }

    float[] transitions() {
        return transitions.clone();
    }

    /** Learns from all sentences once, in an order of chance; returns their log-likelihood as it was met. */
    double learn() {
        for (int i = sentences.size() - 1; i > 0; i--) {
            java.util.Collections.swap(sentences, i, random.nextInt(i + 1));
        }
        double likelihood = 0;
        for (Sentence sentence : sentences) {
            likelihood += learn(sentence);
        }
        return likelihood;
    }

    private double learn(Sentence sentence) {
        int[][] features = leftOut > 0 ? thinned(sentence.features) : sentence.features;
        lattice.read(features, weights, transitions, sentence.base);
        double likelihood = lattice.run(sentence.labels);
        for (int i = 0; i < features.length; i++) {
            float largest = lattice.step(i, sentence.labels[i], step);
            if (largest > SMALLEST_STEP) {
                for (int feature : features[i]) {
                    update(feature);
                }
            }
        }
        double[] change = lattice.transitionStep(sentence.labels);
        for (int k = 0; k < change.length; k++) {
            float gradient = (float) change[k];
            transitionSquares[k] += gradient * gradient;
            transitions[k] += rate * gradient / (float) Math.sqrt(transitionSquares[k] + SMOOTHING);
        }
        return likelihood;
    }

    private void update(int feature) {
        for (int label = 0; label < COUNT; label++) {
            float gradient = step[label];
            float square = squares[feature + label] + gradient * gradient;
            squares[feature + label] = square;
            weights[feature + label] += rate * gradient / (float) Math.sqrt(square + SMOOTHING);
        }
    }

    private int[][] thinned(int[][] features) {
        int[][] thinned = new int[features.length][];
        for (int i = 0; i < features.length; i++) {
            int n = 0;
            for (int feature : features[i]) {
                kept[n] = feature;
                n += random.nextInt() >>> 8 < leftOut * (1 << 24) ? 0 : 1;
            }
            thinned[i] = Arrays.copyOf(kept, n);
        }
        return thinned;
    }

    /** Returns the present scores of the tokens of a sentence, {@link Labels#COUNT} each, without its base scores. */
    float[] scores(int[][] features) {
        float[] scores = new float[features.length * COUNT];
        int[][] indexes = indexes(features);
        for (int i = 0; i < indexes.length; i++) {
            for (int feature : indexes[i]) {
                for (int label = 0; label < COUNT; label++) {
                    scores[i * COUNT + label] += weights[feature + label];
                }
            }
        }
        return scores;
    }

    /** Adds the weights of a size, as whole numbers, to what a model is made of. */
    void addTo(ModelWeights model, float smallest) {
        for (int f = 0; f < hashes.length; f++) {
            model.add(hashes[f], weights, f * COUNT, smallest);
        }
    }

    /** Gathers the weights of a model, feature by feature. */
    static final class ModelWeights {

        private int[] hashes = new int[1 << 16];
        private int[] counts = new int[1 << 16];
        private byte[] labels = new byte[1 << 18];
        private short[] values = new short[1 << 18];
        private int features;
        private int size;

        private void add(int hash, float[] weights, int from, float smallest) {
            int before = size;
            for (int label = 0; label < COUNT; label++) {
                if (Math.abs(weights[from + label]) >= smallest) {
                    if (size == values.length) {
                        labels = Arrays.copyOf(labels, size * 2);
                        values = Arrays.copyOf(values, size * 2);
                    }
                    labels[size] = (byte) label;
                    values[size++] = rounded(weights[from + label]);
                }
            }
            if (size > before) {
                if (features == hashes.length) {
                    hashes = Arrays.copyOf(hashes, features * 2);
                    counts = Arrays.copyOf(counts, features * 2);
                }
                hashes[features] = hash;
                counts[features++] = size - before;
            }
        }

        FeatureWeights weights() {
            return FeatureWeights.of(
                    Arrays.copyOf(hashes, features),
                    Arrays.copyOf(counts, features),
                    Arrays.copyOf(labels, size),
                    Arrays.copyOf(values, size));
        }

        /** Returns weights as the whole numbers that a model holds. */
        static short[] rounded(float[] weights) {
            short[] rounded = new short[weights.length];
            for (int i = 0; i < weights.length; i++) {
                rounded[i] = rounded(weights[i]);
            }
            return rounded;
        }

        private static short rounded(float weight) {
            return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * NameModel.SCALE)));
        }
    }
}
