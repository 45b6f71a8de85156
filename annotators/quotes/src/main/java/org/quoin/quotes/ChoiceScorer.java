package org.quoin.quotes;

import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

/** Tells how likely choices are to be right, by a log-linear model. Not thread-safe. */
final class ChoiceScorer {

    private final WeightSums weights;
    private final double unit;
    private final ChoiceFeatures features = new ChoiceFeatures();
    private final FeatureList list = new FeatureList();
    private final int[] score = new int[1];

    /** @param scale how much of the weights' unit is one */
    ChoiceScorer(FeatureWeights weights, double scale) {
        this.weights = new WeightSums(weights);
        this.unit = 1 / scale;
    }

    /** Returns the probability of each choice; last that of there being no attribution. */
    double[] probabilities(UnitValues values, MatrixSentence sentence, Choices choices) {
        features.begin(values, sentence);
        double[] scores = choices.base();
        for (int i = 0; i < choices.choices().size(); i++) {
            features.write(choices.choices().get(i), list);
            score[0] = 0;
            weights.addTo(score, list.hashes(), list.size());
            scores[i] += score[0] * unit;
        }
        Choices.normalise(scores);
        return scores;
    }
}
