package org.quoin.quotes;

import java.util.Arrays;
import org.quoin.learning.FeatureWeights;

/** Fills a lattice with what a linear model makes of features. Not thread-safe. */
final class ChainScorer {

    private final FeatureWeights weights;
    private final double unit;
    private final Lattice lattice;
    private final int[] scores;
    private int[] found = new int[512];

    /**
     * Makes a scorer.
     *
     * @param weights a weight for each pair of neighbouring labels
     * @param scale how much of the weights' unit is one
     */
    ChainScorer(FeatureWeights weights, double scale, Automaton automaton) {
        this.weights = weights;
        this.unit = 1 / scale;
        this.lattice = new Lattice(automaton);
        this.scores = new int[automaton.labels() * automaton.labels()];
    }

    Lattice lattice() {
        return lattice;
    }

    /** Scores a place of the sequence that was begun last. */
    void score(int place, FeatureList features) {
        if (found.length < features.size()) {
            found = new int[features.size() * 2];
        }
        Arrays.fill(scores, 0);
        weights.addTo(scores, features.hashes(), features.size(), found);
        for (int pair = 0; pair < scores.length; pair++) {
            lattice.set(place, pair, scores[pair] * unit);
        }
    }
}
