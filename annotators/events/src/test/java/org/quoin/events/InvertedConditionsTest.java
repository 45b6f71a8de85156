package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvertedConditionsTest {

    @Test
    void hadBeforeItsSubjectTellsWhatWasNot() {
        ParsedSentence sentence = words("Had/VBD he/PRP known/VBN ,/, he/PRP would/MD have/VB left/VBN ./.");
        assertThat(new InvertedConditions(sentence).of(2)).contains(Modality.COUNTERFACTUAL);
        assertThat(new InvertedConditions(sentence).of(7)).isEmpty();
    }

    @Test
    void shouldBeforeItsSubjectTellsWhatMayBe() {
        ParsedSentence sentence = words("Should/MD the/DT talks/NNS fail/VB ,/, they/PRP will/MD leave/VB ./.");
        assertThat(new InvertedConditions(sentence).of(3)).contains(Modality.POSSIBLE);
    }

    @Test
    void aQuestionIsNoCondition() {
        ParsedSentence sentence = words("Had/VBD he/PRP known/VBN ?/.");
        assertThat(new InvertedConditions(sentence).of(2)).isEmpty();
    }

    @Test
    void anAuxiliaryAfterItsSubjectIsNoCondition() {
        ParsedSentence sentence = words("He/PRP had/VBD the/DT boat/NN painted/VBN ./.");
        assertThat(new InvertedConditions(sentence).of(4)).isEmpty();
    }

    @Test
    void aVerbOfAnotherClauseIsNotWaitedFor() {
        ParsedSentence sentence = words("Had/VBD the/DT man/NN who/WP left/VBD early/RB known/VBN it/PRP ./.");
        assertThat(new InvertedConditions(sentence).of(4)).isEmpty();
        assertThat(new InvertedConditions(sentence).of(6)).isEmpty();
    }

    /** Reads words with tags; the tree is flat. */
    private static ParsedSentence words(String tagged) {
        List<ParsedSentence.Word> words = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            String[] parts = word.split("/");
            words.add(new ParsedSentence.Word(
                    parts[0], parts[0], parts[1], words.isEmpty() ? ParsedSentence.NONE : 0, "dep"));
        }
        return new ParsedSentence(words);
    }
}
