package org.quoin.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.WordList;

/** Finds where a word ends: a word proper, a number, an abbreviation with its period, a web or mail address. */
final class WordScanner {

    private static final int LONGEST_LOOKUP = 24;

    private final Abbreviations abbreviations;
    private final WebAddresses addresses = new WebAddresses();
    private final Set<String> prefixes = WordList.of(WordScanner.class, "hyphen-prefixes.txt");
    private final Set<String> suffixes = WordList.of(WordScanner.class, "hyphen-suffixes.txt");
    private final Set<String> units = WordList.of(WordScanner.class, "number-units.txt");
    private final Set<String> starters = WordList.of(WordScanner.class, "sentence-starters.txt");

    WordScanner(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * Returns the end of the word at an offset.
     *
     * @param from where the stretch of text begins
     * @param before the tokens before the word
     */
    int endOf(String text, int from, int begin, int end, Tokens before) {
        int address = addresses.endOf(text, begin, end);
        if (address > begin) {
            return address;
        }
        int part = begin;
        int at = begin;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Chars.isWordPart(c)) {
                at += Character.charCount(c);
            } else if (at + 1 >= end) {
                return c == '.' ? endAtPeriod(text, from, begin, at, end, before) : at;
            } else if (c == '.') {
                if (!joinsPeriod(text, begin, part, at, end)) {
                    return endAtPeriod(text, from, begin, at, end, before);
                }
                at++;
                part = at;
            } else if (c == '-') {
                if (!joinsHyphen(text, begin, part, at, end)) {
                    return at;
                }
                at++;
                part = at;
            } else if (joins(text, begin, at, end)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Tells whether a sign other than a period or hyphen stands within a word. */
    private static boolean joins(String text, int begin, int at, int end) {
        char c = text.charAt(at);
        char left = text.charAt(at - 1);
        char right = text.charAt(at + 1);
        if (Chars.isApostrophe(c)) {
            return Character.isLetter(right) || Chars.isAsciiDigit(left) && right == 's';
        }
        return switch (c) {
            case ',' -> Chars.isAsciiDigit(left) && hasExactlyThreeDigits(text, at + 1, end);
            case ':', '/' -> Chars.isAsciiDigit(left) && Chars.isAsciiDigit(right) && isNumeric(text, begin, at);
            case '$' -> at - begin <= 3 && Character.isUpperCase(left) && Character.isUpperCase(text.charAt(begin));
            case '&' -> Character.isUpperCase(left) && Character.isUpperCase(right);
            default -> false;
        };
    }

    private static boolean hasExactlyThreeDigits(String text, int at, int end) {
        if (at + 3 > end || at + 3 < end && Chars.isAsciiDigit(text.charAt(at + 3))) {
            return false;
        }
        return Chars.isAsciiDigit(text.charAt(at))
                && Chars.isAsciiDigit(text.charAt(at + 1))
                && Chars.isAsciiDigit(text.charAt(at + 2));
    }

    private static boolean isNumeric(String text, int begin, int end) {
        if (end - begin > LONGEST_LOOKUP) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsHyphen(String text, int begin, int part, int at, int end) {
        int right = text.codePointAt(at + 1);
        if (!Chars.isWordStart(right)) {
            return false;
        }
        if (Chars.isAsciiDigit(text.charAt(at - 1)) && Chars.isAsciiDigit(right)) {
            return joinsDigits(text, begin, part, at, end);
        }
        return at - part <= LONGEST_LOOKUP && prefixes.contains(lower(text, part, at))
                || suffixes.contains(nextWord(text, at + 1, end));
    }

    /** Telephone numbers and ISO dates are one token; ranges and scores are not. */
    private static boolean joinsDigits(String text, int begin, int part, int at, int end) {
        if (!isNumeric(text, begin, at)) {
            return false;
        }
        int left = at - part;
        int right = 0;
        while (at + 1 + right < end && right < 6 && Chars.isAsciiDigit(text.charAt(at + 1 + right))) {
            right++;
        }
        char after = at + 1 + right < end ? text.charAt(at + 1 + right) : ' ';
        boolean isoDate = left == 4 && right == 2 && after == '-' || begin < part && left == 2 && right == 2;
        return isoDate || left == 3 && (right == 3 || right == 4);
    }

    /** Tells whether a period that something follows at once stands within a word. */
    private boolean joinsPeriod(String text, int begin, int part, int at, int end) {
        int left = text.codePointBefore(at);
        int right = text.codePointAt(at + 1);
        if (!Chars.isWordStart(right)) {
            return false;
        }
        if (Character.isDigit(right)) {
            return Character.isDigit(left) && !(at - begin <= LONGEST_LOOKUP && isAbbreviation(text, begin, at));
        }
        if (at - part == 1 && Character.isLetter(left)) {
            return isSingleLetter(text, at + 1, end) || isKnown(text, begin, at + 1, end);
        }
        if (isKnown(text, begin, at + 1, end)) {
            return true;
        }
        return Character.isLowerCase(right) && !Character.isDigit(left) && !isAbbreviation(text, begin, at);
    }

    /** Tells whether a longer abbreviation begins here, such as "Ph.D.". */
    private boolean isKnown(String text, int begin, int rest, int end) {
        int stop = rest;
        while (stop < end && stop - begin < LONGEST_LOOKUP && Chars.isWordPart(text.charAt(stop))) {
            stop++;
        }
        return stop < end
                && text.charAt(stop) == '.'
                && abbreviations.kindOf(text.substring(begin, stop + 1)).isPresent();
    }

    private boolean isAbbreviation(String text, int begin, int at) {
        return at - begin <= LONGEST_LOOKUP
                && abbreviations.kindOf(text.substring(begin, at + 1)).isPresent();
    }

    private static boolean isSingleLetter(String text, int at, int end) {
        return Character.isLetter(text.charAt(at)) && (at + 1 >= end || !Chars.isWordPart(text.charAt(at + 1)));
    }

    /** Returns the end of a word that a period follows: after the period if it is an abbreviation's. */
    private int endAtPeriod(String text, int from, int begin, int at, int end, Tokens before) {
        if (at + 1 < end && text.charAt(at + 1) == '.') {
            return at;
        }
        boolean keeps = at - begin == 1 && Character.isLetter(text.charAt(begin))
                ? isInitial(text, begin, at, end, before)
                : isListNumber(text, from, begin, at, end) || keepsPeriod(text, begin, at, end, before);
        return keeps ? at + 1 : at;
    }

    private boolean keepsPeriod(String text, int begin, int at, int end, Tokens before) {
        if (at - begin > LONGEST_LOOKUP) {
            return false;
        }
        Optional<Abbreviations.Kind> kind = abbreviations.kindOf(text.substring(begin, at + 1));
        if (kind.isEmpty()) {
            return false;
        }
        return switch (kind.get()) {
            case NUMBER -> Character.isDigit(nextSign(text, at + 1, end));
            case PLACE_AFTER_COMMA -> before.size() > 0 && before.is(before.size() - 1, ',');
            default -> true;
        };
    }

    /** Tells whether a number with its period begins an item of a list: it stands first in its stretch. */
    private static boolean isListNumber(String text, int from, int begin, int at, int end) {
        return begin == from
                && at + 1 < end
                && Chars.isSeparator(text.charAt(at + 1))
                && at - begin <= 5
                && isNumeric(text, begin, at);
    }

    private boolean isInitial(String text, int begin, int at, int end, Tokens before) {
        char next = nextSign(text, at + 1, end);
        if (abbreviations.kindOf(text.substring(begin, at + 1)).isPresent()) {
            return keepsPeriod(text, begin, at, end, before);
        }
        if (next == 0 || Chars.isDoubleQuote(next) || next == ')' || !Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        if (!Character.isUpperCase(next) || before.size() == 0) {
            return true;
        }
        if (Character.isUpperCase(before.first(before.size() - 1))) {
            return true;
        }
        return text.charAt(begin) != 'I' && !starters.contains(capitalised(nextWordAfterSpace(text, at + 1, end)));
    }

    /** Returns where the unit written onto a number begins, or the end of the word. */
    int beginOfUnit(String text, int begin, int end) {
        if (!Chars.isAsciiDigit(text.charAt(begin)) || Chars.isAsciiDigit(text.charAt(end - 1))) {
            return begin;
        }
        int at = end;
        while (at > begin && !Chars.isAsciiDigit(text.charAt(at - 1))) {
            at--;
        }
        if (end - at > 4 || !isNumeric(text, begin, at)) {
            return begin;
        }
        String unit = text.substring(at, end);
        return units.contains(unit) || unit.length() > 1 && units.contains(unit.toLowerCase(Locale.ROOT)) ? at : begin;
    }

    private static char nextSign(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (!Chars.isSeparator(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static String nextWordAfterSpace(String text, int at, int end) {
        int begin = at;
        while (begin < end && Chars.isSeparator(text.charAt(begin))) {
            begin++;
        }
        return nextWord(text, begin, end);
    }

    private static String nextWord(String text, int begin, int end) {
        int stop = begin;
        while (stop < end && stop - begin < LONGEST_LOOKUP && Chars.isWordPart(text.charAt(stop))) {
            stop++;
        }
        return text.substring(begin, stop);
    }

    private static String lower(String text, int begin, int end) {
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
