package org.quoin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.plugin.Span;

/** The tokens of a stretch of text, in text order; offsets are UTF-16 units of the whole text. */
public final class Tokens {

    private final String text;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    /** Returns the text that the offsets refer to. */
    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** Returns the offset of a token's first unit. */
    public int begin(int token) {
        return begins[token];
    }

    /** Returns the offset after a token's last unit. */
    public int end(int token) {
        return ends[token];
    }

    /** Returns a token's text, unaltered. */
    public String word(int token) {
        return text.substring(begins[token], ends[token]);
    }

    /** Returns all tokens' spans. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            spans.add(new Span(begins[i], ends[i]));
        }
        return spans;
    }

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    char first(int token) {
        return text.charAt(begins[token]);
    }

    char last(int token) {
        return text.charAt(ends[token] - 1);
    }

    int length(int token) {
        return ends[token] - begins[token];
    }

    boolean is(int token, char c) {
        return length(token) == 1 && first(token) == c;
    }

    boolean touchesNext(int token) {
        return token + 1 < size && ends[token] == begins[token + 1];
    }
}
