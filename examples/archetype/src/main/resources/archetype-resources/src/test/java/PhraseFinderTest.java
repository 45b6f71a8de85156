package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Span;

class PhraseFinderTest {

    private static final Pattern WORD = Pattern.compile("[\\w'\u2019]+");

    private static List<String> find(String text, String... phrases) {
        List<Span> words = WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        return new PhraseFinder(List.of(phrases))
                .find(text, words).stream()
                        .map(match -> text.substring(match.begin(), match.end()))
                        .toList();
    }

    @Test
    void capitalLettersMakeNoDifference() {
        assertThat(find("Reportedly, the ferry was late.", "reportedly")).containsExactly("Reportedly");
    }

    @Test
    void theLongerOfTwoPhrasesCounts() {
        assertThat(find("The ferry appears to have been late.", "appears", "appears to"))
                .containsExactly("appears to");
    }

    @Test
    void aPhraseMayStandOnTwoLines() {
        assertThat(find("The ferry appears\nto be late.", "appears to")).containsExactly("appears\nto");
    }

    @Test
    void aPartOfAWordIsNoPhrase() {
        assertThat(find("The ferry appears today.", "appears to")).isEmpty();
    }

    @Test
    void aTypographicApostropheIsAnApostrophe() {
        assertThat(find("The crew can\u2019t say.", "can't say")).containsExactly("can\u2019t say");
    }
}
