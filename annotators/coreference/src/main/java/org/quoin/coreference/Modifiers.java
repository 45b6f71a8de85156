package org.quoin.coreference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What stands beside the head of a noun phrase. */
final class Modifiers {

    /** Neither phrase has modifiers. */
    static final int BOTH_BARE = 0;
    /** The later phrase has none, the earlier has some. */
    static final int BARE = 1;
    /** All modifiers of the later phrase are among the earlier one's. */
    static final int INCLUDED = 2;
    /** Some modifiers are the same, some of the later phrase are new. */
    static final int SHARED = 3;
    /** The later phrase has modifiers, and none of them stands in the earlier one. */
    static final int NEW = 4;

    private static final int MOST_WORDS = 30;

    private Modifiers() {}

    /** Compares the modifiers of a mention with those of an earlier one. */
    static int compare(int[] later, int[] earlier) {
        if (later.length == 0) {
            return earlier.length == 0 ? BOTH_BARE : BARE;
        }
        int shared = 0;
        for (int modifier : later) {
            shared += contains(earlier, earlier.length, modifier) ? 1 : 0;
        }
        return shared == later.length ? INCLUDED : shared > 0 ? SHARED : NEW;
    }

    private static boolean contains(int[] values, int length, int value) {
        for (int i = 0; i < length; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Returns codes of the lemmas that {@link #of} returns, each once; numbers differ, unlike in hashes. */
    static int[] codes(Words words, Mention mention) {
        Phrase phrase = mention.phrase();
        int last = Math.min(phrase.last(), phrase.first() + MOST_WORDS);
        int[] codes = new int[last - phrase.first() + 1];
        int length = 0;
        for (int word = phrase.first(); word <= last; word++) {
            int code = words.lemma(word).hashCode();
            if (word != phrase.head() && isContent(words.tag(word)) && !contains(codes, length, code)) {
                codes[length++] = code;
            }
        }
        return Arrays.copyOf(codes, length);
    }

    /** Returns the lemmas of the content words of a mention, but for its head. */
    static Set<String> of(Words words, Mention mention) {
        Set<String> lemmas = new HashSet<>();
        Phrase phrase = mention.phrase();
        int last = Math.min(phrase.last(), phrase.first() + MOST_WORDS);
        for (int word = phrase.first(); word <= last; word++) {
            if (word != phrase.head() && isContent(words.tag(word))) {
                lemmas.add(words.lemma(word));
            }
        }
        return lemmas;
    }

    private static boolean isContent(String tag) {
        return tag.startsWith("N") || tag.startsWith("J") || tag.startsWith("V") || tag.equals("CD");
    }

    /** Returns a code for how a phrase begins: its determiner, a possessive, a number, or bare. */
    static int determiner(Words words, Mention mention) {
        int first = mention.phrase().first();
        if (first == mention.head()) {
            return 1;
        }
        String tag = words.tag(first);
        if (tag.equals("DT") || tag.equals("PDT")) {
            return words.lower(first).hashCode();
        }
        if (tag.equals("PRP$")) {
            return 2;
        }
        if (tag.equals("CD")) {
            return 3;
        }
        return words.child(mention.head(), "nmod:poss") != Words.NONE ? 4 : 5;
    }
}
