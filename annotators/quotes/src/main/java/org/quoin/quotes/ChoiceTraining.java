package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quoin.learning.FeatureWeights;

/**
 * Learns to choose among readings: a log-linear model over the choices of a stretch and over there being no attribution,
 * which begins from how likely the choices are to the models that found them.
 */
final class ChoiceTraining {

    /**
     * Choices to learn from.
     *
     * @param features the features of each choice, as indexes
     * @param base each choice's score without any feature; last that of there being no attribution
     * @param right the right choice; the number of choices if there is no attribution
     */
    record Example(int[][] features, double[] base, int right) {}

    private static final float FIRST_SQUARE = 0.1f;

    private final FeatureIndex index = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    FeatureIndex index() {
        return index;
    }

    void add(Example example) {
        examples.add(example);
    }

    void learn(int rounds, double step, double decay, Random random) {
        weights = new float[index.size()];
        squares = new float[index.size()];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            double now = step * (1 - round / (double) rounds);
            examples.forEach(example -> learn(example, now, decay));
        }
    }

    private void learn(Example example, double step, double decay) {
        double[] scores = example.base().clone();
        for (int choice = 0; choice < example.features().length; choice++) {
            for (int feature : example.features()[choice]) {
                scores[choice] += weights[feature];
            }
        }
        Choices.normalise(scores);
        for (int choice = 0; choice < example.features().length; choice++) {
            double gradient = (choice == example.right() ? 1 : 0) - scores[choice];
            if (Math.abs(gradient) < 1e-4) {
                continue;
            }
            for (int feature : example.features()[choice]) {
                squares[feature] += (float) (gradient * gradient);
                weights[feature] += (float)
                        (step * (gradient - decay * weights[feature]) / Math.sqrt(FIRST_SQUARE + squares[feature]));
            }
        }
    }

    FeatureWeights weights(double scale, double least) {
        return ChainTraining.rounded(index.features(), weights, 1, scale, least);
    }
}
