package org.quoin.learning;

/**
 * Hashes of words and features: the step of MurmurHash3 (Austin Appleby, public domain), one for each value. Equal on
 * every machine, as models are kept by it.
 */
public final class Hash {

    private static final int WORD = 0x1234567;

    private Hash() {}

    /** Mixes a value into a hash. */
    public static int mix(int hash, int value) {
        int k = value * 0xcc9e2d51;
        k = Integer.rotateLeft(k, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    /** Spreads a hash's upper bits over its lower ones, by which tables are looked up; never 0, which tables use for "none". */
    public static int finish(int hash) {
        int mixed = (hash ^ hash >>> 15) * 0x85ebca6b;
        mixed ^= mixed >>> 13;
        return mixed == 0 ? 1 : mixed;
    }

    /** Returns the hash of a word, with its digits taken for the same digit. */
    public static int word(CharSequence text, int begin, int end) {
        int hash = WORD;
        for (int i = begin; i < end; i++) {
            hash = mix(hash, normal(text.charAt(i)));
        }
        return finish(hash);
    }

    /** Returns the hash of a word. */
    public static int word(CharSequence word) {
        return word(word, 0, word.length());
    }

    /** Returns the hash of a word in lower case. */
    public static int lowerCased(CharSequence text, int begin, int end) {
        int hash = WORD;
        for (int i = begin; i < end; i++) {
            hash = mix(hash, Character.toLowerCase(normal(text.charAt(i))));
        }
        return finish(hash);
    }

    /** Returns the hash of a word whose first letter is a capital and the others small. */
    public static int capitalised(CharSequence text, int begin, int end) {
        int hash = WORD;
        for (int i = begin; i < end; i++) {
            char c = normal(text.charAt(i));
            hash = mix(hash, i == begin ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return finish(hash);
    }

    private static char normal(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c == '\u2019' ? '\'' : c;
    }
}
