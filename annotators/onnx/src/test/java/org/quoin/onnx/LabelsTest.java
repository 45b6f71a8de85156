package org.quoin.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final Name TWO = new Name(1, 3, NameType.PERSON);
    private static final Name NEXT = new Name(3, 4, NameType.PERSON);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BIO, O B-PER I-PER B-PER O",
        "IOB, O I-PER I-PER B-PER O",
        "BIOES, O B-PER E-PER S-PER O",
        "BILOU, O B-PER L-PER U-PER O"
    })
    void oneNameAfterTheOtherIsTwo(String scheme, String labels) {
        assertThat(names(labels)).containsExactly(TWO, NEXT);
    }

    @Test
    void typesWithoutPrefixesReachAsFarAsTheyGo() {
        assertThat(names("O PER PER LOC O")).containsExactly(TWO, new Name(3, 4, NameType.LOCATION));
    }

    @Test
    void aNameEndsWhereItsTypeDoes() {
        assertThat(names("O B-PER I-PER I-LOC O")).containsExactly(TWO, new Name(3, 4, NameType.LOCATION));
    }

    @Test
    void aNameMayEndTheSentence() {
        assertThat(names("O B-PER I-PER")).containsExactly(TWO);
    }

    @Test
    void numbersAndDatesAreLeftOut() {
        assertThat(names("B-DATE B-PERSON I-PERSON I-DATE")).containsExactly(TWO);
    }

    private static List<Name> names(String sequence) {
        List<String> all = List.of(sequence.split(" "));
        List<String> names = all.stream().distinct().toList();
        List<Name> found = new ArrayList<>();
        Labels.of(names, TypeMapping.of(List.of()))
                .addNames(
                        Stream.of(sequence.split(" ")).mapToInt(names::indexOf).toArray(), 0, all.size(), found);
        return found;
    }
}
