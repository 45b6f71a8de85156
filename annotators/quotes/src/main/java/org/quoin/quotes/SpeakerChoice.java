package org.quoin.quotes;

/**
 * Who says a quote, and by which evidence.
 *
 * @param entity the number of the entity
 * @param evidence what tells
 */
record SpeakerChoice(int entity, Evidence evidence) {

    /**
     * What tells who says a quote. The confidence is the share of right ones among named people on development data, where
     * there were enough to tell: see docs/quotes.md.
     */
    enum Evidence {
        /** The source's words name the speaker. */
        SOURCE(0.87f),
        /** Another quote of the same paragraph has a source. */
        SAME_PARAGRAPH(0.85f),
        /** The paragraph is nothing but a quotation; the one before it ends with a quote whose speaker is known. */
        CARRIED_ON(0.8f),
        /** The source is a pronoun that nothing has resolved; the person who spoke last agrees with it. */
        PRONOUN(0.8f);

        private final float confidence;

        Evidence(float confidence) {
            this.confidence = confidence;
        }

        /** Returns how often it is right, from 0 to 1. */
        float confidence() {
            return confidence;
        }
    }
}
