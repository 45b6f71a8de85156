package org.quoin.structure;

import java.util.Arrays;
import org.quoin.plugin.Span;

/**
 * The words of a text as numbers, so that stretches can be compared whatever their white space, case, quotation marks
 * and punctuation. A word is a run of letters and digits; equal words have equal numbers.
 */
final class TokenSequence {

    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] values = new int[256];
    private boolean[] startsWithDigit = new boolean[256];
    private int size;

    TokenSequence(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int begin = at;
            int value = 1;
            while (at < text.length() && isWordPart(text.charAt(at))) {
                value = 31 * value + Character.toLowerCase(text.charAt(at++));
            }
            add(begin, at, value);
            startsWithDigit[size - 1] = Character.isDigit(text.charAt(begin));
        }
    }

    /** Surrogates count, so that emoji are words. */
    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void add(int begin, int end, int value) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            startsWithDigit = Arrays.copyOf(startsWithDigit, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    boolean same(int one, int other) {
        return values[one] == values[other];
    }

    int value(int token) {
        return values[token];
    }

    /** Tells whether one of some tokens begins with a digit. What numbers say is never the same said otherwise. */
    boolean hasNumber(int first, int afterLast) {
        for (int token = first; token < Math.min(afterLast, size); token++) {
            if (startsWithDigit[token]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first token that begins at or after an offset; the number of tokens if there is none. */
    int firstAt(int offset) {
        int found = Arrays.binarySearch(begins, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns the characters from the first to before the last token. */
    Span span(int first, int afterLast) {
        return new Span(begins[first], ends[afterLast - 1]);
    }
}
