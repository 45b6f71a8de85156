package org.quoin.coreference;

import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** The features by which a noun phrase is told to refer to a person, a place ... or to nothing, as hashes. */
final class MentionFeatures {

    /** The largest number of features that a phrase has. */
    static final int MOST = 64;

    private static final int LONGEST_ENDING = 4;

    private final Words words;
    private final WordClasses classes;
    private final int[] hashes = new int[MOST];
    private int length;

    MentionFeatures(Words words, WordClasses classes) {
        this.words = words;
        this.classes = classes;
    }

    int[] hashes() {
        return hashes;
    }

    int length() {
        return length;
    }

    /** Takes down the features of a phrase. */
    void read(Phrase phrase) {
        length = 0;
        int head = phrase.head();
        int governor = words.head(head);
        int lemma = words.lemmaHash(head);
        int lower = words.lowerHash(head);
        int tag = words.tag(head).hashCode();
        String relationName = words.relation(head);
        int relation = relationName.hashCode();
        int governorLemma = governor < 0 ? -1 : words.lemmaHash(governor);
        int governorTag = governor < 0 ? -1 : words.tag(governor).hashCode();
        int noun = words.noun(head).kind().hashCode();
        int path = classes.path(lower);
        int cluster = classes.cluster(words.formHash(head));
        int determiner = determiner(phrase);
        int preposition = preposition(head);
        int shape = words.isCapitalized(head) ? 1 : 0;
        int modified = phrase.first() < head ? 1 : 0;
        int followed = phrase.last() > head ? 1 : 0;
        int before = words.lowerHash(phrase.first() - 1);
        int after = words.lowerHash(phrase.last() + 1);

        add(1);
        add(lemma);
        add(lower, tag);
        add(tag, relation);
        add(lemma, relation);
        add(lemma, determiner);
        add(relation, governorLemma);
        add(relation, governorTag);
        add(lemma, governorLemma);
        add(noun);
        add(noun, relation);
        add(noun, determiner);
        add(noun, preposition);
        add(path);
        add(WordClasses.prefix(path, 4), relation);
        add(WordClasses.prefix(path, 6));
        add(WordClasses.prefix(path, 8), tag);
        add(WordClasses.prefix(path, 10), determiner);
        add(cluster);
        add(cluster, relation);
        add(classes.group(cluster), tag);
        add(classes.group(cluster), preposition);
        add(determiner, relation, tag);
        add(preposition, tag);
        add(preposition, lemma);
        add(preposition, relation, determiner);
        add(shape, tag, relation);
        add(shape, noun);
        add(modified, followed, tag, determiner);
        add(modified, followed, relation);
        add(before, tag);
        add(after, tag);
        add(after, relation, shape);
        add(words.lowerHash(head + 1), tag);
        add(words.lemmaHash(head - 1), lemma);
        add(words.lowerHash(phrase.first()), tag);
        add(words.lowerHash(phrase.first()), words.tag(phrase.last()).hashCode());
        add(Math.min(phrase.last() - phrase.first(), 5), relation);
        String form = words.lower(head);
        for (int ending = 2; ending <= LONGEST_ENDING; ending++) {
            add(Hash.lowerCased(form, Math.max(0, form.length() - ending), form.length()), tag);
        }
        if (words.is(head, "compound") || words.is(head, "nmod") || words.is(head, "amod")) {
            readCompound(head, governor, lemma, determiner);
        }
        add(governor < 0 ? 0 : words.noun(governor).kind().hashCode(), relation, noun);
        int subject = governor < 0 ? -1 : words.child(governor, "nsubj");
        add(subject < 0 ? -1 : words.lowerHash(subject), governorLemma, relation);
        add(words.relation(head).hashCode(), words.lowerHash(head), governorTag);
    }

    /** What matters of the word that modifies another: the two side by side. */
    private void readCompound(int head, int governor, int lemma, int determiner) {
        int governorForm = governor < 0 ? -1 : words.lowerHash(governor);
        int governorPath = governor < 0 ? 0 : classes.path(governorForm);
        int path = classes.path(words.lowerHash(head));
        add(
                WordClasses.prefix(path, 8),
                WordClasses.prefix(governorPath, 8),
                words.relation(head).hashCode());
        add(determiner, governorForm);
        add(words.isCapitalized(head) ? 1 : 0, governor >= 0 && words.isCapitalized(governor) ? 1 : 0);
        add(
                governor < 0 ? 0 : Math.min(4, Math.abs(governor - head)),
                words.tag(head).hashCode());
        add(governorForm, classes.cluster(words.formHash(head)));
    }

    /** Returns a code for how the phrase begins: by an article, a possessive, a number, or bare. */
    private int determiner(Phrase phrase) {
        int child = words.child(phrase.head(), "det");
        if (child != Words.NONE) {
            return words.lowerHash(child);
        }
        if (words.child(phrase.head(), "nmod:poss") != Words.NONE) {
            return 1;
        }
        return words.child(phrase.head(), "nummod") != Words.NONE ? 2 : 3;
    }

    private int preposition(int head) {
        int child = words.child(head, "case");
        return child == Words.NONE ? 0 : words.lowerHash(child);
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
