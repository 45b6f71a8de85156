package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightTraining;
import org.quoin.learning.WordClasses;

/**
 * Learns to tell antecedents from other mentions: a mention-ranking perceptron (Denis and Baldridge 2008) over the
 * antecedents of a mention and none, that learns from the best of the right ones, and more from a wrong antecedent than
 * from a missed one (Durrett and Klein 2013).
 */
final class AntecedentLearner {

    private static final int ROUNDS = 6;
    private static final int RAREST_FEATURE = 2;
    private static final double SCALE = 16;
    private static final long SEED = 20260104;

    /** By how much what is wrong is preferred in training, so that the right one must win by more. */
    private static final int FALSE_NEW = 1;

    private static final int FALSE_LINK = 4;
    private static final int WRONG_LINK = 3;

    /** What was chosen, for the record of a model. */
    static final String OPTIONS = "learner: averaged perceptron that ranks antecedents, " + ROUNDS + " rounds, seed "
            + SEED
            + "; features seen less than " + RAREST_FEATURE + " times left out; a wrong antecedent costs " + FALSE_LINK
            + ", another than the right one " + WRONG_LINK + ", a missed one " + FALSE_NEW;

    /** The choices for one mention: none first, then the candidates. */
    private record Example(int[][] features, boolean[] right) {}

    private final WordClasses classes;
    private final List<Example> examples = new ArrayList<>();

    AntecedentLearner(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Takes in the mentions of an article.
     *
     * @param discourse the article; the steps that go by rules are run on it here
     * @param entities what each mention refers to, by the mention's index; a mention that refers to nothing is missing
     */
    void add(Discourse discourse, Map<Integer, String> entities) {
        ResolutionSteps.byRule().forEach(step -> step.join(discourse));
        AntecedentFeatures features = new AntecedentFeatures(discourse, classes);
        AntecedentCandidates candidates = new AntecedentCandidates(discourse);
        Map<String, Mention> firsts = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            String entity = entities.getOrDefault(mention.index(), "");
            if (!mention.isName() && AntecedentSieve.isOpen(discourse, mention)) {
                examples.add(example(mention, entity, candidates.of(mention), entities, features));
            }
            Mention first = entity.isEmpty() ? null : firsts.putIfAbsent(entity, mention);
            if (first != null && !mention.isName() && discourse.clusters().agree(first, mention)) {
                discourse.clusters().join(first, mention);
            }
            candidates.pass(mention);
        }
    }

    private static Example example(
            Mention mention,
            String entity,
            List<Mention> candidates,
            Map<Integer, String> entities,
            AntecedentFeatures features) {
        int[][] choices = new int[candidates.size() + 1][];
        boolean[] right = new boolean[choices.length];
        features.readNew(mention);
        choices[0] = Arrays.copyOf(features.hashes(), features.length());
        right[0] = true;
        for (int i = 1; i < choices.length; i++) {
            Mention candidate = candidates.get(i - 1);
            features.read(mention, candidate, i - 1);
            choices[i] = Arrays.copyOf(features.hashes(), features.length());
            right[i] = !entity.isEmpty() && entity.equals(entities.get(candidate.index()));
            right[0] &= !right[i];
        }
        return new Example(choices, right);
    }

    /** Returns how many mentions were taken in. */
    int size() {
        return examples.size();
    }

    FeatureWeights learn() {
        WeightTraining weights = new WeightTraining(1);
        for (Example example : examples) {
            for (int[] choice : example.features) {
                weights.count(choice, choice.length);
            }
        }
        weights.prune(RAREST_FEATURE);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learn(example, weights));
        }
        return weights.averaged(SCALE);
    }

    private static void learn(Example example, WeightTraining weights) {
        int guess = -1;
        int right = -1;
        int guessScore = 0;
        int rightScore = 0;
        int[] score = new int[1];
        for (int choice = 0; choice < example.features.length; choice++) {
            score[0] = 0;
            weights.addTo(score, example.features[choice], example.features[choice].length);
            int raised = score[0] + cost(example, choice);
            if (guess < 0 || raised > guessScore) {
                guess = choice;
                guessScore = raised;
            }
            if (example.right[choice] && (right < 0 || score[0] > rightScore)) {
                right = choice;
                rightScore = score[0];
            }
        }
        weights.step();
        if (!example.right[guess]) {
            weights.update(example.features[right], example.features[right].length, 0, 1);
            weights.update(example.features[guess], example.features[guess].length, 0, -1);
        }
    }

    private static int cost(Example example, int choice) {
        if (example.right[choice]) {
            return 0;
        }
        if (choice == 0) {
            return FALSE_NEW;
        }
        return example.right[0] ? FALSE_LINK : WRONG_LINK;
    }
}
