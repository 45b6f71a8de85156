package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

class LogLinearTrainingTest {

    private static final int COMMON = 11;
    private static final int TELLS_ZERO = 12;
    private static final int TELLS_ONE = 13;
    private static final int SEEN_ONCE = 14;

    private static FeatureWeights learn(int rarest) {
        LogLinearTraining training = new LogLinearTraining(2, 0.5f);
        for (int i = 0; i < 50; i++) {
            training.add(new int[] {COMMON, TELLS_ZERO}, 2, 0);
            training.add(new int[] {COMMON, TELLS_ONE}, 2, 1);
        }
        training.add(new int[] {SEEN_ONCE}, 1, 1);
        return training.train(5, rarest, 64);
    }

    private static int[] scores(FeatureWeights weights, int... features) {
        int[] scores = new int[2];
        new WeightSums(weights).addTo(scores, features, features.length);
        return scores;
    }

    @Test
    void featuresThatTellALabelSpeakForIt() {
        FeatureWeights weights = learn(2);
        assertThat(scores(weights, COMMON, TELLS_ZERO)[0]).isGreaterThan(scores(weights, COMMON, TELLS_ZERO)[1]);
        assertThat(scores(weights, COMMON, TELLS_ONE)[1]).isGreaterThan(scores(weights, COMMON, TELLS_ONE)[0]);
    }

    @Test
    void rareFeaturesAreLeftOut() {
        assertThat(scores(learn(2), SEEN_ONCE)).containsOnly(0);
        assertThat(scores(learn(1), SEEN_ONCE)[1]).isPositive();
    }

    @Test
    void equalExamplesMakeEqualWeights() {
        assertThat(learn(1).write()).isEqualTo(learn(1).write());
    }
}
