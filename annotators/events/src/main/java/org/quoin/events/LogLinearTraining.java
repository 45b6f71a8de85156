package org.quoin.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.quoin.learning.FeatureWeights;

/**
 * Learns the weights of a log-linear classifier (multinomial logistic regression) by stochastic gradient steps whose rate
 * falls by feature (AdaGrad: Duchi et al. 2011). In every step a share of the features is left out at random, so that no
 * single word is relied upon (dropout: Srivastava et al. 2014). The weights are the means of those after each round but the
 * first ones. Equal examples in equal order make equal weights.
 */
final class LogLinearTraining {

    private static final long SEED = 7;
    private static final float RATE = 0.1f;
    /** So many rounds come before those whose weights count. */
    private static final int UNSETTLED = 2;

    private static final double NEGLIGIBLE = 0.001;
    private static final float SMALLEST_SQUARE = 1e-6f;

    private final int labels;
    private final float leftOut;
    private final List<int[]> examples = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    /**
     * @param labels how many labels there are
     * @param leftOut the share of features left out in a step
     */
    LogLinearTraining(int labels, float leftOut) {
        this.labels = labels;
        this.leftOut = leftOut;
    }

    /** Takes in an example: the first features of an array, and its label. */
    void add(int[] features, int size, int label) {
        examples.add(Arrays.copyOf(features, size));
        answers.add(label);
    }

    int size() {
        return examples.size();
    }

    /**
     * Learns.
     *
     * @param rounds how often to go through the examples, more than 2
     * @param rarest features that are seen less often are left out
     * @param scale weights are rounded to 1/scale
     */
    FeatureWeights train(int rounds, int rarest, int scale) {
        int[] features = known(rarest);
        List<int[]> coded =
                examples.stream().map(example -> codes(example, features)).toList();
        float[] weights = new float[features.length * labels];
        float[] squares = new float[weights.length];
        float[] sums = new float[weights.length];
        Random random = new Random(SEED);
        int[] order = new int[coded.size()];
        Arrays.setAll(order, i -> i);
        double[] scores = new double[labels];
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                int[] kept = some(coded.get(i), random);
                probabilities(kept, weights, scores);
                step(kept, answers.get(i), scores, weights, squares);
            }
            for (int i = 0; i < weights.length && round >= UNSETTLED; i++) {
                sums[i] += weights[i];
            }
        }
        return rounded(features, sums, scale * (1 - leftOut) / (rounds - UNSETTLED));
    }

    /** Returns the features that are seen often enough, in order. */
    private int[] known(int rarest) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int[] example : examples) {
            for (int feature : example) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= rarest)
                .mapToInt(count -> count.getKey())
                .toArray();
    }

    private static int[] codes(int[] example, int[] features) {
        return Arrays.stream(example)
                .map(feature -> Arrays.binarySearch(features, feature))
                .filter(code -> code >= 0)
                .toArray();
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private int[] some(int[] codes, Random random) {
        int[] kept = new int[codes.length];
        int size = 0;
        for (int code : codes) {
            if (random.nextFloat() >= leftOut) {
                kept[size++] = code;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void probabilities(int[] codes, float[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        for (int code : codes) {
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[code * labels + label];
            }
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            scores[label] = Math.exp(scores[label] - most);
            sum += scores[label];
        }
        for (int label = 0; label < labels; label++) {
            scores[label] /= sum;
        }
    }

    private void step(int[] codes, int answer, double[] probabilities, float[] weights, float[] squares) {
        for (int label = 0; label < labels; label++) {
            float gradient = (float) (probabilities[label] - (label == answer ? 1 : 0));
            if (Math.abs(gradient) < NEGLIGIBLE) {
                continue;
            }
            for (int code : codes) {
                int at = code * labels + label;
                squares[at] += gradient * gradient;
                weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + SMALLEST_SQUARE);
            }
        }
    }

    private FeatureWeights rounded(int[] features, float[] weights, double scale) {
        int[] hashes = new int[features.length];
        int[] counts = new int[features.length];
        byte[] kept = new byte[weights.length];
        short[] values = new short[weights.length];
        int size = 0;
        int entries = 0;
        for (int feature = 0; feature < features.length; feature++) {
            int before = entries;
            for (int label = 0; label < labels; label++) {
                long value = Math.round(weights[feature * labels + label] * scale);
                if (value != 0) {
                    kept[entries] = (byte) label;
                    values[entries++] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
                }
            }
            if (entries > before) {
                hashes[size] = features[feature];
                counts[size++] = entries - before;
            }
        }
        return FeatureWeights.of(
                Arrays.copyOf(hashes, size),
                Arrays.copyOf(counts, size),
                Arrays.copyOf(kept, entries),
                Arrays.copyOf(values, entries));
    }
}
