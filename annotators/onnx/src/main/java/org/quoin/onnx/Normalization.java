package org.quoin.onnx;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What is done to a word's characters before it is cut into pieces. */
final class Normalization {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Normalization() {}

    static UnaryOperator<String> form(Normalizer.Form form) {
        return word -> Normalizer.normalize(word, form);
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Takes marks away that stand as characters of their own, as they do in NFD. */
    static String withoutMarks(String word) {
        return MARKS.matcher(word).replaceAll("");
    }

    /**
     * Returns what BERT does.
     *
     * @param clean whether control characters are taken away, and white space is made blanks
     * @param chinese whether Chinese characters are words of their own
     * @param strip whether accents are taken away
     * @param lower whether letters are made small
     */
    static UnaryOperator<String> ofBert(boolean clean, boolean chinese, boolean strip, boolean lower) {
        return word -> {
            String result = word;
            if (clean || chinese) {
                result = characters(result, clean, chinese);
            }
            if (strip) {
                result = withoutMarks(Normalizer.normalize(result, Normalizer.Form.NFD));
            }
            return lower ? lowerCase(result) : result;
        };
    }

    private static String characters(String word, boolean clean, boolean chinese) {
        StringBuilder result = new StringBuilder(word.length());
        word.codePoints().forEach(c -> {
            if (clean && (c == 0 || c == 0xfffd || isControl(c))) {
                return;
            }
            if (clean && isSpace(c)) {
                result.append(' ');
            } else if (chinese && isChinese(c)) {
                result.append(' ').appendCodePoint(c).append(' ');
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c != '\t'
                && c != '\n'
                && c != '\r'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.UNASSIGNED
                        || type == Character.PRIVATE_USE);
    }

    private static boolean isChinese(int c) {
        return Character.isIdeographic(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
