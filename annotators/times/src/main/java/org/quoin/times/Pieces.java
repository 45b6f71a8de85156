package org.quoin.times;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of an article as rules see them: a word is cut at its hyphens and slashes, so that "30-minute" is three
 * pieces. Offsets are UTF-16 units.
 */
final class Pieces {

    /** The tag of a number; the tagger has seen it only as part of the word. */
    private static final String NUMBER = "CD";

    private final CharSequence text;
    private final Vocabulary vocabulary;
    private int size;
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] words = new int[256];
    private int[] stretches = new int[256];
    private long[] classes = new long[256];
    private String[] tags = new String[256];

    Pieces(CharSequence text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /**
     * Adds a word.
     *
     * @param stretch the number of the stretch of text (a sentence, say) that it stands in; no expression crosses its
     *     ends
     * @param tag its tag of the Penn Treebank; empty if not known
     */
    void add(int begin, int end, int stretch, String tag) {
        int from = begin;
        int before = size;
        for (int i = begin; i < end; i++) {
            int cut = cut(begin, i, end);
            if (cut > 0) {
                addPiece(from, i, stretch, "");
                addPiece(i, i + cut - 1, stretch, "");
                from = i + cut - 1;
                i = Math.max(i, from - 1);
            }
        }
        addPiece(from, end, stretch, size == before ? tag : "");
    }

    /** Returns one more than the length of the separator at an offset, which is empty between "10" and "am"; else 0. */
    private int cut(int begin, int at, int end) {
        char c = text.charAt(at);
        if (c == '-' || c == '–' || c == '—' || c == '/') {
            return end - begin == 1 || isDashes(begin, end) ? 0 : 2;
        }
        boolean half = (c == 'a' || c == 'p' || c == 'A' || c == 'P') && at > begin && at + 1 < end;
        if (!half || !Shape.isDigit(text.charAt(at - 1))) {
            return 0;
        }
        char next = text.charAt(at + 1);
        return next == 'm' || next == 'M' || next == '.' ? 1 : 0;
    }

    private boolean isDashes(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if ("-–—".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void addPiece(int begin, int end, int stretch, String tag) {
        if (begin == end) {
            return;
        }
        if (size == begins.length) {
            grow();
        }
        begins[size] = begin;
        ends[size] = end;
        stretches[size] = stretch;
        long shapes = Shape.of(text, begin, end);
        tags[size] = shapes == 0 ? tag : NUMBER;
        words[size] = vocabulary.word(lowerCased(begin, end));
        classes[size] = shapes | vocabulary.classes(words[size], tag);
        size++;
    }

    private String lowerCased(int begin, int end) {
        String word = text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
        return word.equals("–") || word.equals("—") ? "-" : word.replace('’', '\'');
    }

    private void grow() {
        int capacity = size * 2;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        stretches = Arrays.copyOf(stretches, capacity);
        classes = Arrays.copyOf(classes, capacity);
        tags = Arrays.copyOf(tags, capacity);
    }

    int size() {
        return size;
    }

    int begin(int piece) {
        return begins[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    /** Returns the number of the piece's word in the vocabulary. */
    int word(int piece) {
        return words[piece];
    }

    /** Returns the classes that the piece belongs to, as bits. */
    long classes(int piece) {
        return classes[piece];
    }

    /** Tells whether a piece may have a tag; a piece of a longer word, whose own tag is not known, may have any. */
    boolean mayBe(String tag, int piece) {
        return tags[piece].isEmpty() || tags[piece].startsWith(tag);
    }

    /** Returns the tag of a piece; empty if it is part of a longer word. */
    String tag(int piece) {
        return tags[piece];
    }

    /** Returns the number of the stretch that the piece stands in. */
    int stretch(int piece) {
        return stretches[piece];
    }

    /** Tells whether the piece begins with a capital. */
    boolean isCapitalised(int piece) {
        return Character.isUpperCase(text.charAt(begins[piece]));
    }

    /** Returns what the piece means as one of a class that it belongs to. */
    Meaning meaning(int piece, int asClass) {
        return asClass < Shape.values().length
                ? Shape.values()[asClass].meaning(text, begins[piece], ends[piece])
                : vocabulary.meaning(words[piece], asClass);
    }
}
