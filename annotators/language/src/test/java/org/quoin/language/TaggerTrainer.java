package org.quoin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quoin.language.WordClusters.Clustering;
import org.quoin.learning.WeightTraining;

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
    private final WeightTraining weights;

    private final Words words = new Words();
    private final int[] wordFeatures = new int[TaggerFeatures.COUNT];
    private final int[] scores;

    private TaggerTrainer(List<TaggedSentence> tagged, Clustering clustering) {
        sentences = TaggedSentence.withHeadlines(tagged);
        labels = new TagLabels(
                sentences.stream().flatMap(s -> s.labels().stream()).toList());
        lexicon = TrainingLexicon.of(sentences, labels, clustering);
        allLabels = new byte[labels.size()];
        for (int i = 0; i < allLabels.length; i++) {
            allLabels[i] = (byte) i;
        }
        weights = new WeightTraining(labels.size());
        countFeatures();
        weights.prune(RAREST_FEATURE);
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
                trainer.labels.tags(),
                trainer.labels.universalTags(),
                trainer.lexicon,
                trainer.weights.averaged(SCALE));
    }

    private void countFeatures() {
        for (TaggedSentence sentence : sentences) {
            sentence.into(words, lexicon);
            int last = TagLabels.NONE;
            int beforeLast = TagLabels.NONE;
            for (int i = 0; i < words.size(); i++) {
                TaggerFeatures.write(words, i, last, beforeLast, wordFeatures);
                weights.count(wordFeatures, wordFeatures.length);
                beforeLast = last;
                last = labels.id(sentence.labels().get(i));
            }
        }
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
        weights.addTo(scores, wordFeatures, wordFeatures.length);
        int best = possible[0];
        for (byte label : possible) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private void learn(int gold, int guess) {
        weights.step();
        if (gold != guess && gold != TagLabels.NONE) {
            weights.update(wordFeatures, wordFeatures.length, gold, 1);
            weights.update(wordFeatures, wordFeatures.length, guess, -1);
        }
    }
}
