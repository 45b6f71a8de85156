package org.quoin.coreference;

import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** The features by which a mention is told to refer to what an earlier one refers to, or to something new, as hashes. */
final class AntecedentFeatures {

    /** The largest number of features that a pair of mentions has. */
    static final int MOST = 96;

    private static final int NEW = 0x4e4557;

    private final Discourse discourse;
    private final Words words;
    private final WordClasses classes;
    private final Nouns nouns;
    private final int[] hashes = new int[MOST];
    private int length;
    private int kind;

    AntecedentFeatures(Discourse discourse, WordClasses classes, Nouns nouns) {
        this.discourse = discourse;
        this.words = discourse.words();
        this.classes = classes;
        this.nouns = nouns;
    }

    int[] hashes() {
        return hashes;
    }

    int length() {
        return length;
    }

    /** Takes down the features of a mention that is the first of its entity. */
    void readNew(Mention mention) {
        length = 0;
        kind = mention.isPronoun() ? NEW : NEW + 1;
        int head = mention.head();
        int lemma = hash(words.lemma(head));
        int determiner = determiner(mention);
        int relation = words.relation(head).hashCode();
        add(form(mention));
        add(form(mention), lemma);
        add(form(mention), determiner);
        add(lemma, determiner);
        add(determiner, mention.type().hashCode());
        add(determiner, nouns.classOf(words.lemma(head)).hashCode());
        add(determiner, Math.min(4, mention.phrase().last() - mention.phrase().first()));
        add(determiner, mention.phrase().last() > head ? 1 : 0, mention.phrase().first() < head - 1 ? 1 : 0);
        add(relation, determiner);
        add(form(mention), relation);
        add(form(mention), mention.quote() >= 0 ? 1 : 0);
        add(form(mention), governorLemma(mention));
        add(WordClasses.prefix(classes.path(lemma), 8), determiner);
        add(Math.min(5, words.sentence(head)), determiner);
        add(
                hash(words.lower(mention.phrase().first())),
                hash(words.lower(mention.phrase().last())));
        add(form(mention), hash(words.lower(head + 1)));
        add(form(mention), hash(words.lower(head + 1)), hash(words.lower(head + 2)));
        add(form(mention), words.tag(head + 1).hashCode(), relation);
    }

    /**
     * Takes down the features of a pair.
     *
     * @param rank how many other entities lie between the two
     */
    void read(Mention mention, Mention candidate, int rank) {
        length = 0;
        kind = mention.isPronoun() ? 1 : 2;
        int form = form(mention);
        int head = mention.head();
        int other = candidate.head();
        int sentences = Math.min(6, words.sentence(head) - words.sentence(other));
        int distance = bucket(mention.index() - candidate.index());
        int candidateForm = candidate.form().ordinal();
        int relation = words.relation(head).hashCode();
        int otherRelation = words.relation(other).hashCode();
        int number = discourse.clusters().number(candidate).ordinal();
        int gender = discourse.clusters().gender(candidate).ordinal();
        int type = discourse.clusters().type(candidate).hashCode();
        int named = discourse.clusters().hasName(candidate) ? 1 : 0;
        int size = bucket(discourse.clusters().size(candidate));
        int nearestForm = candidate.isPronoun() ? hash(words.lower(other)) : candidateForm;
        int sameQuote =
                mention.quote() == candidate.quote() ? mention.quote() < 0 ? 0 : 1 : candidate.quote() < 0 ? 2 : 3;
        int otherDeterminer = determiner(candidate);
        int agreement = (mention.number() == discourse.clusters().number(candidate) ? 1 : 0)
                | (mention.gender() == discourse.clusters().gender(candidate) ? 2 : 0)
                | (mention.type().equals(discourse.clusters().type(candidate)) ? 4 : 0);

        add(sentences, form);
        add(distance, form);
        add(Math.min(rank, 12), form);
        add(sentences, Math.min(rank, 8), kind);
        add(candidateForm, form);
        add(nearestForm, form);
        add(candidateForm, sentences, form);
        add(otherRelation, form);
        add(otherRelation, sentences, kind);
        add(otherRelation, relation, sentences);
        add(relation, sentences, form);
        add(number, form);
        add(gender, form);
        add(type, form);
        add(type, gender, number, form);
        add(agreement, kind, candidateForm);
        add(agreement, form, sentences);
        add(named, size, form);
        add(size, sentences, kind);
        add(size, form);
        add(sameQuote, form);
        add(sameQuote, form, sentences);
        add(otherDeterminer, form);
        add(otherDeterminer, determiner(mention), kind);
        add(nouns.classOf(words.lemma(other)).hashCode(), form);
        add(WordClasses.prefix(classes.path(hash(words.lower(other))), 6), form);
        add(sameGovernor(head, other), relation, otherRelation);
        add(sameGovernor(head, other), form);
        add(depth(other, head), form);
        add(candidate.zone() == mention.zone() ? 0 : candidate.zone() == mention.zone() - 1 ? 1 : 2, form, sentences);
        add(words.sentence(other) == 0 ? 1 : 0, form);
        add(candidate.contains(mention) ? 1 : 0, form, relation);
        add(governorLemma(mention), hash(words.lemma(other)));
        add(governorLemma(mention), relation, nouns.classOf(words.lemma(other)).hashCode());
        add(governorLemma(mention), relation, type);
        add(hash(words.lower(other + 1)), form, otherRelation);
        add(nested(candidate), form);
        add(parallel(head, other), sentences, form);
        if (!mention.isPronoun()) {
            readNominal(mention, candidate, sentences, type, named);
        }
    }

