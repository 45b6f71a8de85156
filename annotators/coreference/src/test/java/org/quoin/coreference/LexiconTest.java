package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon();

    @Test
    void aWordIsTheSameWhateverItsCapitals() {
        assertThat(lexicon.of("The Ferry", 4, 9)).isSameAs(lexicon.of("ferry"));
    }

    @Test
    void numbersOfOneShapeAreWordsOfTheirOwn() {
        Lexeme year = lexicon.of("1987");

        assertThat(lexicon.of("1988").lower()).isEqualTo("1988");
        assertThat(lexicon.of("1987").lower()).isEqualTo("1987");
        assertThat(year.lower()).isEqualTo("1987");
    }

    @Test
    void aNounTellsWhatItNames() {
        assertThat(lexicon.of("Ferry").noun().kind()).isNotEmpty();
        assertThat(lexicon.of("aunt").noun()).isEqualTo(new Nouns.Noun("person", Gender.FEMALE));
        assertThat(lexicon.of("ex-aunt").noun()).isEqualTo(new Nouns.Noun("person", Gender.ANY));
        assertThat(lexicon.of("qwxz").noun()).isEqualTo(Nouns.Noun.UNKNOWN);
    }

    @Test
    void aPronounTellsItsPerson() {
        assertThat(lexicon.of("She").pronoun().gender()).isEqualTo(Gender.FEMALE);
        assertThat(lexicon.of("ferry").pronoun()).isEqualTo(Pronoun.NONE);
    }
}
