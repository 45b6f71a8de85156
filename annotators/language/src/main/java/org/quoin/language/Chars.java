package org.quoin.language;

import org.quoin.plugin.Span;

/** Kinds of characters as a tokenizer sees them. */
final class Chars {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Chars() {}

    /** Tells whether a character only keeps tokens apart: white space, controls and the marks of text direction. */
    static boolean isSeparator(char c) {
        return c <= ' '
                || c >= '\u007F'
                        && (Span.isBlank(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT && !isInnerFormat(c));
    }

    /** The soft hyphen and the joiners, which stand inside words and emoji. */
    private static boolean isInnerFormat(char c) {
        return c == '\u00AD' || c == '\u200C' || c == ZERO_WIDTH_JOINER;
    }

    static boolean isWordStart(int c) {
        return c < 128 ? isAsciiLetter(c) || isAsciiDigit(c) : Character.isLetterOrDigit(c);
    }

    static boolean isWordPart(int c) {
        if (c < 128) {
            return isAsciiLetter(c) || isAsciiDigit(c) || c == '_';
        }
        return Character.isLetterOrDigit(c) || isMark(c) || c < 0x10000 && isInnerFormat((char) c);
    }

    static boolean isAsciiLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    /** Returns where the character sequence that a reader sees as one sign ends: an emoji with its modifiers, a flag. */
    static int endOfSign(String text, int begin, int end) {
        int first = text.codePointAt(begin);
        int at = Math.min(end, begin + Character.charCount(first));
        boolean flag = isRegionalIndicator(first);
        while (at < end) {
            int c = text.codePointAt(at);
            if (flag && isRegionalIndicator(c)) {
                return at + 2;
            }
            if (c == ZERO_WIDTH_JOINER && at + 1 < end && isPictograph(text.codePointAt(at + 1))) {
                at += 1 + Character.charCount(text.codePointAt(at + 1));
            } else if (isMark(c) || c == ZERO_WIDTH_JOINER || isSkinTone(c) || isTag(c)) {
                at += Character.charCount(c);
            } else {
                return at;
            }
        }
        return Math.min(at, end);
    }

    private static boolean isPictograph(int c) {
        return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
