package org.quoin.io.page;

import java.util.Comparator;
import org.quoin.plugin.Span;

/**
 * A stretch of text that is shown in a manner of its own. Marks may overlap in any way.
 *
 * @param layer what it is
 * @param span where it stands, in UTF-16 units of the article's text
 * @param quote the number of the quote that it belongs to; 0 for none
 * @param css further style classes, for its colour
 * @param label the badge shown where it begins, such as "A2"; empty for none
 * @param target what links to it are called within the article, such as "q2"; empty where none leads to it
 * @param note what it is in words, shown on pointing; may be empty
 */
record Mark(Layer layer, Span span, int quote, String css, String label, String target, String note) {

    /** The order in which marks open: text order, the longer mark outside the shorter, then by layer. */
    static final Comparator<Mark> OPENING =
            Comparator.comparing(Mark::span).thenComparing(Mark::layer).thenComparingInt(Mark::quote);

    /** The order in which marks open that all stand open at one place: the one that ends last is the outermost. */
    static final Comparator<Mark> NESTING =
            Comparator.comparingInt((Mark mark) -> -mark.span().end()).thenComparing(OPENING);

    /** A mark that belongs to no quote. */
    static Mark plain(Layer layer, Span span, String css, String note) {
        return new Mark(layer, span, 0, css, "", "", note);
    }
}
