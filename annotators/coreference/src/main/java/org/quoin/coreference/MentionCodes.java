package org.quoin.coreference;

import java.util.Locale;
import java.util.Set;
import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** What features say of one mention again and again, worked out once. */
final class MentionCodes {

    final int form;
    final int lemma;
    final int lower;
    final int relation;
    final int determiner;
    final int noun;
    final int path;
    final int cluster;
    final int governorLemma;
    /** How the mention stands in a larger noun phrase: its relation there, 1 under something else, 0 at the root. */
    final int nesting;

    final int next;
    final String text;
    final Set<String> modifiers;

    MentionCodes(Mention mention, Words words, WordClasses classes, Nouns nouns) {
        int head = mention.head();
        int governor = words.head(head);
        lemma = hash(words.lemma(head));
        lower = hash(words.lower(head));
        form = form(mention, lower);
        relation = words.relation(head).hashCode();
        determiner = mention.isNominal()
                ? Modifiers.determiner(words, mention)
                : -mention.form().ordinal() - 1;
        noun = nouns.classOf(words.lemma(head)).hashCode();
        path = classes.path(lower);
        cluster = classes.cluster(Hash.word(words.form(head)));
        governorLemma = governor < 0 ? -1 : hash(words.lemma(governor));
        nesting = governor < 0 ? 0 : words.tag(governor).startsWith("N") ? relation : 1;
        next = hash(words.lower(head + 1));
        text = mention.isPronoun() ? "" : normal(words, mention.phrase());
        modifiers = mention.isPronoun() ? Set.of() : Modifiers.of(words, mention);
    }

    private static int form(Mention mention, int lower) {
        if (!mention.isPronoun()) {
            return mention.form().ordinal();
        }
        Pronoun pronoun = mention.pronoun();
        return pronoun.isThirdPerson() && pronoun.use() != Pronoun.Use.DEMONSTRATIVE
                ? pronoun.number().ordinal() * 64
                        + pronoun.gender().ordinal() * 8
                        + pronoun.use().ordinal()
                : lower;
    }

    private static String normal(Words words, Phrase phrase) {
        return words.text(phrase.first(), phrase.last()).toLowerCase(Locale.ROOT);
    }

    static int hash(String lower) {
        return Hash.lowerCased(lower, 0, lower.length());
    }
}
