package org.quoin.quotes;

import java.util.List;
import org.quoin.plugin.Span;

/**
 * A stretch of text in quotation marks, the marks included.
 *
 * @param pieces its pieces in text order: one, or one a paragraph where it runs over several
 * @param level the level of its marks
 * @param opened whether it has its opening mark
 * @param closed whether it has its closing mark
 */
record Quotation(List<Span> pieces, QuotationMark.Level level, boolean opened, boolean closed) {

    Quotation {
        pieces = List.copyOf(pieces);
    }

    int begin() {
        return pieces.get(0).begin();
    }

    int end() {
        return pieces.get(pieces.size() - 1).end();
    }
}
