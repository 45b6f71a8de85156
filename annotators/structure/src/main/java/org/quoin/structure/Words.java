package org.quoin.structure;

import java.util.regex.Pattern;

/** The shapes of words. */
final class Words {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final int HEAD = 400;

    private Words() {}

    /** Returns a stretch without white space at its ends, and with one space for each white space inside. */
    static String collapse(CharSequence stretch) {
        return WHITE_SPACE.matcher(stretch).replaceAll(" ").strip();
    }

    /** Returns the words that white space parts; none for a blank stretch. */
    static String[] split(CharSequence stretch) {
        String collapsed = collapse(stretch);
        return collapsed.isEmpty() ? new String[0] : collapsed.split(" ");
    }

    /** As {@link #split}, but of the beginning of a long stretch only. */
    static String[] splitHead(CharSequence stretch) {
        return split(stretch.subSequence(0, Math.min(stretch.length(), HEAD)));
    }

    /** Tells whether two stretches have the same words, whatever their case, white space and punctuation. */
    static boolean same(String one, String other) {
        TokenSequence words = new TokenSequence(one + "\n" + other);
        int half = words.size() / 2;
        if (half == 0 || words.size() % 2 == 1 || words.begin(half) < one.length()) {
            return false;
        }
        for (int i = 0; i < half; i++) {
            if (!words.same(i, half + i)) {
                return false;
            }
        }
        return words.end(half - 1) <= one.length();
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Tells whether a word is in capitals, a prefix such as "Mc" or "St" aside. One letter does not show it. */
    static boolean isCaps(String word) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper >= 2 && (lower == 0 || lower <= 2 && upper > lower && endsUpper(word));
    }

    private static boolean endsUpper(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Character.isLetter(word.charAt(i))) {
                return Character.isUpperCase(word.charAt(i));
            }
        }
        return false;
    }
}
