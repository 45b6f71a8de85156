package org.quoin.coreference;

import org.quoin.learning.WordClasses;

/** What features say of one mention again and again, worked out once. */
final class MentionCodes {

    private static final int[] NO_MODIFIERS = {};

    final int form;
    final int lemma;
    final int lower;
    final int relation;
    final int determiner;
    final int noun;
    final int path;
    /** The Brown path of the lemma. */
    final int lemmaPath;

    final int cluster;
    final int governorLemma;
    /** How the mention stands in a larger noun phrase: its relation there, 1 under something else, 0 at the root. */
    final int nesting;

    final int next;
    /** A code of the whole mention in lower case. */
    final int text;
    /** Codes of its modifiers, each once. */
    final int[] modifiers;

    MentionCodes(Mention mention, Words words, WordClasses classes) {
        int head = mention.head();
        int governor = words.head(head);
        lemma = words.lemmaHash(head);
        lower = words.lowerHash(head);
        form = form(mention, lower);
        relation = words.relation(head).hashCode();
        determiner = mention.isNominal()
                ? Modifiers.determiner(words, mention)
                : -mention.form().ordinal() - 1;
        noun = words.noun(head).kind().hashCode();
        path = classes.path(lower);
        lemmaPath = lemma == lower ? path : classes.path(lemma);
        cluster = classes.cluster(words.formHash(head));
        governorLemma = governor < 0 ? -1 : words.lemmaHash(governor);
        nesting = governor < 0 ? 0 : words.tag(governor).startsWith("N") ? relation : 1;
        next = words.lowerHash(head + 1);
        text = mention.isPronoun()
                ? 0
                : words.code(mention.phrase().first(), mention.phrase().last());
        modifiers = mention.isPronoun() ? NO_MODIFIERS : Modifiers.codes(words, mention);
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
}
