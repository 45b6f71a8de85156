package org.quoin.quotes;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of an article in parallel arrays, filled once in text order: offsets in UTF-16 units, lower-case form, class
 * and sentence.
 */
final class Words {

    private final String text;
    private int size;
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int[] sentences = new int[256];
    private String[] lowers = new String[256];
    private String[] lemmas = new String[256];
    private String[] tags = new String[256];
    private WordClass[] classes = new WordClass[256];

    Words(String text) {
        this.text = text;
    }

    /**
     * Adds the next word.
     *
     * @param begin offset of its first character
     * @param end offset after its last character
     * @param sentence number of its sentence
     * @param penn its Penn Treebank tag, or an empty string
     * @param universal its universal tag, or an empty string
     * @param lemma its lemma, or an empty string where it is not known
     */
    void add(int begin, int end, int sentence, String penn, String universal, String lemma) {
        if (size == begins.length) {
            grow();
        }
        String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
        boolean first = size == 0 || sentences[size - 1] != sentence;
        begins[size] = begin;
        ends[size] = end;
        sentences[size] = sentence;
        lowers[size] = lower;
        lemmas[size] = lemma.isEmpty() ? lower : lemma.toLowerCase(Locale.ROOT);
        tags[size] = penn.isEmpty() ? universal : penn;
        classes[size] = first
                ? WordClass.of(lower, penn, universal, "", WordClass.STOP)
                : WordClass.of(lower, penn, universal, lowers[size - 1], classes[size - 1]);
        size++;
        if (size > 2) {
            joinHyphen(size - 2);
        }
    }

    private void joinHyphen(int word) {
        if (classes[word] == WordClass.DASH && ends[word - 1] == begins[word] && ends[word] == begins[word + 1]) {
            classes[word] = WordClass.HYPHEN;
        }
    }

    private void grow() {
        int length = 2 * size;
        begins = Arrays.copyOf(begins, length);
        ends = Arrays.copyOf(ends, length);
        sentences = Arrays.copyOf(sentences, length);
        lowers = Arrays.copyOf(lowers, length);
        lemmas = Arrays.copyOf(lemmas, length);
        tags = Arrays.copyOf(tags, length);
        classes = Arrays.copyOf(classes, length);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    int sentence(int word) {
        return sentences[word];
    }

    /** Returns the word in lower case. */
    String lower(int word) {
        return lowers[word];
    }

    /** Returns the lemma in lower case; the word itself where it is not known. */
    String lemma(int word) {
        return lemmas[word];
    }

    /** Returns the Penn Treebank tag, or the universal one where there is no other. */
    String tag(int word) {
        return tags[word];
    }

    WordClass wordClass(int word) {
        return classes[word];
    }

    /** Returns the first word that begins at or after an offset; the number of words where there is none. */
    int atOrAfter(int offset) {
        int i = Arrays.binarySearch(begins, 0, size, offset);
        return i >= 0 ? i : -i - 1;
    }
}
