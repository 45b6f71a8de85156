package org.quoin.events;

import java.util.Arrays;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;

/**
 * Finds the triggers of a sentence and their classes: a word is one where all classes together are likelier than none,
 * and then has the likeliest class. Not for several threads.
 */
final class TriggerTagger {

    /** Added to the log odds of being a trigger; by TimeBank's development part, misses and false ones are then as many. */
    private static final double LEANING = 0.4;

    private static final EventClass[] NOTHING = {};

    private final WeightSums weights;
    private final TriggerFeatures features;
    private final int[] scores = new int[EventClass.COUNT];

    TriggerTagger(FeatureWeights weights, WordClasses classes) {
        this.weights = new WeightSums(weights);
        this.features = new TriggerFeatures(classes);
    }

    /** Returns the class of each word, {@link EventClass#NONE} for those that trigger no event. */
    EventClass[] tag(ParsedSentence sentence) {
        if (sentence.size() == 0) {
            return NOTHING;
        }
        EventClass[] classes = new EventClass[sentence.size()];
        features.sentence(sentence);
        for (int word = 0; word < classes.length; word++) {
            classes[word] = classify(sentence, word);
        }
        for (int word = 0; word < classes.length; word++) {
            if (isDeniedPlace(sentence, classes, word)) {
                classes[word] = EventClass.STATE;
            }
        }
        return classes;
    }

    /** Tells whether a word says that something was not in a place: TimeML marks that as a state, rarely seen in training. */
    private static boolean isDeniedPlace(ParsedSentence sentence, EventClass[] classes, int word) {
        int predicate = sentence.head(word);
        if (predicate < 0 || !sentence.relation(word).equals("cop") || sentence.child(predicate, "case") < 0) {
            return false;
        }
        int adverb = sentence.child(predicate, "advmod");
        return classes[predicate] == EventClass.NONE
                && adverb >= 0
                && FactualityWords.shared().isNegation(sentence.form(adverb));
    }

    /** Tells whether words of a tag may trigger events: of all others the model takes one in ten thousand for a trigger. */
    private static boolean isOpenClass(String tag) {
        return switch (tag) {
            case "NN", "NNS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS" -> true;
            default -> tag.startsWith("VB");
        };
    }

    private EventClass classify(ParsedSentence sentence, int word) {
        if (!isOpenClass(sentence.tag(word)) || !sentence.hasLetter(word)) {
            return EventClass.NONE;
        }
        features.read(word);
        Arrays.fill(scores, 0);
        weights.addTo(scores, features.features(), features.size());
        int best = 1;
        double sum = 0;
        for (int label = 1; label < scores.length; label++) {
            sum += Math.exp((scores[label] - scores[0]) / (double) EventModel.SCALE);
            best = scores[label] > scores[best] ? label : best;
        }
        return Math.log(sum) + LEANING > 0 ? EventClass.of(best) : EventClass.NONE;
    }
}
