package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoin.plugin.Span;

/**
 * The tokens that scores count, which depend on no tokenizer: letters, digits and underscores in a row, and any other
 * character by itself.
 */
final class TextTokens {

    private final List<Span> tokens = new ArrayList<>();
    /** The token that each unit of the text belongs to, or the next one. */
    private final int[] tokenAt;

    TextTokens(String text) {
        tokenAt = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at == begin) {
                at += Character.charCount(text.codePointAt(at));
                if (isSpace(text.codePointAt(begin))) {
                    tokenAt[begin] = tokens.size();
                    continue;
                }
            }
            for (int i = begin; i < at; i++) {
                tokenAt[i] = tokens.size();
            }
            tokens.add(new Span(begin, at));
        }
        tokenAt[text.length()] = tokens.size();
    }

    private static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Returns the numbers of the tokens that share a character with one of the spans. */
    BitSet in(List<Span> spans) {
        BitSet set = new BitSet();
        for (Span span : spans) {
            for (int i = tokenAt[span.begin()];
                    i < tokens.size() && tokens.get(i).begin() < span.end();
                    i++) {
                set.set(i);
            }
        }
        return set;
    }
}
