package org.quoin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The U.S. President met Gen. Vale in St. Petersburg.|They talked.",
                "He lives in the U.S.|The trip was long.",
                "\"We leave now,\" he said.|\"More will follow.\"|Nobody moved.",
                "“Will it hold?” she asked.|It did.",
                "\"Will it hold?\" Vale asked.|It did.",
                "“It broke.”|The crew swam.",
                "(The ship was late.)|It sailed at 7 p.m. Friday.",
                "It closed at 7 p.m.|Dockers went home.",
                "The pilot, J. K. Vale, won No. 3 in the race.|He slept.",
                "The talks ended.|The crew went home.",
                "He waited ... and left.|He came back.",
                "“... and so it ended,” she said.",
                "Acme Inc. and Brill Corp. merged.|Shares rose 3.5 percent.",
                "THE U.S. SENT GEN. VALE.|HE ARRIVED.",
                "iPhone sales fell.|iPhone makers shrugged.",
                "Why?|No one knew!|Then it rained."
            })
    void endsSentencesWhereAReaderDoes(String marked) throws IOException {
        assertThat(sentences(marked.replace("|", " "))).containsExactly(marked.split("\\|"));
    }

    @Test
    void aPeriodThatLacksItsSpaceEndsASentence() throws IOException {
        assertThat(sentences("They ended the talks.The crew went home."))
                .containsExactly("They ended the talks.", "The crew went home.");
    }

    @Test
    void aBlankLineEndsASentence() throws IOException {
        assertThat(sentences("Harbour reopens\n\nShips came back"))
                .containsExactly("Harbour reopens", "Ships came back");
    }

    @Test
    void aSentenceWithoutEndIsCut() throws IOException {
        assertThat(sentences("ship ".repeat(2500))).hasSize(3);
    }

    private static List<String> sentences(String text) throws IOException {
        Tokens tokens = Packaged.tokenizer().tokenize(text, 0, text.length());
        return Packaged.splitter().split(tokens).stream()
                .map(s -> text.substring(tokens.begin(s.begin()), tokens.end(s.end() - 1)))
                .toList();
    }
}
