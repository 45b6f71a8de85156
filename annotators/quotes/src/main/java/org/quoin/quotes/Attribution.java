package org.quoin.quotes;

import java.util.List;
import java.util.OptionalInt;
import org.quoin.plugin.Span;

/**
 * A quote with its cue and source; all spans in UTF-16 units, each list in text order.
 *
 * @param content what is said, quotation marks included; never empty
 * @param cue the words that tell that it is said; empty where there are none
 * @param source the words that tell who says it; empty where there are none
 * @param kind how much of the content stands inside quotation marks
 * @param parent index of the attribution that this one stands inside, in the same list
 * @param confidence how likely it is that something is reported there, from 0 to 1, as the model has it; 1 by rule
 */
record Attribution(
        List<Span> content, List<Span> cue, List<Span> source, Kind kind, OptionalInt parent, double confidence) {

    /** How much of a content stands inside quotation marks. */
    enum Kind {
        /** All of its words. */
        DIRECT,
        /** Some of its words. */
        MIXED,
        /** None of its words. */
        INDIRECT
    }

    Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** An attribution that the gold or the rules give. */
    Attribution(List<Span> content, List<Span> cue, List<Span> source, Kind kind, OptionalInt parent) {
        this(content, cue, source, kind, parent, 1);
    }

    /** Returns the span from the first to the last character of the content. */
    Span hull() {
        return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
    }
}
