package org.quoin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DecoderTest {

    @RepeatedTest(20)
    void everyNameBeginsAndEndsWhateverTheScores(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int length = 1 + random.nextInt(300);
        int[] scores =
                random.ints((long) length * Labels.COUNT, -100_000, 100_000).toArray();
        short[] transitions = new short[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = (short) random.nextInt(-30_000, 30_000);
        }
        int[] labels = new int[length];

        new Decoder().decode(scores, 0, length, transitions, labels);

        assertThat(Labels.mayBegin(labels[0])).isTrue();
        assertThat(Labels.mayEnd(labels[length - 1])).isTrue();
        for (int i = 1; i < length; i++) {
            assertThat(Labels.follows(labels[i - 1], labels[i])).isTrue();
        }
    }

    @Test
    void theBestLabelsAreFoundAcrossNeighbours() {
        int first = Labels.of(NameType.PERSON.ordinal(), Labels.BEGIN);
        int last = Labels.of(NameType.PERSON.ordinal(), Labels.LAST);
        int[] scores = new int[2 * Labels.COUNT];
        scores[Labels.OUTSIDE] = 10;
        scores[first] = 8;
        scores[Labels.COUNT + last] = 5;
        int[] labels = new int[2];

        new Decoder().decode(scores, 0, 2, new short[Labels.COUNT * Labels.COUNT], labels);

        assertThat(labels).containsExactly(first, last);
    }
}
