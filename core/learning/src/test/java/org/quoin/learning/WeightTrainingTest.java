package org.quoin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightTrainingTest {

    private static final int TIDE = Hash.word("tide");
    private static final int HARBOUR = Hash.word("harbour");
    private static final int RARE = Hash.word("halcyon");

    @Test
    void whatIsLearntTellsLabelsApart() {
        FeatureWeights weights = learnt().averaged(100);

        assertThat(scores(weights, TIDE)[0]).isGreaterThan(scores(weights, TIDE)[1]);
        assertThat(scores(weights, HARBOUR)[1]).isGreaterThan(scores(weights, HARBOUR)[0]);
    }

    @Test
    void weightsAreTheMeansOfThoseAfterEachExample() {
        WeightTraining training = training();
        training.update(new int[] {TIDE}, 1, 0, 1);
        training.step();
        training.step();
        training.update(new int[] {TIDE}, 1, 0, 1);
        training.step();
        training.step();

        assertThat(scores(training.averaged(100), TIDE)[0]).isEqualTo(150);
    }

    @Test
    void featuresThatAreRareOrNewHaveNoWeight() {
        WeightTraining training = training();
        training.update(new int[] {RARE, Hash.word("never counted")}, 2, 1, 1);
        training.step();

        assertThat(training.size()).isEqualTo(2);
        assertThat(training.averaged(100).size()).isZero();
    }

    @Test
    void theHighestLabelIsKeptApartFromTheOthers() {
        WeightTraining training = new WeightTraining(128);
        training.count(new int[] {TIDE}, 1);
        training.prune(1);
        training.update(new int[] {TIDE}, 1, 127, -3);
        training.step();
        int[] scores = new int[128];

        new WeightSums(training.averaged(10)).addTo(scores, new int[] {TIDE}, 1);

        assertThat(scores[127]).isEqualTo(-30);
        assertThat(Arrays.stream(scores).filter(score -> score != 0)).hasSize(1);
    }

    @Test
    void manyFeaturesAreAllFoundAgain() {
        WeightTraining training = new WeightTraining(2);
        int[] features = new int[200_000];
        for (int i = 0; i < features.length; i++) {
            features[i] = Hash.finish(Hash.mix(i, 5));
        }
        training.count(features, features.length);
        training.prune(1);
        training.update(features, features.length, 1, 1);
        training.step();
        FeatureWeights weights = training.averaged(1);

        int[] scores = new int[2];
        new WeightSums(weights).addTo(scores, features, features.length);

        assertThat(scores[1]).isEqualTo(features.length);
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        FeatureWeights weights = learnt().averaged(100);

        FeatureWeights read = FeatureWeights.read(weights.write());

        assertThat(read.write()).isEqualTo(weights.write());
        assertThat(scores(read, HARBOUR)).isEqualTo(scores(weights, HARBOUR));
    }

    @Test
    void weightsThatAreCutOffAreRefused() {
        ByteBuffer written = learnt().averaged(100).write();
        written.limit(written.limit() - 1);

        assertThatThrownBy(() -> FeatureWeights.read(written))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off or too long");
    }

    private static WeightTraining training() {
        WeightTraining training = new WeightTraining(2);
        training.count(new int[] {TIDE, HARBOUR}, 2);
        training.count(new int[] {TIDE, HARBOUR, RARE}, 3);
        training.prune(2);
        return training;
    }

    private static WeightTraining learnt() {
        WeightTraining training = training();
        for (int round = 0; round < 3; round++) {
            training.update(new int[] {TIDE}, 1, 0, 1);
            training.update(new int[] {HARBOUR}, 1, 1, 1);
            training.step();
        }
        return training;
    }

    private static int[] scores(FeatureWeights weights, int feature) {
        int[] scores = new int[2];
        new WeightSums(weights).addTo(scores, new int[] {feature, 12345}, 1);
        return scores;
    }
}
