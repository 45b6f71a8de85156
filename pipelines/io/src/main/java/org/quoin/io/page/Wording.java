package org.quoin.io.page;

import java.util.regex.Pattern;

/** Pieces of text as lists show them. */
final class Wording {

    private static final int EXCERPT_LENGTH = 220;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private Wording() {}

    /** Returns the text on one line, white space collapsed. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Returns the beginning of a text, cut between words where that is possible, with a mark of omission where it is cut. */
    static String excerpt(String text) {
        if (text.length() <= EXCERPT_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT_LENGTH);
        if (end < EXCERPT_LENGTH / 2) {
            end = Character.isHighSurrogate(text.charAt(EXCERPT_LENGTH - 1)) ? EXCERPT_LENGTH - 1 : EXCERPT_LENGTH;
        }
        return text.substring(0, end) + "\u2026";
    }

    /** Returns whether a character is white space of any kind, as a line is broken at. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns how many stretches between white space hold a letter or a digit. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
