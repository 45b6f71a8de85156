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

    /** Scores a place of the sequence that was begun last. */
    void score(int place, FeatureList features) {
        Arrays.fill(scores, 0);
        weights.addTo(scores, features.hashes(), features.size());
        for (int pair = 0; pair < scores.length; pair++) {
            lattice.set(place, pair, scores[pair] * unit);
        }
    }
}
