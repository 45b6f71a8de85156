package org.quoin.entities;

import java.util.Arrays;
import org.quoin.learning.Hash;

/**
 * What a first reading of an article tells about its names, for a second one: how a word, and a whole name, was read in
 * the article's other places (the "extended prediction history" of Ratinov and Roth 2009, looking both ways), and which
 * names an abbreviation may stand for.
 */
final class ArticleEvidence {

    /** The most features that a token has. */
    static final int MOST = 24;

    /** How often a word was part of a name of each type, was none, and was what part of a longer name of each type. */
    private static final int COLUMNS = Labels.TYPES + 1 + 3 * Labels.TYPES;

    private final Words words;
    private final int[] labels;
    private final Counts wordCounts;
    private final Counts nameCounts;
    private final Counts initialCounts;
    /** For each token of a name the hash of the name, else 0. */
    private final int[] names;

    private final int[] others = new int[COLUMNS];
    private int[] out;
    private int n;

    ArticleEvidence(Words words, int[] labels) {
        this.words = words;
        this.labels = labels;
        this.names = new int[words.size];
        wordCounts = new Counts(words.size, COLUMNS);
        nameCounts = new Counts(words.size, Labels.TYPES);
        initialCounts = new Counts(words.size, Labels.TYPES);
        for (int i = 0; i < words.size; i++) {
            if (labels[i] != Labels.OUTSIDE) {
                int end = end(i);
                addName(i, end);
                i = end - 1;
            } else if (words.capital[i]) {
                wordCounts.row(words.lowers[i]);
                wordCounts.add(words.lowers[i], Labels.TYPES, 1);
            }
        }
    }

    private int end(int begin) {
        int end = begin;
        while (Labels.isOpen(labels[end]) && end + 1 < words.size) {
            end++;
        }
        return end + 1;
    }

    private void addName(int begin, int end) {
        int type = Labels.typeOf(labels[begin]);
        int name = 31;
        int initials = 17;
        int parts = 0;
        for (int i = begin; i < end; i++) {
            name = Hash.mix(name, words.lowers[i]);
            if (words.capital[i]) {
                initials = Hash.mix(initials, Character.toUpperCase(words.article.first(i)));
                parts++;
            }
            wordCounts.add(words.lowers[i], type, 1);
            if (end - begin > 1) {
                wordCounts.add(words.lowers[i], longer(type, i, begin, end), 1);
            }
        }
        name = Hash.finish(name);
        Arrays.fill(names, begin, end, name);
        nameCounts.add(name, type, 1);
        if (parts > 1) {
            initialCounts.add(Hash.finish(initials), type, 1);
        }
    }

    private static int longer(int type, int i, int begin, int end) {
        return Labels.TYPES + 1 + 3 * type + (i == begin ? 0 : i == end - 1 ? 2 : 1);
    }

    /**
     * Writes the evidence on a token.
     *
     * @param out takes at most {@link #MOST} hashes, none of them zero
     * @return how many there are
     */
    int write(int i, int[] out) {
        this.out = out;
        n = 0;
        int label = labels[i];
        int own = label == Labels.OUTSIDE ? 9 : Labels.typeOf(label);
        put(200, label);
        if (!words.capital[i]) {
            return n;
        }
        int row = wordCounts.row(words.lowers[i]);
        System.arraycopy(wordCounts.values, row * COLUMNS, others, 0, COLUMNS);
        if (label == Labels.OUTSIDE) {
            others[Labels.TYPES]--;
        } else {
            others[own]--;
            int place = Labels.placeOf(label);
            if (place != Labels.UNIT) {
                others[Labels.TYPES + 1 + 3 * own + (place == Labels.BEGIN ? 0 : place == Labels.LAST ? 2 : 1)]--;
            }
        }
        int written = words.cases[words.sentence[i]].ordinal();
        int majority = majority(others, 0, Labels.TYPES + 1);
        put(201, majority, own);
        put(202, majority, label);
        put(203, majority / 2, written);
        int parts = 0;
        for (int k = Labels.TYPES + 1; k < COLUMNS; k++) {
            if (others[k] > 0) {
                put(204, k, own);
                put(205, k, Labels.placeOf(label) + (label == 0 ? 10 : 0));
                parts |= 1 << k;
            }
        }
        put(206, parts, label);
        if (names[i] != 0) {
            int nameRow = nameCounts.row(names[i]);
            System.arraycopy(nameCounts.values, nameRow * Labels.TYPES, others, 0, Labels.TYPES);
            others[own]--;
            put(207, majority(others, 0, Labels.TYPES), label);
        }
        int initials = initials(i);
        if (initials != 0) {
            int at = initialCounts.find(initials);
            if (at >= 0) {
                System.arraycopy(initialCounts.values, at * Labels.TYPES, others, 0, Labels.TYPES);
                put(208, majority(others, 0, Labels.TYPES) / 2, label);
            }
        }
        return n;
    }

    /** Returns the hash of the letters of an abbreviation; 0 for another word. */
    private int initials(int i) {
        ArticleText article = words.article;
        int hash = 17;
        int letters = 0;
        for (int k = article.begin(i); k < article.end(i); k++) {
            char c = article.text().charAt(k);
            if (Character.isUpperCase(c)) {
                hash = Hash.mix(hash, c);
                letters++;
            } else if (c != '.') {
                return 0;
            }
        }
        return letters > 1 && letters < 8 ? Hash.finish(hash) : 0;
    }

    /** Returns twice the place of the greatest value, plus one if it is the only one that is not 0; -2 if all are 0. */
    private static int majority(int[] values, int from, int to) {
        int best = -1;
        int more = 0;
        for (int k = from; k < to; k++) {
            if (values[k] > 0) {
                more++;
                best = best < 0 || values[k] > values[best] ? k : best;
            }
        }
        return best < 0 ? -2 : 2 * best + (more == 1 ? 1 : 0);
    }

    private void put(int template, int a, int b) {
        put(template, Hash.mix(a, b));
    }

    private void put(int template, int value) {
        out[n++] = Hash.finish(Hash.mix(Hash.mix(template, value), template));
    }

    /** Rows of counts by hash. */
    private static final class Counts {

        private final int[] keys;
        private final int[] rows;
        private final int columns;
        private int size;
        int[] values;

        Counts(int most, int columns) {
            int capacity = Integer.highestOneBit(Math.max(8, most)) * 4;
            this.keys = new int[capacity];
            this.rows = new int[capacity];
            this.columns = columns;
            this.values = new int[16 * columns];
        }

        void add(int key, int column, int by) {
            int row = row(key);
            values[row * columns + column] += by;
        }

        int find(int key) {
            int slot = key & keys.length - 1;
            while (keys[slot] != key) {
                if (keys[slot] == 0) {
                    return -1;
                }
                slot = slot + 1 & keys.length - 1;
            }
            return rows[slot];
        }

        int row(int key) {
            int slot = key & keys.length - 1;
            while (keys[slot] != key) {
                if (keys[slot] == 0) {
                    keys[slot] = key;
                    rows[slot] = size++;
                    if (values.length < size * columns) {
                        values = Arrays.copyOf(values, values.length * 2);
                    }
                    break;
                }
                slot = slot + 1 & keys.length - 1;
            }
            return rows[slot];
        }
    }
}
