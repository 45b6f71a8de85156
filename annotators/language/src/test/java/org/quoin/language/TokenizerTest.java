package org.quoin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.plugin.Span;

class TokenizerTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "do|n't",
                "It|’s",
                "we|'ll",
                "ca|n't",
                "could|n't|'ve",
                "can|not",
                "the sailors|' union",
                "Vale|’s ship",
                "O'Brien at six o'clock",
                "rock 'n' roll in the '90s and ’80s",
                "tell 'em",
                "'|Ships leave|,|'| he said",
                "‘|Ships leave|’",
                "``|Ships|''",
                "“|Ships|,|”| he said",
                "ships|—|and crews",
                "ships |--| and crews",
                "wait |...| and see|…",
                "the U.S. Army at 7 p.m. on Jan. 5",
                "J. K. Vale met Mr. Brill of Acme Inc.",
                "$|3.5| million and |€|3,000| and 4|%",
                "US$| |5",
                "1/2 of 12:30",
                "1|,|2|,|3",
                "19th 1960s 3D 40|km 6|pm",
                "http://example.org/a(b)?c=d|.",
                "write to ada.vale@example.org|, or @harbour_desk on #ships",
                "all|-|party anti-war 10|-|year|-|old",
                "and|/|or",
                "(|[|{|x|}|]|)",
                "Why|?!| No|!!!",
                "555-0100 but |10|-|12",
                "2019-05-02",
                "AT&T R&D",
                "talks|.|The",
                "vitamin C|.| Then",
                "example.org/path",
                "a ship\u00A0sank\u200Bfast"
            })
    void splitsAsTheTreebanksDo(String marked) throws IOException {
        assertThat(words(marked.replace("|", "")))
                .containsExactly(Arrays.stream(marked.split("[|\\s\u00A0\u200B]+"))
                        .filter(w -> !w.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void anEmojiIsOneToken() throws IOException {
        assertThat(words("Ships 👍🏽👩‍🚀🇵🇹!")).containsExactly("Ships", "👍🏽", "👩‍🚀", "🇵🇹", "!");
    }

    @Test
    void everyCharacterThatIsNoSeparatorLiesInOneToken() throws IOException {
        Random random = new Random(7);
        String alphabet = "aB9 .,'\"-’“”…—/@#$%&()\n\u0001\u00A0\uD83D\uDE00é_:!?`";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCovered(text.toString());
        }
    }

    private static void assertCovered(String text) throws IOException {
        int at = 0;
        for (Span token : tokens(text).spans()) {
            assertThat(token.begin()).as("%s", text).isGreaterThanOrEqualTo(at);
            assertThat(token.length()).as("%s", text).isPositive();
            assertThat(text.substring(at, token.begin()).chars().allMatch(c -> Chars.isSeparator((char) c)))
                    .as("%s", text)
                    .isTrue();
            at = token.end();
        }
        assertThat(text.substring(at).chars().allMatch(c -> Chars.isSeparator((char) c)))
                .as("%s", text)
                .isTrue();
    }

    private static List<String> words(String text) throws IOException {
        Tokens tokens = tokens(text);
        return tokens.spans().stream().map(span -> span.of(text)).toList();
    }

    private static Tokens tokens(String text) throws IOException {
        return Packaged.tokenizer().tokenize(text, 0, text.length());
    }
}
