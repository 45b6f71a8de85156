package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.plugin.Span;

/** The parts of an article that stand inside quotation marks. */
final class QuotedText {

    private final String text;
    private final int[] begins;
    private final int[] ends;

    QuotedText(String text, List<Quotation> quotations) {
        this.text = text;
        List<Span> pieces = new ArrayList<>();
        quotations.forEach(quotation -> pieces.addAll(quotation.pieces()));
        pieces.sort(null);
        int[] from = new int[pieces.size()];
        int[] to = new int[pieces.size()];
        int n = 0;
        for (Span piece : pieces) {
            if (n > 0 && piece.begin() < to[n - 1]) {
                to[n - 1] = Math.max(to[n - 1], piece.end());
            } else {
                from[n] = piece.begin();
                to[n++] = piece.end();
            }
        }
        this.begins = Arrays.copyOf(from, n);
        this.ends = Arrays.copyOf(to, n);
    }

    /** Tells how much of the spans' letters and digits stands inside quotation marks. */
    Attribution.Kind kind(List<Span> spans) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : spans) {
            int at = span.begin();
            int next = Arrays.binarySearch(begins, at);
            int piece = next >= 0 ? next : Math.max(0, -next - 2);
            while (at < span.end()) {
                while (piece < begins.length && ends[piece] <= at) {
                    piece++;
                }
                int gapEnd = Math.min(span.end(), piece < begins.length ? begins[piece] : span.end());
                int pieceEnd = Math.min(span.end(), piece < begins.length ? ends[piece] : span.end());
                outside |= hasWord(at, gapEnd);
                inside |= hasWord(Math.max(at, gapEnd), pieceEnd);
                at = Math.max(gapEnd, pieceEnd);
            }
        }
        return outside ? inside ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT : Attribution.Kind.DIRECT;
    }

    private boolean hasWord(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
