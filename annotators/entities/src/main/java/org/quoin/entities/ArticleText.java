package org.quoin.entities;

import java.util.Arrays;
import org.quoin.plugin.Zone;

/**
 * An article as the recogniser reads it: the sentences of its zones, and their tokens with their parts of speech. Filled
 * in text order; offsets are UTF-16 units. Not thread-safe.
 */
final class ArticleText {

    private final String text;
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] tags = new int[256];
    private int tokens;
    private int[] sentenceEnds = new int[32];
    private Zone.Kind[] kinds = new Zone.Kind[32];
    private int sentences;

    ArticleText(String text) {
        this.text = text;
    }

    /** Begins a sentence in a zone of a kind. */
    void beginSentence(Zone.Kind kind) {
        if (sentences == kinds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, sentences * 2);
            kinds = Arrays.copyOf(kinds, sentences * 2);
        }
        kinds[sentences] = kind;
        sentenceEnds[sentences++] = tokens;
    }

    /**
     * Adds a token to the sentence that was begun last.
     *
     * @param tag hash of its Penn tag
     */
    void addToken(int begin, int end, int tag) {
        if (tokens == begins.length) {
            begins = Arrays.copyOf(begins, tokens * 2);
            ends = Arrays.copyOf(ends, tokens * 2);
            tags = Arrays.copyOf(tags, tokens * 2);
        }
        begins[tokens] = begin;
        ends[tokens] = end;
        tags[tokens++] = tag;
        sentenceEnds[sentences - 1] = tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens;
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - begins[token];
    }

    int tag(int token) {
        return tags[token];
    }

    char first(int token) {
        return text.charAt(begins[token]);
    }

    char last(int token) {
        return text.charAt(ends[token] - 1);
    }

    boolean hasCapital(int token) {
        for (int i = begins[token]; i < ends[token]; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    String word(int token) {
        return text.substring(begins[token], ends[token]);
    }

    /** Returns the first token that ends after an offset; {@link #size} if there is none. */
    int tokenAt(int offset) {
        int from = 0;
        int to = tokens;
        while (from < to) {
            int middle = from + to >>> 1;
            if (ends[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    int sentences() {
        return sentences;
    }

    /** Returns the first token of a sentence. */
    int sentenceBegin(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** Returns the token after the last one of a sentence. */
    int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    Zone.Kind kind(int sentence) {
        return kinds[sentence];
    }
}
