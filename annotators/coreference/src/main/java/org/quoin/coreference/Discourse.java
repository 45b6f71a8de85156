package org.quoin.coreference;

import java.util.List;

/**
 * An article as the sieves see it.
 *
 * @param words its words and their tree
 * @param mentions its mentions in text order, the longer first
 * @param quotes its quotes, by number
 * @param clusters which mentions are joined so far
 */
record Discourse(Words words, List<Mention> mentions, List<QuotedSpeech> quotes, Clusters clusters) {

    /** Starts with every mention alone. */
    static Discourse of(Words words, List<Mention> mentions, List<QuotedSpeech> quotes) {
        return new Discourse(words, mentions, quotes, new Clusters(mentions));
    }
}
