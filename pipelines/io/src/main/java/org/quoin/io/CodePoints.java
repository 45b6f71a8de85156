package org.quoin.io;

import java.util.Arrays;

/**
 * Turns UIMA's offsets, which count UTF-16 units, into offsets that count Unicode code points, as Python, R and jq do.
 * An annotation that cuts a surrogate pair in two is widened to hold the whole character.
 */
public final class CodePoints {

    private static final int[] NONE = {};

    private final String text;
    /** Where the surrogate pairs of the text begin, in UTF-16 units. */
    private final int[] pairs;

    /** @param text the text that the offsets point into */
    public CodePoints(String text) {
        this.text = text;
        this.pairs = pairsOf(text);
    }

    private static int[] pairsOf(String text) {
        int[] pairs = NONE;
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, 2 * count));
                }
                pairs[count++] = i++;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** Returns where an annotation begins, in code points. */
    public int begin(int utf16) {
        return utf16 - pairsBefore(utf16);
    }

    /** Returns where an annotation ends, in code points. */
    public int end(int utf16) {
        int before = pairsBefore(utf16);
        return cutsPair(utf16, before) ? utf16 + 1 - before : utf16 - before;
    }

    /** Returns the text from a begin to an end, both in UTF-16 units. */
    public String text(int begin, int end) {
        int from = cutsPair(begin, pairsBefore(begin)) ? begin - 1 : begin;
        int to = cutsPair(end, pairsBefore(end)) ? end + 1 : end;
        return text.substring(from, to);
    }

    /** Returns the number of surrogate pairs that begin before an offset. */
    private int pairsBefore(int utf16) {
        int at = Arrays.binarySearch(pairs, utf16);
        return at < 0 ? -at - 1 : at;
    }

    private boolean cutsPair(int utf16, int before) {
        return before > 0 && pairs[before - 1] == utf16 - 1;
    }
}
