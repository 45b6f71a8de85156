package org.quoin.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    private static WordClasses classes;

    @BeforeAll
    static void readsThePackagedOnes() throws IOException {
        classes = WordClasses.english();
    }

    @Test
    void likeWordsShareTheBeginOfTheirPath() {
        assertThat(prefix("monday", 6)).isEqualTo(prefix("friday", 6)).isNotEqualTo(prefix("walked", 6));
    }

    @Test
    void likeWordsShareACluster() {
        List<String> days = List.of("Tuesday", "Wednesday", "Thursday");

        assertThat(days.stream().map(WordClassesTest::cluster).distinct()).hasSize(1);
        assertThat(cluster("Tuesday")).isNotEqualTo(cluster("walked"));
    }

    @Test
    void everyClusterHasAGroup() {
        assertThat(IntStream.rangeClosed(1, 1000).map(classes::group)).allMatch(group -> group >= 1 && group <= 100);
        assertThat(classes.group(WordClasses.UNKNOWN)).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void aPathIsCutToItsFirstBits() {
        assertThat(WordClasses.prefix(0b1_10110, 3)).isEqualTo(0b1_101);
        assertThat(WordClasses.prefix(0b1_10110, 9)).isEqualTo(0b1_10110);
        assertThat(WordClasses.prefix(WordClasses.UNKNOWN, 4)).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void aWordOfNoLexiconIsUnknown() {
        assertThat(classes.path(lower("qzxvbrrfgh"))).isEqualTo(WordClasses.UNKNOWN);
        assertThat(classes.cluster(Hash.word("qzxvbrrfgh"))).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void classesAreWrittenAsTheyWereRead() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        classes.write(written);
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        WordClasses.read(new ByteArrayInputStream(written.toByteArray())).write(again);

        assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        classes.write(written);
        byte[] half = Arrays.copyOf(written.toByteArray(), written.size() / 2);

        assertThatThrownBy(() -> WordClasses.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    private static int prefix(String word, int bits) {
        return WordClasses.prefix(classes.path(lower(word)), bits);
    }

    private static int cluster(String word) {
        return classes.cluster(Hash.word(word));
    }

    private static int lower(String word) {
        return Hash.lowerCased(word, 0, word.length());
    }
}
