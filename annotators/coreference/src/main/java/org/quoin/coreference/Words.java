package org.quoin.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quoin.learning.Hash;

/**
 * The words of an article with their parts of speech and dependency tree, numbered through the article. Build it word by
 * word, set the heads, then call {@link #connect()}.
 */
final class Words {

    /** Stands for no word: the head of a root, a child that is not there. */
    static final int NONE = -1;

    private static final int MOST_CHILDREN = 100;

    private final String text;
    private int size;
    private final Lexicon lexicon;
    private final Map<String, String> basesOfRelations = new HashMap<>();
    private int[] begins;
    private int[] ends;
    private int[] sentences;
    private Lexeme[] lowers;
    private Lexeme[] lemmas;
    private String[] tags;
    private int[] heads;
    private String[] relations;
    private String[] bases;
    private int[] firstChildren = new int[0];
    private int[] nextSiblings = new int[0];
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];

    /**
     * Starts an article.
     *
     * @param lexicon the words of earlier articles; it takes in those of this one
     * @param capacity about how many words there will be
     */
    Words(String text, Lexicon lexicon, int capacity) {
        this.text = text;
        this.lexicon = lexicon;
        begins = new int[capacity + 1];
        ends = new int[capacity + 1];
        sentences = new int[capacity + 1];
        lowers = new Lexeme[capacity + 1];
        lemmas = new Lexeme[capacity + 1];
        tags = new String[capacity + 1];
        heads = new int[capacity + 1];
        relations = new String[capacity + 1];
        bases = new String[capacity + 1];
    }

    /**
     * Adds the next word; it has no head yet.
     *
     * @param begin offset in UTF-16 units
     * @param end offset in UTF-16 units
     * @param sentence the number of its sentence
     * @param tag its Penn Treebank tag, or an empty string
     * @param lemma its lemma, or an empty string where that is not known
     */
    void add(int begin, int end, int sentence, String tag, String lemma) {
        if (size == begins.length) {
            grow(size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        sentences[size] = sentence;
        lowers[size] = lexicon.of(text, begin, end);
        lemmas[size] = lemma.isEmpty() ? lowers[size] : lexicon.of(lemma);
        tags[size] = tag;
        heads[size] = NONE;
        relations[size] = "root";
        bases[size] = "root";
        size++;
    }

    private void grow(int capacity) {
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        sentences = Arrays.copyOf(sentences, capacity);
        lowers = Arrays.copyOf(lowers, capacity);
        lemmas = Arrays.copyOf(lemmas, capacity);
        tags = Arrays.copyOf(tags, capacity);
        heads = Arrays.copyOf(heads, capacity);
        relations = Arrays.copyOf(relations, capacity);
        bases = Arrays.copyOf(bases, capacity);
    }

    /** Sets a word's head and its relation to it; a head in another sentence is none. */
    void attach(int word, int head, String relation) {
        if (head != word && sentences[head] == sentences[word]) {
            heads[word] = head;
            relations[word] = relation;
            bases[word] = relation.indexOf(':') < 0
                    ? relation
                    : basesOfRelations.computeIfAbsent(relation, r -> r.substring(0, r.indexOf(':')));
        }
    }

    /** Works out children and the extent of every subtree, in time linear in the number of words, whatever the heads are. */
    void connect() {
        firstChildren = filled();
        nextSiblings = filled();
        firsts = new int[size];
        lasts = new int[size];
        int[] waiting = new int[size];
        for (int word = size - 1; word >= 0; word--) {
            firsts[word] = word;
            lasts[word] = word;
            int head = heads[word];
            if (head != NONE) {
                nextSiblings[word] = firstChildren[head];
                firstChildren[head] = word;
                waiting[head]++;
            }
        }
        int[] ready = new int[size];
        int end = 0;
        for (int word = 0; word < size; word++) {
            if (waiting[word] == 0) {
                ready[end++] = word;
            }
        }
        for (int at = 0; at < end; at++) {
            int word = ready[at];
            int head = heads[word];
            if (head == NONE) {
                continue;
            }
            firsts[head] = Math.min(firsts[head], firsts[word]);
            lasts[head] = Math.max(lasts[head], lasts[word]);
            if (--waiting[head] == 0) {
                ready[end++] = head;
            }
        }
    }

    private int[] filled() {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
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

    /** Returns the number of a word's sentence; -1 for no word. */
    int sentence(int word) {
        return word < 0 || word >= size ? -1 : sentences[word];
    }

    /** Returns the first word that ends behind an offset; the number of words where there is none. */
    int wordAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the words that lie at least partly in a span, with the head among them that depends on none of them. */
    Optional<Phrase> phrase(int begin, int end) {
        int first = wordAt(begin);
        int last = first;
        while (last + 1 < size && begins[last + 1] < end) {
            last++;
        }
        if (first == size || begins[first] >= end) {
            return Optional.empty();
        }
        for (int word = first; word <= last; word++) {
            if (heads[word] < first || heads[word] > last) {
                return Optional.of(new Phrase(word, first, last));
            }
        }
        return Optional.of(new Phrase(last, first, last));
    }

    boolean isSameSentence(int word, int other) {
        return sentence(word) == sentence(other);
    }

    /** Returns the hash of a word as it stands in the text. */
    int formHash(int word) {
        return Hash.word(text, begins[word], ends[word]);
    }

    /** Returns a code of the words from one to another, both included, in lower case; numbers differ, unlike in hashes. */
    int code(int first, int last) {
        int code = 0;
        for (int word = first; word <= last; word++) {
            code = 31 * code + lowers[word].lower().hashCode();
        }
        return code;
    }

    /** Returns the text from a word to another, both included. */
    String text(int first, int last) {
        return text.substring(begins[first], ends[last]);
    }

    /** Returns a word in lower case; an empty string outside of the article. */
    String lower(int word) {
        return lowerLexeme(word).lower();
    }

    /** Returns the hash of a word in lower case; that of an empty string outside of the article. */
    int lowerHash(int word) {
        return lowerLexeme(word).hash();
    }

    /** Returns what pronoun a word is, or {@link Pronoun#NONE}. */
    Pronoun pronoun(int word) {
        return lowerLexeme(word).pronoun();
    }

    private Lexeme lowerLexeme(int word) {
        return word < 0 || word >= size ? Lexeme.NONE : lowers[word];
    }

    /** Returns a word's lemma in lower case; an empty string outside of the article. */
    String lemma(int word) {
        return lemmaLexeme(word).lower();
    }

    /** Returns the hash of a word's lemma; that of an empty string outside of the article. */
    int lemmaHash(int word) {
        return lemmaLexeme(word).hash();
    }

    /** Returns what a word's lemma tells as a noun. */
    Nouns.Noun noun(int word) {
        return lemmaLexeme(word).noun();
    }

    private Lexeme lemmaLexeme(int word) {
        return word < 0 || word >= size ? Lexeme.NONE : lemmas[word];
    }

    /** Returns a word's Penn Treebank tag; an empty string outside of the article. */
    String tag(int word) {
        return word < 0 || word >= size ? "" : tags[word];
    }

    /** Returns a word's head, or {@link #NONE}. */
    int head(int word) {
        return heads[word];
    }

    /** Returns a word's Universal Dependencies relation to its head, with its subtype. */
    String relation(int word) {
        return relations[word];
    }

    /** Tells whether a word stands in a relation, or a subtype of it, to its head. */
    boolean is(int word, String relation) {
        return bases[word].equals(relation) || relations[word].equals(relation);
    }

    /** Returns a word's relation to its head without its subtype. */
    String baseRelation(int word) {
        return bases[word];
    }

    /** Returns a word's first child in text order, or {@link #NONE}; go on with {@link #nextSibling}. */
    int firstChild(int word) {
        return firstChildren[word];
    }

    /** Returns the next child of the same head, or {@link #NONE}. */
    int nextSibling(int word) {
        return nextSiblings[word];
    }

    /**
     * Returns a word's first child in a relation, or {@link #NONE}. Only so many children are looked at as a word of a real
     * sentence has.
     */
    int child(int word, String relation) {
        int seen = 0;
        for (int child = firstChildren[word]; child != NONE && seen < MOST_CHILDREN; child = nextSiblings[child]) {
            if (is(child, relation)) {
                return child;
            }
            seen++;
        }
        return NONE;
    }

    /** Returns the first word of the subtree below a word. */
    int first(int word) {
        return firsts[word];
    }

    /** Returns the last word of the subtree below a word. */
    int last(int word) {
        return lasts[word];
    }

    boolean isCapitalized(int word) {
        return Character.isUpperCase(text.charAt(begins[word]));
    }

    /** Tells whether a word is punctuation: it has neither letter nor digit nor currency sign. */
    boolean isMark(int word) {
        for (int at = begins[word]; at < ends[word]; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL || c == '%') {
                return false;
            }
        }
        return true;
    }
}
