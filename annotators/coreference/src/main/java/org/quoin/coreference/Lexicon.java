package org.quoin.coreference;

import org.quoin.learning.Hash;

/**
 * The words met last, each with what is known of it, so that what is worked out for a word is not worked out again for each
 * time that it stands in a text. Keeps a fixed number of them. Not thread-safe.
 */
final class Lexicon {

    private static final int SIZE = 1 << 13;

    private final Lexeme[] lexemes = new Lexeme[SIZE];

    /** Returns a word of a text, whatever its capitals. */
    Lexeme of(CharSequence text, int begin, int end) {
        int hash = Hash.lowerCased(text, begin, end);
        int slot = hash & SIZE - 1;
        Lexeme known = lexemes[slot];
        if (known == null || known.hash() != hash || !known.isWritten(text, begin, end)) {
            known = new Lexeme(text.subSequence(begin, end).toString(), hash);
            lexemes[slot] = known;
        }
        return known;
    }

    /** Returns a word. */
    Lexeme of(String word) {
        return of(word, 0, word.length());
    }
}
