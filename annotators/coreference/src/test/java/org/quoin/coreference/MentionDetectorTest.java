package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionDetectorTest {

    @Test
    void findsAnUnnamedSource() {
        assertThat(Story.of("A senior official of the harbour board said the talks had failed.")
                        .mentions())
                .contains("A senior official of the harbour board (official, PERSON)", "the talks (talks)");
    }

    @Test
    void boundsAPhraseByItsComplements() {
        assertThat(Story.of("The owner of the old ferry sold it.").mentions())
                .contains("The owner of the old ferry (owner, PERSON)", "the old ferry (ferry)");
    }

    @Test
    void leavesAnAppositionToItself() {
        assertThat(Story.of("[PERSON Ada Vale], a lawyer for the group, refused.")
                        .mentions())
                .contains("a lawyer for the group (lawyer, PERSON)")
                .noneMatch(mention -> mention.startsWith("Ada"));
    }

    @Test
    void findsPersonalAndPossessivePronouns() {
        assertThat(Story.of("She said they had sold their boats.").mentions())
                .contains("She (She, PERSON)", "they (they)", "their (their)");
    }

    @Test
    void findsBothConjuncts() {
        assertThat(Story.of("The mayor and the governor met.").mentions())
                .contains("The mayor (mayor, PERSON)", "the governor (governor, PERSON)");
    }

    @Test
    void findsAPossessorWithinItsPhrase() {
        assertThat(Story.of("The minister's brother resigned.").mentions())
                .contains("The minister's brother (brother, PERSON)", "The minister's (minister, PERSON)");
    }

    @Test
    void makesNoMentionOfANamesOwnWords() {
        assertThat(Story.of("The [ORGANIZATION Harbour Council] met on the quay.")
                        .mentions())
                .noneMatch(mention -> mention.contains("Council"));
    }

    @Test
    void takesATitleForPartOfTheName() {
        assertThat(Story.of("Mayor [PERSON Ada Vale] met Foreign Minister [PERSON Bo Lind].")
                        .mentions())
                .noneMatch(mention -> mention.contains("Mayor") || mention.contains("Minister"));
    }

    @Test
    void leavesTheExpletiveAlone() {
        assertThat(Story.of("It is raining, and there is no bridge.").mentions())
                .noneMatch(mention -> mention.startsWith("there"));
    }
}
