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
    private final MentionCodes[] codes;
    private final int[] hashes = new int[MOST];
    private int length;
    private int kind;

    AntecedentFeatures(Discourse discourse, WordClasses classes) {
        this.discourse = discourse;
        this.words = discourse.words();
        this.classes = classes;
        this.codes = new MentionCodes[discourse.mentions().size()];
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
        MentionCodes own = codes(mention);
        int head = mention.head();
        int first = mention.phrase().first();
        int last = mention.phrase().last();
        add(own.form);
        add(own.form, own.lemma);
        add(own.form, own.determiner);
        add(own.lemma, own.determiner);
        add(own.determiner, mention.type().hashCode());
        add(own.determiner, own.noun);
        add(own.determiner, Math.min(4, last - first));
        add(own.determiner, last > head ? 1 : 0, first < head - 1 ? 1 : 0);
        add(own.relation, own.determiner);
        add(own.form, own.relation);
        add(own.form, mention.quote() >= 0 ? 1 : 0);
        add(own.form, own.governorLemma);
        add(WordClasses.prefix(own.lemmaPath, 8), own.determiner);
        add(Math.min(5, words.sentence(head)), own.determiner);
        add(words.lowerHash(first), words.lowerHash(last));
        add(own.form, own.next);
        add(own.form, own.next, words.lowerHash(head + 2));
        add(own.form, words.tag(head + 1).hashCode(), own.relation);
    }

    /**
     * Takes down the features of a pair.
     *
     * @param rank how many other entities lie between the two
     */
    void read(Mention mention, Mention candidate, int rank) {
        length = 0;
        kind = mention.isPronoun() ? 1 : 2;
        MentionCodes own = codes(mention);
        MentionCodes its = codes(candidate);
        int sentences = Math.min(6, words.sentence(mention.head()) - words.sentence(candidate.head()));
        readDistance(mention, candidate, own, sentences, rank);
        readCandidate(mention, candidate, own, its, sentences);
        readSyntax(mention, candidate, own, its, sentences);
        if (!mention.isPronoun()) {
            readNominal(mention, candidate, own, its, sentences);
        }
    }

    private MentionCodes codes(Mention mention) {
        MentionCodes known = codes[mention.index()];
        if (known == null) {
            known = new MentionCodes(mention, words, classes);
            codes[mention.index()] = known;
        }
        return known;
    }

    private void readDistance(Mention mention, Mention candidate, MentionCodes own, int sentences, int rank) {
        int zones = mention.zone() - candidate.zone();
        add(sentences, own.form);
        add(bucket(mention.index() - candidate.index()), own.form);
        add(Math.min(rank, 12), own.form);
        add(sentences, Math.min(rank, 8), kind);
        add(own.relation, sentences, own.form);
        add(zones == 0 || zones == 1 ? zones : 2, own.form, sentences);
        add(words.sentence(candidate.head()) == 0 ? 1 : 0, own.form);
        add(candidate.contains(mention) ? 1 : 0, own.form, own.relation);
    }

    /** What the candidate is, and what all mentions of its entity tell. */
    private void readCandidate(Mention mention, Mention candidate, MentionCodes own, MentionCodes its, int sentences) {
        Clusters clusters = discourse.clusters();
        int candidateForm = candidate.form().ordinal();
        int number = clusters.number(candidate).ordinal();
        int gender = clusters.gender(candidate).ordinal();
        int type = clusters.type(candidate).hashCode();
        int named = clusters.hasName(candidate) ? 1 : 0;
        int size = bucket(clusters.size(candidate));
        int agreement = (mention.number() == clusters.number(candidate) ? 1 : 0)
                | (mention.gender() == clusters.gender(candidate) ? 2 : 0)
                | (mention.type().equals(clusters.type(candidate)) ? 4 : 0);
        int quotes = quotes(mention, candidate);
        add(candidateForm, own.form);
        add(candidate.isPronoun() ? its.lower : candidateForm, own.form);
        add(candidateForm, sentences, own.form);
        add(number, own.form);
        add(gender, own.form);
        add(type, own.form);
        add(type, gender, number, own.form);
        add(agreement, kind, candidateForm);
        add(agreement, own.form, sentences);
        add(named, size, own.form);
        add(size, sentences, kind);
        add(size, own.form);
        add(quotes, own.form);
        add(quotes, own.form, sentences);
        add(its.determiner, own.form);
        add(its.determiner, own.determiner, kind);
        add(its.noun, own.form);
        add(WordClasses.prefix(its.path, 6), own.form);
        add(own.governorLemma, own.relation, type);
    }

    /** Tells whether both stand outside of quotes, in the same one, only the mention in one, or anything else. */
    private static int quotes(Mention mention, Mention candidate) {
        if (mention.quote() == candidate.quote()) {
            return mention.quote() < 0 ? 0 : 1;
        }
        return candidate.quote() < 0 ? 2 : 3;
    }

    private void readSyntax(Mention mention, Mention candidate, MentionCodes own, MentionCodes its, int sentences) {
        int head = mention.head();
        int other = candidate.head();
        int governor = sameGovernor(head, other);
        add(its.relation, own.form);
        add(its.relation, sentences, kind);
        add(its.relation, own.relation, sentences);
        add(governor, own.relation, its.relation);
        add(governor, own.form);
        add(depth(other, head), own.form);
        add(own.governorLemma, its.lemma);
        add(own.governorLemma, own.relation, its.noun);
        add(its.next, own.form, its.relation);
        add(its.nesting, own.form);
        add(parallel(head, other), sentences, own.form);
    }

    private void readNominal(Mention mention, Mention candidate, MentionCodes own, MentionCodes its, int sentences) {
        int head = mention.head();
        int other = candidate.head();
        int type = discourse.clusters().type(candidate).hashCode();
        int named = discourse.clusters().hasName(candidate) ? 1 : 0;
        int same = own.lemma == its.lemma ? 1 : 0;
        int modifiers = Modifiers.compare(own.modifiers, its.modifiers);
        add(same, own.determiner);
        add(same, sentences, own.determiner);
        add(same, own.text == its.text ? 1 : 0, own.determiner);
        add(same, modifiers, own.determiner);
        add(same, modifiers, its.determiner);
        add(same, own.lemma);
        add(same, own.noun);
        add(same, mention.phrase().last() > head ? 1 : 0, candidate.phrase().last() > other ? 1 : 0, own.determiner);
        add(own.lemma, its.lemma);
        add(own.lemma, type, named);
        add(own.lemma, own.determiner, named);
        add(WordClasses.prefix(own.lemmaPath, 8), WordClasses.prefix(its.lemmaPath, 8), same);
        add(own.noun, its.noun, same, own.determiner);
        add(own.cluster, its.cluster, same);
        add(same, words.tag(head).hashCode(), words.tag(other).hashCode());
        add(mention.type().hashCode(), type, named, own.determiner);
        add(isSubjectOfPredicate(head, other) ? 1 : 0, own.determiner, type);
        add(words.is(head, "appos") && words.head(head) == other ? 1 : 0, own.determiner);
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

    private static int bucket(int count) {
        return count <= 4 ? count : 4 + (31 - Integer.numberOfLeadingZeros(count));
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
