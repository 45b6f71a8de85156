package org.quoin.quotes;

/** Tells titles of works and programmes in quotation marks, {@code on "The Morning Tide"}, from speech. */
final class Titles {

    /** Longer words are capitalized in a title; shorter ones may be articles, prepositions and conjunctions. */
    private static final int LONGEST_SMALL_WORD = 3;

    private final Units units;

    Titles(Units units) {
        this.units = units;
    }

    /** Tells whether a quotation is written like a title, of two words or more, and set into its sentence without a comma. */
    boolean isTitle(int quotation) {
        return !isSetOff(quotation - 1) && isTitleCase(quotation);
    }

    private boolean isSetOff(int before) {
        return before < 0
                || units.isQuotation(before)
                || switch (units.wordClass(before)) {
                    case COMMA, COLON, DASH, STOP -> true;
                    default -> false;
                };
    }

    /** Tells whether all longer words of a quotation begin with a capital. Capitals throughout are a sign's or a slogan's. */
    boolean isTitleCase(int quotation) {
        String text = units.text();
        int end = units.end(quotation);
        int words = 0;
        boolean small = false;
        for (int at = units.begin(quotation); at < end; at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                continue;
            }
            int wordEnd = at;
            while (wordEnd < end && (Character.isLetterOrDigit(text.charAt(wordEnd)) || isApostrophe(text, wordEnd))) {
                wordEnd++;
            }
            words++;
            small |= wordEnd > at + 1 && Character.isLowerCase(text.charAt(at + 1));
            if (Character.isLowerCase(text.charAt(at)) && (words == 1 || wordEnd - at > LONGEST_SMALL_WORD)) {
                return false;
            }
            at = wordEnd;
        }
        return words > 1 && small;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
    }
}
