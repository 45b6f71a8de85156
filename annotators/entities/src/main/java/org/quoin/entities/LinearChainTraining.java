package org.quoin.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.IntTable;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over
 * {@link Labels}, sentence by sentence, with step sizes by AdaGrad (Duchi, Hazan and Singer 2011). In each step some
 * features are left out at random, so that no feature learns to lean on another one (Hinton et al. 2012). Where a corpus does
 * not tell the label of a token, it tells which labels are possible, and all labellings of these count as right (Tsuboi et
 * al. 2008). The same sentences in the same order make the same weights.
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
     * @param allowed for each token the labels that may be right, a bit for each
     * @param base scores that stand beside those of the features, {@link Labels#COUNT} a token; empty for none
     * @param guest whether it follows another scheme of annotation than the one to be learnt
     */
    record Sentence(int[][] features, int[] allowed, float[] base, boolean guest) {}

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

    private final Lattice right = new Lattice();
    private final Lattice all = new Lattice();
    private float[] scores = new float[0];
    private int[] everything = new int[0];
    private final float[] step = new float[COUNT];
    private final int[] kept = new int[1024];

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
            if (sentence.allowed.length > 0) {
                this.sentences.add(
                        new Sentence(indexes(sentence.features), sentence.allowed, sentence.base, sentence.guest));
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

    /**
     * Learns from each sentence once, in an order of chance.
     *
     * @param guests whether guests are learnt from too
     */
    void learn(boolean guests) {
        for (int i = sentences.size() - 1; i > 0; i--) {
            Collections.swap(sentences, i, random.nextInt(i + 1));
        }
        for (Sentence sentence : sentences) {
            if (guests || !sentence.guest) {
                learn(sentence);
            }
        }
    }

    private void learn(Sentence sentence) {
        int[][] features = leftOut > 0 ? thinned(sentence.features) : sentence.features;
        int length = features.length;
        score(features, sentence.base);
        double[] pairs = pairs();
        right.run(scores, pairs, sentence.allowed);
        all.run(scores, pairs, Arrays.copyOf(everything(length), length));
        for (int i = 0; i < length; i++) {
            Arrays.fill(step, 0);
            right.addLabels(i, 1, step);
            all.addLabels(i, -1, step);
            if (largest(step) > SMALLEST_STEP) {
                for (int feature : features[i]) {
                    update(feature);
                }
            }
        }
        double[] pairStep = new double[COUNT * COUNT];
        right.addPairs(1, pairStep);
        all.addPairs(-1, pairStep);
        for (int k = 0; k < pairStep.length; k++) {
            float gradient = (float) pairStep[k];
            transitionSquares[k] += gradient * gradient;
            transitions[k] += rate * gradient / (float) Math.sqrt(transitionSquares[k] + SMOOTHING);
        }
    }

    private void score(int[][] features, float[] base) {
        if (scores.length < features.length * COUNT) {
            scores = new float[features.length * COUNT * 2];
        }
        Arrays.fill(scores, 0, features.length * COUNT, 0);
        System.arraycopy(base, 0, scores, 0, base.length);
        addScores(features, scores);
    }

    private void addScores(int[][] features, float[] scores) {
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                for (int label = 0; label < COUNT; label++) {
                    scores[i * COUNT + label] += weights[feature + label];
                }
            }
        }
    }

    private double[] pairs() {
        double[] pairs = new double[COUNT * COUNT];
        for (int before = 0; before < COUNT; before++) {
            for (int label = 0; label < COUNT; label++) {
                int pair = before * COUNT + label;
                pairs[pair] = Labels.follows(before, label) ? Math.exp(transitions[pair]) : 0;
            }
        }
        return pairs;
    }

    private int[] everything(int length) {
        if (everything.length < length) {
            everything = new int[length * 2];
            Arrays.fill(everything, -1);
        }
        return everything;
    }

    private static float largest(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
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
        addScores(indexes(features), scores);
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
