package org.quoin.language;

import org.quoin.learning.Hash;

/** The features by which a tagger knows a word in its sentence, as hashes. */
final class TaggerFeatures {

    /** How many features a word has. */
    static final int COUNT = 48;

    private TaggerFeatures() {}

    /**
     * Writes a word's features.
     *
     * @param words the sentence
     * @param at the word's place
     * @param last the tag before it, {@code beforeLast} the one before that
     * @param out {@link #COUNT} hashes, none of them zero
     */
    static void write(Words words, int at, int last, int beforeLast, int[] out) {
        int lower = words.lowers[at];
        int before = get(words.lowers, at - 1, words);
        int after = get(words.lowers, at + 1, words);
        int suffix = words.suffixes[2][at];
        int known = words.known[at];
        int knownAfter = get(words.known, at + 1, words);
        int shape = words.shapes[at];
        int tags = Hash.mix(last, beforeLast);
        int n = 0;
        n = put(out, n, words.forms[at]);
        n = put(out, n, lower);
        n = put(out, n, before);
        n = put(out, n, get(words.lowers, at - 2, words));
        n = put(out, n, after);
        n = put(out, n, get(words.lowers, at + 2, words));
        n = put(out, n, words.suffixes[0][at]);
        n = put(out, n, words.suffixes[1][at]);
        n = put(out, n, suffix);
        n = put(out, n, words.suffixes[3][at]);
        n = put(out, n, words.prefixes[0][at]);
        n = put(out, n, words.prefixes[1][at]);
        n = put(out, n, words.prefixes[2][at]);
        n = put(out, n, shape);
        n = put(out, n, Hash.mix(shape, suffix));
        n = put(out, n, known);
        n = put(out, n, knownAfter);
        n = put(out, n, get(words.known, at + 2, words));
        n = put(out, n, Hash.mix(known, knownAfter));
        n = put(out, n, last);
        n = put(out, n, beforeLast);
        n = put(out, n, tags);
        n = put(out, n, Hash.mix(last, lower));
        n = put(out, n, Hash.mix(last, known));
        n = put(out, n, Hash.mix(last, after));
        n = put(out, n, Hash.mix(Hash.mix(last, known), knownAfter));
        n = put(out, n, Hash.mix(before, lower));
        n = put(out, n, Hash.mix(lower, after));
        n = put(out, n, get(words.suffixes[2], at - 1, words));
        n = put(out, n, get(words.suffixes[2], at + 1, words));
        n = put(out, n, Hash.mix(last, suffix));
        n = put(out, n, Hash.mix(tags, known));
        n = put(out, n, Hash.mix(tags, suffix));
        n = put(out, n, Hash.mix(last, shape));
        n = put(out, n, Hash.mix(shape, get(words.shapes, at + 1, words)));
        n = put(out, n, Hash.mix(shape, get(words.shapes, at - 1, words)));
        n = put(out, n, words.clusters[at]);
        n = put(out, n, words.groups[at]);
        n = put(out, n, get(words.clusters, at - 1, words));
        n = put(out, n, get(words.clusters, at + 1, words));
        n = put(out, n, Hash.mix(last, words.clusters[at]));
        n = put(out, n, Hash.mix(shape, words.clusters[at]));
        n = put(out, n, Hash.mix(suffix, words.groups[at]));
        n = put(out, n, Hash.mix(words.groups[at], get(words.groups, at + 1, words)));
        n = put(out, n, Hash.mix(words.groups[at], get(words.groups, at - 1, words)));
        n = put(out, n, get(words.groups, at + 2, words));
        n = put(out, n, Hash.mix(Hash.mix(tags, words.groups[at]), get(words.groups, at + 1, words)));
        put(out, n, 7);
    }

    private static int get(int[] values, int at, Words words) {
        return at < 0 || at >= words.size() ? Words.OUTSIDE + at - Math.max(at, 0) : values[at];
    }

    private static int put(int[] out, int n, int value) {
        int hash = Hash.mix(Hash.mix(n + 1, value), n);
        hash ^= hash >>> 15;
        out[n] = hash == 0 ? 1 : hash;
        return n + 1;
    }
}
