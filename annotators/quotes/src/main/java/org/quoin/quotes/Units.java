package org.quoin.quotes;

import java.util.List;
import org.quoin.plugin.Span;

/**
 * A stretch of text as the sentences around its quotations see it: words, and quotations as wholes. Indexes count these
 * units from 0.
 */
final class Units {

    /**
     * A piece of a quotation as it stands in this stretch.
     *
     * @param span the piece
     * @param quotation the quotation that it is a piece of
     */
    record Piece(Span span, Quotation quotation) {}

    private final Words words;
    private final List<Piece> pieces;
    /** A word's index, or the complement of a piece's index. */
    private final int[] units;

    private final int size;

    /**
     * Reads a stretch of text.
     *
     * @param stretch the text
     * @param pieces the outermost quotations within it, in text order
     */
    Units(Words words, Span stretch, List<Piece> pieces) {
        this.words = words;
        this.pieces = List.copyOf(pieces);
        int word = words.atOrAfter(stretch.begin());
        int[] found = new int[Math.max(0, words.atOrAfter(stretch.end()) - word) + pieces.size()];
        int n = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            Span span = pieces.get(piece).span();
            while (word < words.size() && words.begin(word) < span.begin()) {
                found[n++] = word++;
            }
            found[n++] = ~piece;
            while (word < words.size() && words.begin(word) < span.end()) {
                word++;
            }
        }
        while (word < words.size() && words.begin(word) < stretch.end()) {
            found[n++] = word++;
        }
        this.units = found;
        this.size = n;
    }

    int size() {
        return size;
    }

    boolean isQuotation(int unit) {
        return unit >= 0 && unit < size && units[unit] < 0;
    }

    /** Returns the piece of a quotation that a unit is. */
    Piece piece(int unit) {
        return pieces.get(~units[unit]);
    }

    /** Returns a word in lower case; an empty string for a quotation and beyond the ends. */
    String lower(int unit) {
        return isWord(unit) ? words.lower(units[unit]) : "";
    }

    /** Returns the class of a word; {@code OTHER} for a quotation, {@code STOP} beyond the ends. */
    WordClass wordClass(int unit) {
        if (unit < 0 || unit >= size) {
            return WordClass.STOP;
        }
        return units[unit] >= 0 ? words.wordClass(units[unit]) : WordClass.OTHER;
    }

    /** Returns the index of a word among all words of the article; negative for a quotation and beyond the ends. */
    int word(int unit) {
        return isWord(unit) ? units[unit] : -1;
    }

    /** Returns the words of the article. */
    Words words() {
        return words;
    }

    boolean is(int unit, WordClass wordClass) {
        return wordClass(unit) == wordClass;
    }

    boolean isCapitalized(int unit) {
        return isWord(unit) && Character.isUpperCase(words.text().charAt(begin(unit)));
    }

    /** Tells whether a unit is a comma or a colon. */
    boolean isSeparator(int unit) {
        return is(unit, WordClass.COMMA) || is(unit, WordClass.COLON);
    }

    /** Tells whether a unit is a quotation, a comma or a dash: what a cue with its source stands after. */
    boolean isBoundary(int unit) {
        return isQuotation(unit) || is(unit, WordClass.COMMA) || is(unit, WordClass.DASH);
    }

    /** Tells whether the units from one up to another hold a finite verb. */
    boolean hasVerb(int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (is(unit, WordClass.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last character of a quotation before its closing marks. */
    char lastInside(int quotation) {
        Span span = piece(quotation).span();
        int at = span.end() - 1;
        while (at > span.begin() && !isSpeech(text().charAt(at))) {
            at--;
        }
        return text().charAt(at);
    }

    private static boolean isSpeech(char c) {
        return !Span.isBlank(c) && "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB".indexOf(c) < 0;
    }

    /** Tells whether the first letter or digit in a quotation is no small letter. */
    boolean startsWithCapital(int quotation) {
        int end = end(quotation);
        for (int at = begin(quotation); at < end; at++) {
            if (Character.isLetterOrDigit(text().charAt(at))) {
                return !Character.isLowerCase(text().charAt(at));
            }
        }
        return false;
    }

    private boolean isWord(int unit) {
        return unit >= 0 && unit < size && units[unit] >= 0;
    }

    int begin(int unit) {
        return isWord(unit) ? words.begin(units[unit]) : piece(unit).span().begin();
    }

    int end(int unit) {
        return isWord(unit) ? words.end(units[unit]) : piece(unit).span().end();
    }

    /** Returns the number of the sentence that a unit begins in. */
    int sentence(int unit) {
        if (isWord(unit)) {
            return words.sentence(units[unit]);
        }
        int word = Math.min(words.atOrAfter(begin(unit)), words.size() - 1);
        return words.sentence(word);
    }

    /** Returns the text span of the units from one up to but without another. */
    Span span(int from, int to) {
        return new Span(begin(from), end(to - 1));
    }

    String text() {
        return words.text();
    }
}
