package org.quoin.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;

/** Tells the innermost quote at places of an article, asked for in text order. */
final class QuoteCover {

    private record Fragment(Span span, Quote quote) {}

    private final List<Fragment> fragments = new ArrayList<>();
    private final Deque<Fragment> open = new ArrayDeque<>();
    private int next;

    QuoteCover(JCas article) {
        for (Quote quote : article.select(Quote.class)) {
            if (quote.getContent() != null) {
                for (QuoteContent content : quote.getContent()) {
                    fragments.add(new Fragment(Span.of(content), quote));
                }
            }
        }
        fragments.sort(Comparator.comparing(Fragment::span));
    }

    /**
     * Returns the innermost quote whose content holds a place.
     *
     * @param offset not before that of the last call
     */
    Optional<Quote> at(int offset) {
        while (next < fragments.size() && fragments.get(next).span().begin() <= offset) {
            Fragment fragment = fragments.get(next++);
            close(offset);
            if (fragment.span().contains(offset)) {
                open.push(fragment);
            }
        }
        close(offset);
        return Optional.ofNullable(open.peek()).map(Fragment::quote);
    }

    private void close(int offset) {
        open.removeIf(fragment -> fragment.span().end() <= offset);
    }
}
