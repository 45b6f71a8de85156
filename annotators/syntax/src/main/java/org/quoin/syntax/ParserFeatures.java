package org.quoin.syntax;

import org.quoin.learning.Hash;

/**
 * The features by which the parser chooses its next transition, as hashes: words, tags, classes and arcs about the end
 * of the stack and the begin of the buffer, after Zhang and Nivre (2011).
 */
final class ParserFeatures {

    /** The largest number of features that a state has. */
    static final int MOST = 80;

    private static final int LONGEST_GAP = 6;
    private static final int LONGEST_STRIDE = 8;

    private final int[] hashes = new int[MOST];
    private int length;

    /** Returns the hashes; only the first {@link #length()} count. */
    int[] hashes() {
        return hashes;
    }

    int length() {
        return length;
    }

    /** Takes down the features of a state. */
    void read(SentenceWords words, ParserState state) {
        length = 0;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        int s0l = state.leftmost(s0);
        int s0r = state.rightmost(s0);
        int s1l = state.leftmost(s1);
        int s1r = state.rightmost(s1);
        int b0l = state.leftmost(b0);
        readWords(words, s0, s1, s2, b0, b1, b2);
        readArcs(words, state, s0, s1, b0, s0l, s0r, s1l, s1r, b0l);
        readClasses(words, s0, s1, b0, b1);
    }

    private void readWords(SentenceWords words, int s0, int s1, int s2, int b0, int b1, int b2) {
        int s0w = words.form(s0);
        int s1w = words.form(s1);
        int b0w = words.form(b0);
        int s0p = words.tag(s0);
        int s1p = words.tag(s1);
        int s2p = words.tag(s2);
        int b0p = words.tag(b0);
        int b1p = words.tag(b1);
        int b2p = words.tag(b2);
        add(s0w, s0p);
        add(s0p);
        add(s0w);
        add(s1w, s1p);
        add(s1p);
        add(b0w, b0p);
        add(b0p);
        add(b0w);
        add(words.form(b1), b1p);
        add(b1p);
        add(words.form(b2), b2p);
        add(b2p);
        add(words.form(s2), s2p);
        add(s0w, s0p, b0w, b0p);
        add(s0w, s0p, b0p);
        add(s0p, b0w, b0p);
        add(s0w, b0w);
        add(s0p, b0p);
        add(s0p, b0p, gap(s0, b0, LONGEST_GAP));
        add(s1w, s1p, s0w, s0p);
        add(s1w, s0p);
        add(s1p, s0w);
        add(s1p, s0p, gap(s1, s0, LONGEST_STRIDE));
        add(s1p, s0p, b0p);
        add(s2p, s1p, s0p);
        add(s0p, b0p, b1p);
        add(b0p, b1p, b2p);
        add(s1p, s0p, b0p, b1p);
        add(s0p, b0p, b1p, b2p);
        add(s0p, b0w, b1p);
        add(s0p, b0p, words.form(b1));
        add(b0w, b1p, b2p);
        add(s1p, s0w, b0p);
        add(s0w, b0p, b1p);
        add(words.ending(s0), s0p);
        add(words.ending(b0), b0p);
    }

    private void readArcs(
            SentenceWords words,
            ParserState state,
            int s0,
            int s1,
            int b0,
            int s0l,
            int s0r,
            int s1l,
            int s1r,
            int b0l) {
        int s0w = words.form(s0);
        int s1w = words.form(s1);
        int s0p = words.tag(s0);
        int s1p = words.tag(s1);
        int b0p = words.tag(b0);
        int s0rd = state.label(s0r);
        int s0ld = state.label(s0l);
        int s1rd = state.label(s1r);
        int s1ld = state.label(s1l);
        int b0ld = state.label(b0l);
        int s0Arms = state.leftCount(s0) << 8 | state.rightCount(s0);
        int s1Arms = state.leftCount(s1) << 8 | state.rightCount(s1);
        add(s1w, s0p, words.form(s0l));
        add(s1p, s0w, words.form(s0l));
        add(s1w, s0w, words.form(s0l));
        add(s0p, b0p, words.tag(s0r), s0rd);
        add(s0p, b0p, words.tag(s0l), s0ld);
        add(s0p, b0p, words.tag(b0l), b0ld);
        add(s1p, s0p, words.tag(s1r), s1rd);
        add(s1p, s0p, words.tag(s0l), s0ld);
        add(s1p, s0p, words.tag(s0r), s0rd);
        add(s1p, s0p, b0p, words.form(s1r));
        add(s0w, s0Arms);
        add(s0p, s0Arms);
        add(s1p, s1Arms);
        add(s1w, s1rd, s1ld);
        add(s0w, s0rd, s0ld);
        add(words.form(b0), words.tag(b0l), b0ld);
        add(s1rd, s1ld, s0rd, s0ld);
        add(Math.min(state.depth(), 3), b0p);
    }

    private void readClasses(SentenceWords words, int s0, int s1, int b0, int b1) {
        int s0p = words.tag(s0);
        int s1p = words.tag(s1);
        int b0p = words.tag(b0);
        add(words.path(s0), b0p);
        add(words.path(s0), words.path(b0));
        add(s0p, words.path(b0));
        add(words.path(s1), words.path(s0));
        add(words.path(s1), s0p);
        add(s1p, words.path(s0));
        add(words.middlePath(s0), words.middlePath(b0));
        add(words.middlePath(b0), words.middlePath(b1), s0p);
        add(words.path(b0), words.tag(b1), s0p);
        add(words.middlePath(s1), words.middlePath(s0), s0p);
        add(words.broadPath(s1), words.broadPath(s0), words.broadPath(b0));
        add(words.broadPath(s0), words.broadPath(b0), words.broadPath(b1));
        add(words.cluster(s0), b0p);
        add(s0p, words.cluster(b0));
        add(words.cluster(s1), s0p);
        add(s1p, words.cluster(s0));
        add(words.cluster(s1), words.cluster(s0));
        add(words.group(s0), words.group(b0));
        add(words.group(s1), words.group(s0), words.group(b0));
    }

    private static int gap(int from, int to, int longest) {
        return from < 0 || to < 0 ? 0 : Math.min(to - from, longest);
    }

    private void add(int a) {
        put(Hash.mix(length + 1, a));
    }

    private void add(int a, int b) {
        put(Hash.mix(Hash.mix(length + 1, a), b));
    }

    private void add(int a, int b, int c) {
        put(Hash.mix(Hash.mix(Hash.mix(length + 1, a), b), c));
    }

    private void add(int a, int b, int c, int d) {
        put(Hash.mix(Hash.mix(Hash.mix(Hash.mix(length + 1, a), b), c), d));
    }

    private void put(int hash) {
        hashes[length++] = Hash.finish(hash);
    }
}
