package org.quoin.structure;

import org.quoin.plugin.Span;

/** A place in a text up to which a grammar has read. Nothing is read beyond the limit. */
final class Cursor {

    private final String text;
    private final int limit;
    private int at;

    /** Reads from {@code span.begin()} to {@code span.end()}. */
    Cursor(String text, Span span) {
        this.text = text;
        this.limit = span.end();
        this.at = span.begin();
    }

    int at() {
        return at;
    }

    /** Goes to an offset, as after an attempt that failed. */
    void to(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** Returns the character here, or NUL at the end. */
    char peek() {
        return at < limit ? text.charAt(at) : 0;
    }

    void skipSpace() {
        while (at < limit && Span.isBlank(text.charAt(at))) {
            at++;
        }
    }

    /** Skips white space and then a character, if it is there. */
    boolean skip(char c) {
        int before = at;
        skipSpace();
        if (peek() == c) {
            at++;
            return true;
        }
        at = before;
        return false;
    }

    /** Skips white space and returns the word there without going past it; empty if there is none. */
    String word() {
        skipSpace();
        return text.substring(at, endOfWord());
    }

    /** Goes past a word that {@link #word()} has returned. */
    void pass(String word) {
        at += word.length();
    }

    /**
     * A word is letters, digits and apostrophes, with hyphens inside it and with the stops that follow its letters
     * ("N.Y.", "U.S.-led").
     */
    private int endOfWord() {
        int end = at;
        while (end < limit && belongsToWord(end)) {
            end++;
        }
        return end;
    }

    private boolean belongsToWord(int offset) {
        char c = text.charAt(offset);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (isApostrophe(c)) {
            return offset + 1 < limit && Character.isLetter(text.charAt(offset + 1));
        }
        if (offset == at) {
            return false;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return offset + 1 < limit && Character.isLetterOrDigit(text.charAt(offset + 1));
        }
        return c == '.' && Character.isLetter(text.charAt(offset - 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`' || c == '\u02BB';
    }
}
