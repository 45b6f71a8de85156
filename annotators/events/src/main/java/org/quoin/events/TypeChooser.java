package org.quoin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;

/**
 * Chooses the PLOVER type of a sentence and the event that has it: at most one. A trained model is asked; where it is not
 * sure, the lexicon's answer stands if the model holds it possible, and where the lexicon knows no trigger of the sentence,
 * there is no type. Not for several threads.
 */
final class TypeChooser {

    /** How likely the model must hold its type where the lexicon knows none of the triggers. */
    private static final double SURE = 0.6;

    /** How likely the model must hold its type where the lexicon has another. */
    private static final double LIKELY = 0.45;

    /** How likely the model must hold the type that the lexicon has: most news is neither politics nor conflict. */
    private static final double POSSIBLE = 0.2;

    /** A type and the trigger that has it. */
    record Choice(int trigger, PloverType type) {}

    private final WeightSums weights;
    private final TypeFeatures features;
    private final PloverLexicon lexicon = PloverLexicon.shared();
    private final int[] scores = new int[PloverType.COUNT];

    TypeChooser(FeatureWeights weights, WordClasses classes) {
        this.weights = new WeightSums(weights);
        this.features = new TypeFeatures(classes);
    }

    /**
     * Returns the sentence's type.
     *
     * @param triggers the triggers of the sentence, the main clause's first
     */
    Optional<Choice> choose(ParsedSentence sentence, List<Integer> triggers) {
        if (triggers.isEmpty()) {
            return Optional.empty();
        }
        features.read(sentence, triggers);
        Arrays.fill(scores, 0);
        weights.addTo(scores, features.features(), features.size());
        int best = likeliest();
        double probability = probability(best);
        PloverType listed = lexicon.first(sentence, triggers);
        if (probability >= (listed == PloverType.NONE ? SURE : LIKELY)) {
            return choice(sentence, triggers, PloverType.of(best));
        }
        boolean possible = listed != PloverType.NONE && probability(listed.ordinal()) >= POSSIBLE;
        return possible ? choice(sentence, triggers, listed) : Optional.empty();
    }

    private int likeliest() {
        int best = 1;
        for (int label = 2; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private double probability(int type) {
        double sum = 0;
        for (int label = 1; label < scores.length; label++) {
            sum += Math.exp((scores[label] - scores[type]) / (double) EventModel.SCALE);
        }
        return 1 / sum;
    }

    /** Gives a type to the first trigger that the lexicon has with it, else the first that it has, else the first. */
    private Optional<Choice> choice(ParsedSentence sentence, List<Integer> triggers, PloverType type) {
        if (type == PloverType.NONE) {
            return Optional.empty();
        }
        int chosen = first(triggers, trigger -> lexicon.type(sentence, trigger).equals(Optional.of(type)))
                .or(() -> first(
                        triggers, trigger -> lexicon.type(sentence, trigger).isPresent()))
                .orElse(triggers.get(0));
        return Optional.of(new Choice(chosen, type));
    }

    private static Optional<Integer> first(List<Integer> triggers, Predicate<Integer> which) {
        return triggers.stream().filter(which).findFirst();
    }
}
