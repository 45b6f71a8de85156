package org.quoin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sorts words into clusters by the words that stand beside them in unlabelled text: spherical k-means over the square
 * roots of neighbour counts. A tagger learns from a cluster what it has not seen of a word.
 */
final class WordClusters {

    /** A word seen less often has too few neighbours to be placed. */
    private static final int RAREST = 4;
    /** The most frequent words are the neighbours that count. */
    private static final int NEIGHBOURS = 800;

    private static final int ROUNDS = 12;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<int[]> sentences = new ArrayList<>();
    private final Words words = new Words();

    /** The clusters of words, from 1 on, and each cluster's group, where the first entry stands for "no cluster". */
    record Clustering(Map<Integer, Short> clusters, byte[] groups) {}

    /** Adds a sentence's words. */
    void add(Tokens tokens, int first, int length) {
        words.read(tokens, first, length, Lexicon.EMPTY, CaseEvidence.NONE);
        if (!words.isOrdinary()) {
            return;
        }
        int[] forms = Arrays.copyOf(words.forms, length);
        for (int form : forms) {
            counts.merge(form, 1, Integer::sum);
        }
        sentences.add(forms);
    }

    /** Sorts all words that were added often enough. */
    Clustering cluster(int clusterCount, int groupCount) {
        List<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() >= RAREST)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> places = new HashMap<>();
        frequent.forEach(word -> places.put(word, places.size()));
        float[][] vectors = vectors(frequent, places);
        int[] cluster = new int[vectors.length];
        float[][] centres = kMeans(vectors, clusterCount, cluster);
        int[] group = new int[clusterCount];
        kMeans(centres, groupCount, group);

        Map<Integer, Short> clusters = new TreeMap<>();
        for (int i = 0; i < cluster.length; i++) {
            clusters.put(frequent.get(i), (short) (cluster[i] + 1));
        }
        byte[] groups = new byte[clusterCount + 1];
        for (int i = 0; i < clusterCount; i++) {
            groups[i + 1] = (byte) (group[i] + 1);
        }
        return new Clustering(clusters, groups);
    }

    private float[][] vectors(List<Integer> frequent, Map<Integer, Integer> places) {
        int width = Math.min(NEIGHBOURS, frequent.size()) + 1;
        float[][] vectors = new float[frequent.size()][2 * width];
        for (int[] sentence : sentences) {
            for (int i = 0; i < sentence.length; i++) {
                Integer word = places.get(sentence[i]);
                if (word != null) {
                    vectors[word][neighbour(sentence, i - 1, places, width)]++;
                    vectors[word][width + neighbour(sentence, i + 1, places, width)]++;
                }
            }
        }
        float[] total = new float[2 * width];
        for (float[] vector : vectors) {
            for (int k = 0; k < vector.length; k++) {
                total[k] += vector[k];
            }
        }
        for (float[] vector : vectors) {
            for (int k = 0; k < vector.length; k++) {
                vector[k] = (float) Math.sqrt(vector[k] / Math.sqrt(total[k] + 1));
            }
            normalise(vector);
        }
        return vectors;
    }

    /** The last place is that of all rarer words and of the sentence's ends. */
    private static int neighbour(int[] sentence, int at, Map<Integer, Integer> places, int width) {
        if (at < 0 || at >= sentence.length) {
            return width - 1;
        }
        return Math.min(width - 1, places.getOrDefault(sentence[at], width));
    }

    private static void normalise(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        float length = (float) Math.sqrt(sum);
        for (int k = 0; length > 0 && k < vector.length; k++) {
            vector[k] /= length;
        }
    }

    private static float[][] kMeans(float[][] vectors, int count, int[] assigned) {
        int width = vectors[0].length;
        float[][] centres = new float[count][];
        Random random = new Random(20260101);
        // The most frequent words seed half the clusters, words drawn at random the others.
        for (int c = 0; c < count; c++) {
            centres[c] = vectors[c < count / 2 ? c : count / 2 + random.nextInt(vectors.length - count / 2)].clone();
        }
        int[][] filled = new int[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            filled[i] = filled(vectors[i]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                assigned[i] = nearest(vectors[i], filled[i], centres);
            }
            for (float[] centre : centres) {
                Arrays.fill(centre, 0);
            }
            for (int i = 0; i < vectors.length; i++) {
                for (int k : filled[i]) {
                    centres[assigned[i]][k] += vectors[i][k];
                }
            }
            for (float[] centre : centres) {
                normalise(centre);
            }
        }
        return centres.length == 0 ? new float[0][width] : centres;
    }

    private static int[] filled(float[] vector) {
        int[] places = new int[vector.length];
        int n = 0;
        for (int k = 0; k < vector.length; k++) {
            if (vector[k] != 0) {
                places[n++] = k;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private static int nearest(float[] vector, int[] filled, float[][] centres) {
        int best = 0;
        float bestScore = -1;
        for (int c = 0; c < centres.length; c++) {
            float score = 0;
            for (int k : filled) {
                score += vector[k] * centres[c][k];
            }
            if (score > bestScore) {
                bestScore = score;
                best = c;
            }
        }
        return best;
    }
}
