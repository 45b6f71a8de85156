package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.quoin.plugin.Span;

/** An attribution in the making: a carried-on quotation adds to its content later. */
final class Draft {

    private final NavigableSet<Span> content = new TreeSet<>();
    private final List<Span> cue = new ArrayList<>();
    private final List<Span> source = new ArrayList<>();
    private Optional<Quotation> within = Optional.empty();

    Draft content(Span span) {
        content.add(span);
        return this;
    }

    /** Adds all pieces of a quotation. */
    Draft content(Quotation quotation) {
        quotation.pieces().forEach(this::content);
        return this;
    }

    Draft cue(Span span) {
        cue.add(span);
        return this;
    }

    Draft source(Span span) {
        source.add(span);
        return this;
    }

    Draft within(Optional<Quotation> outer) {
        within = outer;
        return this;
    }

    /** Returns the quotation that the whole attribution stands in. */
    Optional<Quotation> within() {
        return within;
    }

    int begin() {
        return content.first().begin();
    }

    /** Returns the content in text order, fragments that overlap or follow each other at once joined. */
    List<Span> content() {
        List<Span> joined = new ArrayList<>();
        for (Span span : content) {
            int last = joined.size() - 1;
            if (last >= 0 && span.begin() <= joined.get(last).end()) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.begin(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    List<Span> cue() {
        return cue;
    }

    List<Span> source() {
        return source;
    }
}
