package org.quoin.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerBoundsTest {

    private static final String WOMAN = "\"The woman is late,\"";

    private static boolean areKeptApart(Story story, String one, String other) {
        Discourse discourse = story.discourse();
        new SpeakerSieve().join(discourse);
        return new SpeakerBounds(discourse).part(story.mention(discourse, one), story.mention(discourse, other));
    }

    @Test
    void whoSpeaksIsNobodyWhomHeSpeaksOf() {
        Story story = Story.of(WOMAN + " she said. Nobody answered.").quoting(WOMAN, "she");

        assertThat(areKeptApart(story, "she", "The woman")).isTrue();
        assertThat(areKeptApart(story, "The woman", "she")).isTrue();
    }

    @Test
    void whoSpeaksMayBeSpokenOfElsewhere() {
        Story story = Story.of("The woman came late. \"It rained,\" she said.").quoting("\"It rained,\"", "she");

        assertThat(areKeptApart(story, "she", "The woman")).isFalse();
    }

    @Test
    void whoSpeaksIsNotNamedInHisQuote() {
        Story story = Story.of("\"[PERSON Bo Lind] is late,\" he said.").quoting("\"Bo Lind is late,\"", "he");

        assertThat(areKeptApart(story, "he", "Bo Lind")).isTrue();
    }

    @Test
    void whoSaysIIsNobodyWhomHeSpeaksOfThoughNamedBefore() {
        String quote = "\"I hope Bo Lind is well,\"";
        Story story = Story.of("[PERSON Bo Lind] left. \"I hope [PERSON Bo Lind] is well,\" the official said.")
                .quoting(quote, "the official");
        Discourse discourse = story.discourse();
        new SpeakerSieve().join(discourse);
        new ExactNameSieve().join(discourse);

        assertThat(new SpeakerBounds(discourse)
                        .part(story.mention(discourse, "I"), story.mention(discourse, "Bo Lind")))
                .isTrue();
    }
}
