package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightTraining;
import org.quoin.learning.WordClasses;

/** Learns which noun phrases refer, and to what kind of thing: an averaged perceptron (Collins 2002). */
final class MentionLearner {

    private static final int ROUNDS = 8;
    private static final int RAREST_FEATURE = 2;
    private static final double SCALE = 16;
    private static final long SEED = 20260103;

    /** What was chosen, for the record of a model. */
    static final String OPTIONS = "learner: averaged perceptron over noun phrases read off dependency trees, " + ROUNDS
            + " rounds, seed " + SEED + "; features seen less than " + RAREST_FEATURE + " times left out";

    private record Example(int[] features, int kind) {}

    private final WordClasses classes;
    private final List<Example> examples = new ArrayList<>();

    MentionLearner(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Takes in the phrases of an article.
     *
     * @param kinds what the mentions with a head refer to, by head; a phrase that is not among them refers to nothing
     */
    void add(Words words, Map<Integer, MentionKind> kinds) {
        NounPhrases phrases = new NounPhrases(words);
        MentionFeatures features = new MentionFeatures(words, classes);
        for (int word = 0; word < words.size(); word++) {
            Optional<Phrase> phrase = phrases.at(word);
            if (phrase.isPresent()) {
                features.read(phrase.get());
                examples.add(new Example(
                        Arrays.copyOf(features.hashes(), features.length()),
                        kinds.getOrDefault(word, MentionKind.NONE).ordinal()));
            }
        }
    }

    /** Returns how many phrases were taken in. */
    int size() {
        return examples.size();
    }

    FeatureWeights learn() {
        WeightTraining weights = new WeightTraining(MentionKind.values().length);
        examples.forEach(example -> weights.count(example.features, example.features.length));
        weights.prune(RAREST_FEATURE);
        int[] scores = new int[MentionKind.values().length];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learn(example, weights, scores));
        }
        return weights.averaged(SCALE);
    }

    private static void learn(Example example, WeightTraining weights, int[] scores) {
        int length = example.features.length;
        Arrays.fill(scores, 0);
        weights.addTo(scores, example.features, length);
        int best = 0;
        for (int kind = 1; kind < scores.length; kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        weights.step();
        if (best != example.kind) {
            weights.update(example.features, length, example.kind, 1);
            weights.update(example.features, length, best, -1);
        }
    }
}
