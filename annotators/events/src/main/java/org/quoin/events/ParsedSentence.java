package org.quoin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A sentence with its lemmas, tags and dependency tree. Words are counted from 0. Immutable. */
final class ParsedSentence {

    /** The head of a word that depends on none, and the answer where there is no such word. */
    static final int NONE = -1;

    /**
     * A word.
     *
     * @param form as it stands in the text
     * @param lemma its lemma, in lower case but for names
     * @param tag its Penn Treebank tag
     * @param head the word that it depends on, or {@link #NONE}
     * @param relation how it depends on it, after Universal Dependencies
     */
    record Word(String form, String lemma, String tag, int head, String relation) {}

    /** What is no sentence (a table, a list of thousands) must not take more than linear time: later ones are left out. */
    private static final int MOST_CHILDREN = 100;

    private final Word[] words;
    private final String[] forms;
    /** The first dependent of each word, and for each word the next one with the same head, in text order. */
    private final int[] firstChild;

    private final int[] nextSibling;

    ParsedSentence(List<Word> words) {
        this(words.toArray(Word[]::new));
    }

    /** @param words the words; the array is not copied */
    ParsedSentence(Word[] words) {
        this.words = words;
        this.forms = new String[this.words.length];
        this.firstChild = new int[this.words.length];
        this.nextSibling = new int[this.words.length];
        Arrays.fill(firstChild, NONE);
        int[] lastChild = new int[this.words.length];
        int[] children = new int[this.words.length];
        for (int i = 0; i < this.words.length; i++) {
            forms[i] = this.words[i].form().toLowerCase(Locale.ROOT);
            nextSibling[i] = NONE;
            int head = this.words[i].head();
            if (head == NONE || children[head]++ >= MOST_CHILDREN) {
                continue;
            }
            if (firstChild[head] == NONE) {
                firstChild[head] = i;
            } else {
                nextSibling[lastChild[head]] = i;
            }
            lastChild[head] = i;
        }
    }

    int size() {
        return words.length;
    }

    /** Returns the word as it stands in the text; empty beyond the sentence. */
    String written(int word) {
        return has(word) ? words[word].form() : "";
    }

    /** Returns the word in lower case; empty beyond the sentence. */
    String form(int word) {
        return has(word) ? forms[word] : "";
    }

    /** Returns the word's lemma; empty beyond the sentence. */
    String lemma(int word) {
        return has(word) ? words[word].lemma() : "";
    }

    /** Returns the word's tag; empty beyond the sentence. */
    String tag(int word) {
        return has(word) ? words[word].tag() : "";
    }

    int head(int word) {
        return words[word].head();
    }

    String relation(int word) {
        return has(word) ? words[word].relation() : "";
    }

    private boolean has(int word) {
        return word >= 0 && word < words.length;
    }

    /** Tells whether the word has a letter, and so is neither number nor punctuation. */
    boolean hasLetter(int word) {
        String written = written(word);
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLetter(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int word) {
        return tag(word).startsWith("VB");
    }

    boolean isNoun(int word) {
        return tag(word).startsWith("NN");
    }

    /** Returns the first dependent of a word in text order, or {@link #NONE}. */
    int firstChild(int word) {
        return firstChild[word];
    }

    /** Returns the next dependent of the same head, or {@link #NONE}. */
    int nextSibling(int word) {
        return nextSibling[word];
    }

    /** Returns the first dependent that stands in a relation, or {@link #NONE}. */
    int child(int word, String relation) {
        for (int child = firstChild[word]; child != NONE; child = nextSibling[child]) {
            if (words[child].relation().equals(relation)) {
                return child;
            }
        }
        return NONE;
    }
}
