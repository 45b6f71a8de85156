package org.quoin.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * What a sentence reports by one cue.
 *
 * @param cue the cue
 * @param source who says it; empty where the sentence doesn't tell
 * @param content what of it stands in the sentence
 * @param sentence the sentence
 * @param rule what the rules attribute by the same cue
 * @param probability how likely it is that something is reported by the cue, or by one that overlaps it
 */
record SentenceAttribution(
        Span cue,
        List<Span> source,
        List<Span> content,
        Span sentence,
        Optional<Attribution> rule,
        double probability) {}
