package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.entities.LinearChainTraining.ModelWeights;
import org.quoin.entities.LinearChainTraining.Sentence;

class LinearChainTrainingTest {

    private static final int SMALL = 11;
    private static final int CAPITAL = 12;
    private static final int HARBOUR = 13;

    private static final int PERSON_FIRST = Labels.of(NameType.PERSON.ordinal(), Labels.BEGIN);
    private static final int PERSON_LAST = Labels.of(NameType.PERSON.ordinal(), Labels.LAST);
    private static final int PLACE = Labels.of(NameType.LOCATION.ordinal(), Labels.UNIT);
    private static final int MISC = Labels.of(NameType.MISC.ordinal(), Labels.UNIT);

    @Test
    void learnsFromFeaturesAndNeighbours() {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sentences.add(sentence(
                    new int[][] {{SMALL}, {CAPITAL}, {CAPITAL}, {SMALL}},
                    1 << Labels.OUTSIDE,
                    1 << PERSON_FIRST,
                    1 << PERSON_LAST,
                    1 << Labels.OUTSIDE));
            sentences.add(sentence(new int[][] {{SMALL}, {CAPITAL, HARBOUR}}, 1 << Labels.OUTSIDE, 1 << PLACE));
        }
        LinearChainTraining training = trained(sentences);

        assertThat(labels(training, new int[][] {{CAPITAL}, {CAPITAL}, {SMALL}, {CAPITAL, HARBOUR}}))
                .containsExactly(PERSON_FIRST, PERSON_LAST, Labels.OUTSIDE, PLACE);
    }

    @Test
    void whatACorpusDoesNotTellIsLeftToTheOthers() {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sentences.add(sentence(new int[][] {{CAPITAL, HARBOUR}}, 1 << MISC));
            sentences.add(sentence(new int[][] {{SMALL}}, 1 << Labels.OUTSIDE));
            // Many more sentences in which it may be a name or none.
            for (int k = 0; k < 5; k++) {
                sentences.add(sentence(new int[][] {{CAPITAL, HARBOUR}}, 1 << MISC | 1 << Labels.OUTSIDE));
            }
        }

        assertThat(labels(trained(sentences), new int[][] {{CAPITAL, HARBOUR}})).containsExactly(MISC);
    }

    @Test
    void theSameSentencesMakeTheSameWeights() {
        List<Sentence> sentences = List.of(
                sentence(new int[][] {{SMALL}, {CAPITAL}}, 1 << Labels.OUTSIDE, 1 << PLACE),
                sentence(new int[][] {{CAPITAL}, {SMALL}}, 1 << MISC, 1 << Labels.OUTSIDE));

        assertThat(trained(sentences).scores(new int[][] {{SMALL, CAPITAL}}))
                .isEqualTo(trained(sentences).scores(new int[][] {{SMALL, CAPITAL}}));
    }

    private static Sentence sentence(int[][] features, int... allowed) {
        return new Sentence(features, allowed, new float[0], false);
    }

    private static LinearChainTraining trained(List<Sentence> sentences) {
        LinearChainTraining training = new LinearChainTraining(sentences, 1, 0.1f, 0.1f, new float[0]);
        for (int round = 0; round < 20; round++) {
            training.learn(true);
        }
        return training;
    }

    private static int[] labels(LinearChainTraining training, int[][] features) {
        float[] scores = training.scores(features);
        int[] rounded = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            rounded[i] = Math.round(scores[i] * NameModel.SCALE);
        }
        int[] labels = new int[features.length];
        new Decoder().decode(rounded, 0, features.length, ModelWeights.rounded(training.transitions()), labels);
        return labels;
    }
}
