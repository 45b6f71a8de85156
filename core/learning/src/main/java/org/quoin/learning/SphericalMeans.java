package org.quoin.learning;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Clusters vectors by their angles: spherical k-means (Dhillon and Modha 2001). The same in every run. */
public final class SphericalMeans {

    private static final long SEED = 20260101;

    private final float[][] centres;

    private SphericalMeans(float[][] centres) {
        this.centres = centres;
    }

    /**
     * Finds clusters.
     *
     * @param vectors unit vectors of one length, the most telling first: they seed half of the clusters, others drawn at
     *     random the rest
     * @param count how many clusters, not more than there are vectors
     * @param rounds how often to assign and average
     */
    public static SphericalMeans of(float[][] vectors, int count, int rounds) {
        Random random = new Random(SEED);
        float[][] centres = new float[count][];
        for (int c = 0; c < count; c++) {
            centres[c] = vectors[c < count / 2 ? c : count / 2 + random.nextInt(vectors.length - count / 2)].clone();
        }
        SphericalMeans means = new SphericalMeans(centres);
        for (int round = 0; round < rounds; round++) {
            int[] assigned = means.assign(vectors);
            for (float[] centre : centres) {
                Arrays.fill(centre, 0);
            }
            for (int i = 0; i < vectors.length; i++) {
                add(centres[assigned[i]], vectors[i]);
            }
            for (float[] centre : centres) {
                normalise(centre);
            }
        }
        return means;
    }

    /** Returns the cluster of each vector. */
    public int[] assign(float[][] vectors) {
        return IntStream.range(0, vectors.length)
                .parallel()
                .map(i -> nearest(vectors[i]))
                .toArray();
    }

    /** Returns the clusters' centres, unit vectors. */
    public float[][] centres() {
        return centres;
    }

    /** Makes a unit vector of a vector; a vector of zeros stays. */
    public static void normalise(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        for (int k = 0; length > 0 && k < vector.length; k++) {
            vector[k] /= length;
        }
    }

    private int nearest(float[] vector) {
        int best = 0;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float[] centre = centres[c];
            float score = 0;
            for (int k = 0; k < vector.length; k++) {
                score += vector[k] * centre[k];
            }
            if (score > bestScore) {
                bestScore = score;
                best = c;
            }
        }
        return best;
    }

    private static void add(float[] sum, float[] vector) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += vector[k];
        }
    }
}
