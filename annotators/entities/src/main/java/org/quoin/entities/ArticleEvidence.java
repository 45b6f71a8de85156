package org.quoin.entities;

import java.util.Arrays;
import org.quoin.learning.Hash;

/**
 * What a first reading of an article tells about its names, for a second one (after Ratinov and Roth 2009, but looking both
 * ways): of which longer names a word is a part elsewhere, so that a surname is known by the full name, and which names an
 * abbreviation may stand for. How often a word was read in one way elsewhere was tried too; on other texts than those learnt
 * from, it spread errors.
 */
final class ArticleEvidence {

    /** The most features that a token has. */
    static final int MOST = 16;

    private static final int PART = 204;
    private static final int ABBREVIATION = 208;
    private static final int NO_TYPE = 9;
    private static final int INITIALS = 17;

    /** A word is the first, an inner or the last one of longer names of each type: how often. */
    private static final int PARTS = 3 * Labels.TYPES;

    private final Words words;
    private final int[] labels;
    private final Counts partCounts;
    private final Counts initialCounts;
    private int[] out;
    private int n;

    /** @param labels what each token was read as */
    ArticleEvidence(Words words, int[] labels) {
        this.words = words;
        this.labels = labels;
        partCounts = new Counts(words.size, PARTS);
        initialCounts = new Counts(words.size, Labels.TYPES);
        for (int i = 0; i < words.size; i++) {
            if (Labels.isOpen(labels[i])) {
                int end = end(i);
                addName(i, end);
                i = end - 1;
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
        int initials = INITIALS;
        for (int i = begin; i < end; i++) {
            partCounts.add(words.identities[i], part(labels[i]));
            if (words.capital[i]) {
                initials = Hash.mix(initials, Character.toUpperCase(words.article.first(i)));
            }
        }
        initialCounts.add(Hash.finish(initials), type);
    }

    private static int part(int label) {
        return 3 * Labels.typeOf(label) + Labels.placeOf(label);
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
        if (!words.capital[i]) {
            return n;
        }
        int label = labels[i];
        int type = label == Labels.OUTSIDE ? NO_TYPE : Labels.typeOf(label);
        boolean inLonger = label != Labels.OUTSIDE && Labels.placeOf(label) != Labels.UNIT;
        int row = partCounts.find(words.identities[i]);
        for (int part = 0; row >= 0 && part < PARTS; part++) {
            int here = inLonger && part == part(label) ? 1 : 0;
            if (partCounts.get(row, part) > here) {
                put(PART, part, type);
            }
        }
        int initials = initials(i);
        int names = initials == 0 ? -1 : initialCounts.find(initials);
        if (names >= 0) {
            put(ABBREVIATION, initialCounts.greatest(names), label);
        }
        return n;
    }

    /** Returns the hash of the letters of an abbreviation; 0 for another word. */
    private int initials(int i) {
        ArticleText article = words.article;
        int hash = INITIALS;
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
        return letters > 1 ? Hash.finish(hash) : 0;
    }

    private void put(int template, int a, int b) {
        out[n++] = Hash.finish(Hash.mix(Hash.mix(template, a), b));
    }

    /** Rows of counts by hash. */
    private static final class Counts {

        private final int[] keys;
        private final int[] rows;
        private final int columns;
        private int size;
        private int[] values;

        Counts(int most, int columns) {
            this.keys = new int[Integer.highestOneBit(Math.max(8, most)) * 4];
            this.rows = new int[keys.length];
            this.columns = columns;
            this.values = new int[16 * columns];
        }

        private int slot(int key) {
            int slot = key & keys.length - 1;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        void add(int key, int column) {
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
                rows[slot] = size++;
                if (values.length < size * columns) {
                    values = Arrays.copyOf(values, values.length * 2);
                }
            }
            values[rows[slot] * columns + column]++;
        }

        /** Returns the row of a key, or -1. */
        int find(int key) {
            int slot = slot(key);
            return keys[slot] == 0 ? -1 : rows[slot];
        }

        int get(int row, int column) {
            return values[row * columns + column];
        }

        int greatest(int row) {
            int greatest = 0;
            for (int column = 1; column < columns; column++) {
                greatest = get(row, column) > get(row, greatest) ? column : greatest;
            }
            return greatest;
        }
    }
}
