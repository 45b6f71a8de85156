package org.example.anonymity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoin.plugin.Span;

/** Where the sources of quotes stand in a sentence. */
final class SourceRanges {

    /**
     * One of them.
     *
     * @param span its place in the text
     * @param from the index of its first word
     * @param to the index after its last word
     */
    record Range(Span span, int from, int to) {}

    private final List<Range> ranges = new ArrayList<>();
    private final BitSet firstNouns = new BitSet();

    SourceRanges(List<Word> words, List<Span> spans, Lexicon lexicon) {
        int from = 0;
        for (Span span : spans) {
            while (from < words.size() && words.get(from).begin() < span.begin()) {
                from++;
            }
            int to = from;
            while (to < words.size() && words.get(to).begin() < span.end()) {
                to++;
            }
            ranges.add(new Range(span, from, to));
            for (int at = from; at < to; at++) {
                if (words.get(at).isNoun() || lexicon.isPersonNoun(words.get(at))) {
                    firstNouns.set(at);
                    break;
                }
            }
        }
    }

    /** Returns them in text order. */
    List<Range> all() {
        return ranges;
    }

    /** Tells whether the candidate is what a source begins with. */
    boolean beginWith(Candidate candidate) {
        int noun = firstNouns.nextSetBit(candidate.start());
        return noun >= 0 && noun <= candidate.head();
    }
}
