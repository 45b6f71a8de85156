package org.quoin.syntax;

import java.util.Arrays;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;

/**
 * Finds the head of every word of a sentence, and the relation between the two: a greedy transition-based parser (Nivre
 * 2008) with the arc-hybrid system, taught with a dynamic oracle (Goldberg and Nivre 2013). Add the words, parse, then ask
 * for heads; time is linear in the number of words. Not safe to share between threads; make one a thread.
 */
final class DependencyParser {

    private final ParserModel model;
    private final WeightSums weights;
    private final Transitions transitions;
    private final SentenceWords words;
    private final ParserState state = new ParserState();
    private final ParserFeatures features = new ParserFeatures();
    private final int[] scores;

    DependencyParser(ParserModel model, WordClasses classes) {
        this.model = model;
        this.weights = new WeightSums(model.weights());
        this.transitions = new Transitions(model.labels());
        this.words = new SentenceWords(classes);
        this.scores = new int[transitions.count()];
    }

    /** Returns the words of the sentence to parse: clear them, and add those of the next sentence. */
    SentenceWords words() {
        return words;
    }

    /** Parses the words. */
    void parse() {
        state.begin(words.size());
        while (!state.isFinished()) {
            features.read(words, state);
            Arrays.fill(scores, 0);
            weights.addTo(scores, features.hashes(), features.length());
            transitions.apply(transitions.best(state, scores), state);
        }
    }

    /** Returns the number of a word's head, or -1 for the root. */
    int head(int word) {
        return state.head(word);
    }

    /** Returns a word's relation to its head; {@code root} for the root. */
    String relation(int word) {
        return state.head(word) == ParserState.NONE ? "root" : model.relation(state.label(word));
    }
}
