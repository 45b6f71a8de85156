package org.quoin.structure;

import org.quoin.plugin.Span;

/** What can be seen of sentences before there are tokens. */
final class Sentences {

    private Sentences() {}

    /** Tells whether a stretch ends as a sentence does: in a stop, maybe with quotation marks or brackets after it. */
    static boolean endsSentence(String text, Span span) {
        return isStop(lastBeforeClosers(text, span));
    }

    /** Tells whether a sentence ends anywhere in a stretch: a word, a stop, and white space or the end. */
    static boolean hasOne(String text, int begin, int end) {
        for (int at = begin + 1; at < end; at++) {
            boolean stop = isStop(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
            if (stop && (at + 1 == end || isCloser(text.charAt(at + 1)) || Span.isBlank(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a stretch ends in a full stop (not in a question or exclamation mark, nor an ellipsis). */
    static boolean endsInFullStop(String text, Span span) {
        int end = span.trim(text).end();
        while (end > span.begin() && isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end > span.begin()
                && text.charAt(end - 1) == '.'
                && !(end - 2 >= span.begin() && text.charAt(end - 2) == '.');
    }

    /** Returns the last character of a stretch that is no white space, quotation mark or closing bracket, or NUL. */
    static char lastBeforeClosers(String text, Span span) {
        int end = span.end();
        while (end > span.begin() && (isCloser(text.charAt(end - 1)) || Span.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return end > span.begin() ? text.charAt(end - 1) : 0;
    }

    /**
     * Tells whether a sentence may start at an offset: at the begin of the span, or after a stop. A single letter
     * before the stop is an initial.
     */
    static boolean startsSentence(String text, Span within, int offset) {
        int at = offset;
        while (at > within.begin() && Span.isBlank(text.charAt(at - 1))) {
            at--;
        }
        if (at == within.begin()) {
            return true;
        }
        while (at > within.begin() && isCloser(text.charAt(at - 1))) {
            at--;
        }
        if (at == within.begin() || !isStop(text.charAt(at - 1))) {
            return false;
        }
        boolean initial = text.charAt(at - 1) == '.'
                && at - 2 >= within.begin()
                && Character.isUpperCase(text.charAt(at - 2))
                && (at - 3 < within.begin() || !Character.isLetterOrDigit(text.charAt(at - 3)));
        return !initial;
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    static boolean isCloser(char c) {
        return c == ')' || c == ']' || isQuotationMark(c);
    }

    static boolean isQuotationMark(char c) {
        return switch (c) {
            case '"',
                    '\'',
                    '`',
                    '\u2018',
                    '\u2019',
                    '\u201A',
                    '\u201B',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u00AB',
                    '\u00BB' -> true;
            default -> false;
        };
    }
}