    private void readNominal(Mention mention, Mention candidate, int sentences, int type, int named) {
        int head = mention.head();
        int other = candidate.head();
        int lemma = hash(words.lemma(head));
        int otherLemma = hash(words.lemma(other));
        boolean sameHead = words.lemma(head).equals(words.lemma(other));
        int same = sameHead ? 1 : 0;
        int determiner = determiner(mention);
        boolean sameText = words.text(mention.phrase().first(), mention.phrase().last())
                .equalsIgnoreCase(words.text(
                        candidate.phrase().first(), candidate.phrase().last()));
        int modifiers = Modifiers.compare(words, mention, candidate);
        add(same, determiner);
        add(same, sentences, determiner);
        add(same, sameText ? 1 : 0, determiner);
        add(same, modifiers, determiner);
        add(same, modifiers, determiner(candidate));
        add(same, lemma);
        add(same, nouns.classOf(words.lemma(head)).hashCode());
        add(same, mention.phrase().last() > head ? 1 : 0, candidate.phrase().last() > other ? 1 : 0, determiner);
        add(lemma, otherLemma);
        add(lemma, type, named);
        add(lemma, determiner, named);
        add(WordClasses.prefix(classes.path(lemma), 8), WordClasses.prefix(classes.path(otherLemma), 8), same);
        add(
                nouns.classOf(words.lemma(head)).hashCode(),
                nouns.classOf(words.lemma(other)).hashCode(),
                same,
                determiner);
        add(classes.cluster(Hash.word(words.form(head))), classes.cluster(Hash.word(words.form(other))), same);
        add(same, words.tag(head).hashCode(), words.tag(other).hashCode());
        add(mention.type().hashCode(), type, named, determiner);
        add(isSubjectOfPredicate(head, other) ? 1 : 0, determiner, type);
        add(words.is(head, "appos") && words.head(head) == other ? 1 : 0, determiner);
    }

    private boolean isSubjectOfPredicate(int predicate, int other) {
        return words.head(other) == predicate && words.is(other, "nsubj") && words.child(predicate, "cop") >= 0;
    }

    private int parallel(int head, int other) {
        int governor = words.head(head);
        int otherGovernor = words.head(other);
        return governor >= 0 && otherGovernor >= 0 && words.lemma(governor).equals(words.lemma(otherGovernor))
                ? words.relation(head).equals(words.relation(other)) ? 2 : 1
                : 0;
    }

    private int sameGovernor(int head, int other) {
        int governor = words.head(head);
        int otherGovernor = words.head(other);
        if (governor == other) {
            return 1;
        }
        if (otherGovernor == head) {
            return 2;
        }
        if (governor >= 0 && governor == otherGovernor) {
            return 3;
        }
        if (governor >= 0 && words.head(governor) == otherGovernor && otherGovernor >= 0) {
            return 4;
        }
        return otherGovernor >= 0 && words.head(otherGovernor) == governor && governor >= 0 ? 5 : 0;
    }

    /** Returns how deep below the root of its sentence a word stands, up to 4. */
    private int depth(int word, int from) {
        int depth = 0;
        for (int at = words.head(word); at >= 0 && depth < 4; at = words.head(at)) {
            depth++;
        }
        return depth * 2 + (words.isSameSentence(word, from) ? 1 : 0);
    }

    /** Tells whether a mention stands within a larger noun phrase. */
    private int nested(Mention mention) {
        int governor = words.head(mention.head());
        if (governor < 0) {
            return 0;
        }
        return words.tag(governor).startsWith("N")
                ? words.relation(mention.head()).hashCode()
                : 1;
    }

    private int governorLemma(Mention mention) {
        int governor = words.head(mention.head());
        return governor < 0 ? -1 : hash(words.lemma(governor));
    }

    private int form(Mention mention) {
        if (mention.isPronoun()) {
            Pronoun pronoun = mention.pronoun();
            return pronoun.isThirdPerson() && pronoun.use() != Pronoun.Use.DEMONSTRATIVE
                    ? pronoun.number().ordinal() * 64
                            + pronoun.gender().ordinal() * 8
                            + pronoun.use().ordinal()
                    : hash(words.lower(mention.head()));
        }
        return mention.form().ordinal();
    }

    private int determiner(Mention mention) {
        return mention.isNominal()
                ? Modifiers.determiner(words, mention)
                : -mention.form().ordinal() - 1;
    }

    private static int bucket(int count) {
        return count <= 4 ? count : 4 + (31 - Integer.numberOfLeadingZeros(count));
    }

    private static int hash(String lower) {
        return Hash.lowerCased(lower, 0, lower.length());
    }

    private void add(int a) {
        put(Hash.mix(start(), a));
    }

    private void add(int a, int b) {
        put(Hash.mix(Hash.mix(start(), a), b));
    }

    private void add(int a, int b, int c) {
        put(Hash.mix(Hash.mix(Hash.mix(start(), a), b), c));
    }

    private void add(int a, int b, int c, int d) {
        put(Hash.mix(Hash.mix(Hash.mix(Hash.mix(start(), a), b), c), d));
    }

    private int start() {
        return Hash.mix(kind, length);
    }

    private void put(int hash) {
        hashes[length++] = Hash.finish(hash);
    }
}
