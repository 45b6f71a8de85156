package org.quoin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quoin.language.WordClusters.Clustering;

/**
 * Trains a tagger on tagged sentences: an averaged perceptron (Collins 2002) that learns in the company of the tags that
 * it predicts itself.
 */
final class TaggerTrainer {

    /** A feature seen less often is left out. */
    private static final int RAREST_FEATURE = 2;
    /** Weights are rounded to 1/SCALE, and those that round to zero are left out. */
    private static final double SCALE = 8;

    private final List<TaggedSentence> sentences;
    private final TagLabels labels;
    private final Lexicon lexicon;
    private final byte[] allLabels;
    private final int[] features;
    private final IntTable table;
    /** For each feature that was ever updated: each label's weight, its sum over time, and when it last changed. */
    private final int[][] rows;

    private final Words words = new Words();
    private final int[] wordFeatures = new int[TaggerFeatures.COUNT];
    private final int[] scores;
    private int time;

    private TaggerTrainer(List<TaggedSentence> tagged, Clustering clustering) {
        sentences = TaggedSentence.withHeadlines(tagged);
        labels = new TagLabels(
                sentences.stream().flatMap(s -> s.labels().stream()).toList());
        lexicon = TrainingLexicon.of(sentences, labels, clustering);
        allLabels = new byte[labels.size()];
        for (int i = 0; i < allLabels.length; i++) {
            allLabels[i] = (byte) i;
        }
        features = frequentFeatures();
        table = new IntTable(features);
        rows = new int[features.length][];
        scores = new int[labels.size()];
    }

    /** Trains a model. */
    static TaggerModel train(List<TaggedSentence> sentences, Clustering clustering, int rounds) {
        TaggerTrainer trainer = new TaggerTrainer(sentences, clustering);
        List<TaggedSentence> order = new ArrayList<>(trainer.sentences);
        Random random = new Random(20260101);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return new TaggerModel(
                trainer.labels.tags(), trainer.labels.universalTags(), trainer.lexicon, trainer.averaged());
    }

    private int[] frequentFeatures() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            sentence.into(words, lexicon);
            int last = TagLabels.NONE;
            int beforeLast = TagLabels.NONE;
            for (int i = 0; i < words.size(); i++) {
                TaggerFeatures.write(words, i, last, beforeLast, wordFeatures);
                for (int feature : wordFeatures) {
                    counts.merge(feature, 1, Integer::sum);
                }
                beforeLast = last;
                last = labels.id(sentence.labels().get(i));
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= RAREST_FEATURE)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private void learn(TaggedSentence sentence) {
        sentence.into(words, lexicon);
        int last = TagLabels.NONE;
        int beforeLast = TagLabels.NONE;
        for (int i = 0; i < words.size(); i++) {
            byte[] possible = words.isClosed(i, lexicon) ? lexicon.labelsOf(words.classes[i]) : allLabels;
            int guess = possible[0];
            if (possible.length > 1) {
                TaggerFeatures.write(words, i, last, beforeLast, wordFeatures);
                guess = best(possible);
                learn(labels.id(sentence.labels().get(i)), guess);
            }
            beforeLast = last;
            last = guess;
        }
    }

    private int best(byte[] possible) {
        Arrays.fill(scores, 0);
        for (int feature : wordFeatures) {
            int index = table.find(feature);
            int[] row = index < 0 ? null : rows[index];
            for (int label = 0; row != null && label < scores.length; label++) {
                scores[label] += row[label];
            }
        }
        int best = possible[0];
        for (byte label : possible) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private void learn(int gold, int guess) {
        time++;
        if (gold == guess || gold == TagLabels.NONE) {
            return;
        }
        for (int feature : wordFeatures) {
            int index = table.find(feature);
            if (index >= 0) {
                update(index, gold, 1);
                update(index, guess, -1);
            }
        }
    }

    private void update(int feature, int label, int by) {
        int count = labels.size();
        if (rows[feature] == null) {
            rows[feature] = new int[3 * count];
        }
        int[] row = rows[feature];
        int grown = Math.multiplyExact(row[label], time - row[2 * count + label]);
        row[count + label] = Math.addExact(row[count + label], grown);
        row[2 * count + label] = time;
        row[label] += by;
    }

    private FeatureWeights averaged() {
        int[] hashes = new int[features.length];
        int[] counts = new int[features.length];
        byte[] weightLabels = new byte[1 << 16];
        short[] weights = new short[1 << 16];
        int kept = 0;
        int n = 0;
        for (int f = 0; f < features.length; f++) {
            for (int label = 0; rows[f] != null && label < labels.size(); label++) {
                short weight = averaged(rows[f], label);
                if (weight == 0) {
                    continue;
                }
                if (n == weights.length) {
                    weights = Arrays.copyOf(weights, n * 2);
                    weightLabels = Arrays.copyOf(weightLabels, n * 2);
                }
                weightLabels[n] = (byte) label;
                weights[n++] = weight;
                counts[kept]++;
            }
            if (counts[kept] > 0) {
                hashes[kept++] = features[f];
            }
        }
        return FeatureWeights.of(
                Arrays.copyOf(hashes, kept),
                Arrays.copyOf(counts, kept),
                Arrays.copyOf(weightLabels, n),
                Arrays.copyOf(weights, n));
    }

    private short averaged(int[] row, int label) {
        int count = labels.size();
        double sum = row[count + label] + (double) row[label] * (time - row[2 * count + label]);
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(SCALE * sum / time)));
    }
}
