package org.quoin.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * Splits English text into Penn-style tokens in one pass, as the treebanks since OntoNotes do: contractions and
 * possessives are split ("do|n't", "Vale|'s"), hyphenated words too ("all|-|party") unless the part before the hyphen is
 * a prefix ("anti-war"), currency signs and per cent signs stand alone, abbreviations keep their period. Nothing but
 * white space, control characters and marks of text direction is left out, and no character is altered. Thread-safe.
 */
public final class Tokenizer {

    private final WordScanner words;
    private final Contractions contractions;
    private final Set<String> elisions;

    private Tokenizer(WordScanner words) {
        this.words = words;
        this.contractions = new Contractions();
        this.elisions = WordList.of(Tokenizer.class, "elisions.txt");
    }

    /**
     * Makes a tokenizer of English.
     *
     * @param abbreviations the list that {@link Abbreviations#read} reads
     * @throws IOException if the list is not of that form
     */
    public static Tokenizer read(InputStream abbreviations) throws IOException {
        return new Tokenizer(new WordScanner(Abbreviations.read(abbreviations)));
    }

    /**
     * Returns the tokens of a stretch of text.
     *
     * @param begin offset of the stretch, in UTF-16 units
     * @param end offset after it
     */
    public Tokens tokenize(String text, int begin, int end) {
        Tokens tokens = new Tokens(text);
        int at = begin;
        boolean inSingleQuotes = false;
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isSeparator(c)) {
                at++;
            } else if (Chars.isWordStart(text.codePointAt(at))) {
                at = addWord(text, begin, at, end, inSingleQuotes, tokens);
            } else if (Chars.isApostrophe(c) || c == '\u2018' || c == '`') {
                int next = addApostrophe(text, begin, at, end, tokens);
                if (next == at + 1) {
                    inSingleQuotes = opensQuote(text, begin, at, end);
                }
                at = next;
            } else {
                int next = endOfSymbol(text, begin, at, end);
                tokens.add(at, next);
                at = next;
            }
        }
        return tokens;
    }

    private int addWord(String text, int begin, int at, int end, boolean inSingleQuotes, Tokens tokens) {
        int wordEnd = words.endOf(text, begin, at, end, tokens);
        if (wordEnd < end
                && Chars.isApostrophe(text.charAt(wordEnd))
                && !inSingleQuotes
                && isClipped(text, at, wordEnd)
                && (wordEnd + 1 == end || !Chars.isWordStart(text.charAt(wordEnd + 1)))) {
            wordEnd++;
        }
        int unit = words.beginOfUnit(text, at, wordEnd);
        if (unit > at) {
            tokens.add(at, unit);
            tokens.add(unit, wordEnd);
        } else {
            contractions.split(text, at, wordEnd, tokens);
        }
        return wordEnd;
    }

    /** Tells whether a word looks like one whose last sound is left out: "goin'". */
    private static boolean isClipped(String text, int begin, int end) {
        return end - begin > 3 && text.regionMatches(true, end - 2, "in", 0, 2);
    }

    /** Adds the token that an apostrophe or single quotation mark begins, and returns its end. */
    private int addApostrophe(String text, int begin, int at, int end, Tokens tokens) {
        char c = text.charAt(at);
        int next = at + 1;
        if (next < end && text.charAt(next) == c && c != '\u02BC') {
            tokens.add(at, next + 1);
            return next + 1;
        }
        boolean afterWord = at > begin && Chars.isWordPart(text.codePointBefore(at));
        if (!afterWord) {
            next = endOfElision(text, at, end);
        } else if (c != '\u2018' && c != '`') {
            next = Contractions.endOfClitic(text, at, end);
        }
        tokens.add(at, next);
        return next;
    }

    private int endOfElision(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && stop < at + 8 && Chars.isWordPart(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(at + 1, stop);
        if (word.matches("\\d\\ds?")) {
            return stop;
        }
        if (word.equalsIgnoreCase("tis") || word.equalsIgnoreCase("twas")) {
            return at + 2;
        }
        if (word.equalsIgnoreCase("n") && stop < end && Chars.isApostrophe(text.charAt(stop))) {
            return stop + 1;
        }
        return elisions.contains(word.toLowerCase(Locale.ROOT)) ? stop : at + 1;
    }

    private static boolean opensQuote(String text, int begin, int at, int end) {
        boolean spaceBefore = at == begin
                || !Chars.isWordPart(text.codePointBefore(at))
                        && text.charAt(at - 1) != '.'
                        && text.charAt(at - 1) != ','
                        && text.charAt(at - 1) != '!'
                        && text.charAt(at - 1) != '?';
        return spaceBefore && at + 1 < end && !Chars.isSeparator(text.charAt(at + 1));
    }

    private static int endOfSymbol(String text, int begin, int at, int end) {
        char c = text.charAt(at);
        return switch (c) {
            case '.' -> endOfPeriods(text, at, end);
            case '!', '?' -> endOfRun(text, at, end, "!?");
            case '-', '*', '=', '_', '~', '\u2014', '\u2026' -> endOfRun(text, at, end, String.valueOf(c));
            case '@', '#' -> endOfTag(text, begin, at, end);
            default -> Chars.endOfSign(text, at, end);
        };
    }

    /** Two or more periods are an ellipsis; of exactly four the last one ends the sentence. */
    private static int endOfPeriods(String text, int at, int end) {
        if (at + 2 < end && Chars.isAsciiDigit(text.charAt(at + 1)) && text.charAt(at + 2) != '.') {
            int stop = at + 1;
            while (stop < end && Chars.isAsciiDigit(text.charAt(stop))) {
                stop++;
            }
            boolean afterSpace = at == 0 || Chars.isSeparator(text.charAt(at - 1)) || text.charAt(at - 1) == '$';
            return afterSpace ? stop : at + 1;
        }
        int stop = endOfRun(text, at, end, ".");
        return stop - at == 4 ? at + 3 : stop;
    }

    private static int endOfRun(String text, int at, int end, String signs) {
        int stop = at + 1;
        while (stop < end && signs.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop;
    }

    /** A handle or a hash tag is one token; otherwise the sign stands alone. */
    private static int endOfTag(String text, int begin, int at, int end) {
        boolean afterWord = at > begin && Chars.isWordPart(text.codePointBefore(at));
        if (afterWord || at + 1 >= end || !Character.isLetter(text.codePointAt(at + 1))) {
            return at + 1;
        }
        int stop = at + 1;
        while (stop < end && Chars.isWordPart(text.codePointAt(stop))) {
            stop += Character.charCount(text.codePointAt(stop));
        }
        return Math.min(stop, end);
    }
}
