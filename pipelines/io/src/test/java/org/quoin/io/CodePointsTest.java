package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String FERRY = "\uD83D\uDEA2";

    @Test
    void offsetsOfPlainTextStayAsTheyAre() {
        CodePoints offsets = new CodePoints("The \u201CLido\u201D caf\u00E9");

        assertThat(offsets.begin(4)).isEqualTo(4);
        assertThat(offsets.end(10)).isEqualTo(10);
    }

    @Test
    void anEmojiCountsOnce() {
        CodePoints offsets = new CodePoints("A " + FERRY + " waits");

        assertThat(offsets.begin(2)).isEqualTo(2);
        assertThat(offsets.end(4)).isEqualTo(3);
        assertThat(offsets.text(2, 4)).isEqualTo(FERRY);
        assertThat(offsets.begin(5)).isEqualTo(4);
    }

    @Test
    void anAnnotationThatCutsACharacterIsWidened() {
        CodePoints offsets = new CodePoints("A" + FERRY + "B");

        assertThat(offsets.begin(2)).isEqualTo(1);
        assertThat(offsets.end(2)).isEqualTo(2);
        assertThat(offsets.text(2, 4)).isEqualTo(FERRY + "B");
        assertThat(offsets.text(0, 2)).isEqualTo("A" + FERRY);
    }

    @Test
    void offsetsEqualThoseThatJavaCounts() {
        Random random = new Random(4217);
        StringBuilder text = new StringBuilder();
        random.ints(2_000, 0, 5).forEach(kind -> text.append(kind == 0 ? FERRY : kind == 1 ? "\uD83D" : "a"));
        CodePoints offsets = new CodePoints(text.toString());

        for (int i = 0, counted = 0; i <= text.length(); i += i < text.length() ? charCount(text, i) : 1, counted++) {
            assertThat(offsets.begin(i)).isEqualTo(counted);
            assertThat(offsets.end(i)).isEqualTo(counted);
        }
    }

    private static int charCount(StringBuilder text, int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
