package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quoin.learning.FeatureWeights;

/**
 * Learns the weights of a linear-chain model: a conditional random field (Lafferty et al. 2001) by stochastic gradients
 * with a step of its own for each weight (AdaGrad, Duchi et al. 2011). First every feature is counted, then the rare ones
 * are left out, then examples are added and learnt from.
 */
final class ChainTraining {

    /**
     * A sequence to learn from.
     *
     * @param features the features of each place, as indexes
     * @param fixed which places play no role
     * @param gold the label of each place
     */
    record Example(int[][] features, boolean[] fixed, int[] gold) {}

    /** Weights change by no gradient smaller than this. */
    private static final double LEAST_GRADIENT = 3e-3;

    private static final float FIRST_SQUARE = 0.1f;

    private final Automaton automaton;
    private final int labels;
    private final int pairs;
    private final FeatureIndex index = new FeatureIndex();
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final List<Example> examples = new ArrayList<>();

    ChainTraining(Automaton automaton) {
        this.automaton = automaton;
        this.labels = automaton.labels();
        this.pairs = labels * labels;
    }

    void count(FeatureList features) {
        index.count(features);
    }

    /** Leaves out the features that were counted less often; no feature can be added afterwards. */
    void prune(int least) {
        index.prune(least);
        weights = new float[index.size() * pairs];
        squares = new float[index.size() * pairs];
    }

    /** Returns the indexes of the features that are kept. */
    int[] indexes(FeatureList features) {
        return index.indexes(features);
    }

    void add(Example example) {
        examples.add(example);
    }

    /**
     * Learns.
     *
     * @param rounds how often each example is learnt from
     * @param step how far the first steps go
     * @param decay how much weights shrink with every step
     * @param dropout the part of an example's features that is left out each time, so that no feature is leant on alone
     */
    void learn(int rounds, double step, double decay, double dropout, Random random) {
        Lattice lattice = new Lattice(automaton);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double now = step * (1 - round / (double) rounds);
            for (Example example : examples) {
                learn(example, now, decay, dropout, lattice, random);
            }
        }
    }

    private void learn(Example example, double step, double decay, double dropout, Lattice lattice, Random random) {
        int[][] features = example.features();
        if (dropout > 0) {
            features = new int[features.length][];
            for (int place = 0; place < features.length; place++) {
                features[place] = dropped(example.features()[place], dropout, random);
            }
        }
        fill(lattice, features, example.fixed());
        lattice.sum();
        double[] probabilities = new double[pairs];
        int before = Automaton.OUTSIDE;
        for (int place = 0; place < features.length; place++) {
            lattice.pairProbabilities(place, probabilities);
            int gold = before * labels + example.gold()[place];
            before = example.gold()[place];
            for (int pair = 0; pair < pairs; pair++) {
                double gradient = (pair == gold ? 1 : 0) - probabilities[pair];
                if (Math.abs(gradient) >= LEAST_GRADIENT) {
                    update(features[place], pair, gradient, step, decay);
                }
            }
        }
    }

    private static int[] dropped(int[] features, double dropout, Random random) {
        int[] kept = new int[features.length];
        int n = 0;
        for (int feature : features) {
            if (random.nextFloat() >= dropout) {
                kept[n++] = feature;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void update(int[] features, int pair, double gradient, double step, double decay) {
        float square = (float) (gradient * gradient);
        for (int feature : features) {
            int at = feature * pairs + pair;
            squares[at] += square;
            weights[at] += (float) (step * (gradient - decay * weights[at]) / Math.sqrt(FIRST_SQUARE + squares[at]));
        }
    }

    private void fill(Lattice lattice, int[][] features, boolean[] fixed) {
        lattice.begin(features.length);
        double[] scores = new double[pairs];
        for (int place = 0; place < features.length; place++) {
            if (fixed[place]) {
                lattice.fixOutside(place);
            }
            Arrays.fill(scores, 0);
            for (int feature : features[place]) {
                int at = feature * pairs;
                for (int pair = 0; pair < pairs; pair++) {
                    scores[pair] += weights[at + pair];
                }
            }
            for (int pair = 0; pair < pairs; pair++) {
                lattice.set(place, pair, scores[pair]);
            }
        }
    }

    /** Leaves out the features that have no weight of at least so much. */
    void keep(double least) {
        int[] place = index.keep(feature -> {
            float largest = 0;
            for (int at = feature * pairs; at < (feature + 1) * pairs; at++) {
                largest = Math.max(largest, Math.abs(weights[at]));
            }
            return largest >= least;
        });
        for (int feature = 0; feature < place.length; feature++) {
            if (place[feature] >= 0) {
                System.arraycopy(weights, feature * pairs, weights, place[feature] * pairs, pairs);
                System.arraycopy(squares, feature * pairs, squares, place[feature] * pairs, pairs);
            }
        }
        weights = Arrays.copyOf(weights, index.size() * pairs);
        squares = Arrays.copyOf(squares, index.size() * pairs);
        for (Example example : examples) {
            for (int i = 0; i < example.features().length; i++) {
                example.features()[i] = Arrays.stream(example.features()[i])
                        .map(feature -> place[feature])
                        .filter(feature -> feature >= 0)
                        .toArray();
            }
        }
    }

    /**
     * Returns the weights that were learnt.
     *
     * @param scale they are rounded to 1/scale
     * @param least those smaller than this are left out
     */
    FeatureWeights weights(double scale, double least) {
        return rounded(index.features(), weights, pairs, scale, least);
    }

    /**
     * Rounds weights.
     *
     * @param features the features
     * @param weights so many weights for each feature as there are labels
     */
    static FeatureWeights rounded(int[] features, float[] weights, int labels, double scale, double least) {
        int[] hashes = new int[features.length];
        int[] entries = new int[features.length];
        byte[] weightLabels = new byte[weights.length];
        short[] rounded = new short[weights.length];
        int kept = 0;
        int n = 0;
        for (int feature = 0; feature < features.length; feature++) {
            for (int label = 0; label < labels; label++) {
                float weight = weights[feature * labels + label];
                if (Math.abs(weight) >= least) {
                    weightLabels[n] = (byte) label;
                    rounded[n++] =
                            (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * scale)));
                    entries[kept]++;
                }
            }
            if (entries[kept] > 0) {
                hashes[kept++] = features[feature];
            }
        }
        return FeatureWeights.of(
                Arrays.copyOf(hashes, kept),
                Arrays.copyOf(entries, kept),
                Arrays.copyOf(weightLabels, n),
                Arrays.copyOf(rounded, n));
    }
}
