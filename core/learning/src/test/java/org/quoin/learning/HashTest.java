package org.quoin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void digitsCountAsTheSameDigit() {
        assertThat(Hash.word("B52")).isEqualTo(Hash.word("B17")).isNotEqualTo(Hash.word("C17"));
    }

    @Test
    void aWordIsFoundInOtherCases() {
        assertThat(Hash.lowerCased("Halvik", 0, 6)).isEqualTo(Hash.word("halvik"));
        assertThat(Hash.capitalised("HALVIK", 0, 6)).isEqualTo(Hash.word("Halvik"));
    }

    @Test
    void aCurlyApostropheIsAnApostrophe() {
        assertThat(Hash.word("O’Hara")).isEqualTo(Hash.word("O'Hara"));
    }

    @Test
    void noHashIsZero() {
        assertThat(Hash.finish(0)).isNotZero();
    }
}
