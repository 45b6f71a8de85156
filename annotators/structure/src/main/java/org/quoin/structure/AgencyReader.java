package org.quoin.structure;

import org.quoin.plugin.Span;

/** Reads the agency of a dateline: in brackets, or without them where it is one that we know. */
final class AgencyReader {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    private AgencyReader() {}

    /**
     * Reads the agency that stands at the cursor, after white space.
     *
     * @return where its name stands, without brackets; empty where there is none
     */
    static Span read(String text, Cursor cursor) {
        cursor.skipSpace();
        return cursor.peek() == '(' ? readInBrackets(text, cursor) : readPlain(cursor);
    }

    private static Span readInBrackets(String text, Cursor cursor) {
        int open = cursor.at();
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST) {
            return new Span(open, open);
        }
        Span name = new Span(open + 1, close).trim(text);
        if (!looksLikeAgency(Words.collapse(name.of(text)))) {
            return new Span(open, open);
        }
        cursor.to(close + 1);
        return name;
    }

    /** A known agency without brackets, as in "LISBON, May 2, Reuters -". */
    private static Span readPlain(Cursor cursor) {
        int start = cursor.at();
        String word = cursor.word();
        if (HeaderWords.AGENCIES.has(word) && Words.isCapitalised(word)) {
            cursor.pass(word);
        }
        return new Span(start, cursor.at());
    }

    private static boolean looksLikeAgency(String name) {
        if (name.isEmpty()
                || !Character.isLetter(name.charAt(0))
                || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        return HeaderWords.AGENCIES.has(name)
                || HeaderWords.AFFILIATIONS.hasAnyOf(name)
                || Words.isCapitalised(name) && Words.split(name).length <= MOST_WORDS;
    }

    /** Tells whether a name is that of an agency that we know, or has it in it. */
    static boolean isKnown(String name) {
        return HeaderWords.AGENCIES.has(name)
                || HeaderWords.AGENCIES.hasAnyOf(name)
                || HeaderWords.AFFILIATIONS.hasAnyOf(name);
    }
}
