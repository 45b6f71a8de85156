package org.quoin.quotes;

import java.util.Arrays;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

/** Fills a lattice with what a linear model makes of features. Not thread-safe. */
final class ChainScorer {

    private final WeightSums weights;
    private final double unit;
    private final Lattice lattice;
    private final int[] scores;

    /**
     * Makes a scorer.
     *
     * @param weights a weight for each pair of neighbouring labels
     * @param scale how much of the weights' unit is one
     */
    ChainScorer(FeatureWeights weights, double scale, Automaton automaton) {
        this.weights = new WeightSums(weights);
        this.unit = 1 / scale;
        this.lattice = new Lattice(automaton);
        this.scores = new int[automaton.labels() * automaton.labels()];
    }

    Lattice lattice() {
        return lattice;
    }

    /** Returns how many pairs of labels have a score. */
    int pairs() {
        return scores.length;
    }

    /** Begins the scores of a place with none. */
    void begin() {
        Arrays.fill(scores, 0);
    }

    /** Begins the scores of a place with those that were kept. */
    void begin(int[] kept, int at) {
        System.arraycopy(kept, at, scores, 0, scores.length);
    }

    /** Adds what features make. */
    void add(FeatureList features) {
        weights.addTo(scores, features.hashes(), features.size());
    }

    /** Keeps the scores as they are. */
    void keep(int[] kept, int at) {
        System.arraycopy(scores, 0, kept, at, scores.length);
    }

    /** Gives the scores to a place of the sequence that was begun last. */
    void set(int place) {
        for (int pair = 0; pair < scores.length; pair++) {
            lattice.set(place, pair, scores[pair] * unit);
        }
    }
}
