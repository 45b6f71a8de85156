package org.quoin.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.quoin.plugin.WordList;

/** Splits contracted words into the words they are made of: "could|n't|'ve", "can|not". */
final class Contractions {

    private static final String[] CLITICS = {"s", "m", "d", "re", "ve", "ll"};
    private static final int LONGEST = 8;

    /** Where a word without an inner apostrophe is split, and "y'all". */
    private final Map<String, Integer> fused = new HashMap<>();

    Contractions() {
        for (String entry : WordList.of(Contractions.class, "fused-words.txt")) {
            fused.put(entry.replace("|", ""), entry.indexOf('|'));
        }
    }

    /** Adds the parts of a word, or the word itself. */
    void split(String text, int begin, int end, Tokens tokens) {
        if (end - begin <= LONGEST) {
            Integer at = fused.get(
                    text.substring(begin, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            if (at != null) {
                tokens.add(begin, begin + at);
                tokens.add(begin + at, end);
                return;
            }
        }
        int cut = lastPart(text, begin, end);
        if (cut <= begin) {
            tokens.add(begin, end);
            return;
        }
        int before = lastPart(text, begin, cut);
        if (before > begin) {
            tokens.add(begin, before);
            tokens.add(before, cut);
        } else {
            tokens.add(begin, cut);
        }
        tokens.add(cut, end);
    }

    /** Returns where the last clitic of a word begins, or -1. */
    private static int lastPart(String text, int begin, int end) {
        for (int length = 2; length <= 3; length++) {
            int at = end - length;
            if (at > begin && Chars.isApostrophe(text.charAt(at)) && endOfClitic(text, at, end) == end) {
                return at;
            }
        }
        int at = end - 3;
        boolean not = at > begin
                && isLetter(text, at, 'n')
                && Chars.isApostrophe(text.charAt(at + 1))
                && isLetter(text, at + 2, 't');
        return not ? at : -1;
    }

    private static boolean isLetter(String text, int at, char lower) {
        return Character.toLowerCase(text.charAt(at)) == lower;
    }

    /** Returns the end of the clitic that an apostrophe begins ("'s", "'ll"), or of the apostrophe alone. */
    static int endOfClitic(String text, int at, int end) {
        for (String clitic : CLITICS) {
            int stop = at + 1 + clitic.length();
            if (stop <= end
                    && text.regionMatches(true, at + 1, clitic, 0, clitic.length())
                    && (stop == end || !Chars.isWordPart(text.codePointAt(stop)))) {
                return stop;
            }
        }
        return at + 1;
    }
}
