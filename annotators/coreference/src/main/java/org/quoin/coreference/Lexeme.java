package org.quoin.coreference;

import java.util.Locale;

/** A word in lower case, and what is known of it wherever it stands; the class of nouns is looked up when it is asked for. */
final class Lexeme {

    /** Stands for the word outside of an article. */
    static final Lexeme NONE = new Lexicon().of("");

    private final String lower;
    private final int hash;
    private final Pronoun pronoun;
    private Nouns.Noun noun;

    /**
     * Makes a lexeme.
     *
     * @param hash the word's hash in lower case
     */
    Lexeme(String word, int hash) {
        this.lower = word.toLowerCase(Locale.ROOT);
        this.hash = hash;
        this.pronoun = Pronoun.of(lower);
    }

    String lower() {
        return lower;
    }

    int hash() {
        return hash;
    }

    Pronoun pronoun() {
        return pronoun;
    }

    /** Returns what the packaged list of nouns tells of it as a lemma. */
    Nouns.Noun noun() {
        if (noun == null) {
            noun = Nouns.shared().of(lower);
        }
        return noun;
    }

    /** Tells whether it is what stands in a text, whatever the capitals there. */
    boolean isWritten(CharSequence text, int begin, int end) {
        if (end - begin != lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (Character.toLowerCase(text.charAt(begin + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
