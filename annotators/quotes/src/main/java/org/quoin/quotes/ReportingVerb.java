package org.quoin.quotes;

import java.util.Set;

/**
 * A verb that tells that something is said or thought.
 *
 * @param lemma its base form, with its particle: {@code point out}
 * @param particle the particle in lower case; an empty string where it has none
 * @param kinds what may stand beside it
 */
record ReportingVerb(String lemma, String particle, Set<Kind> kinds) {

    /** The kinds of reporting verbs, by their complements. */
    enum Kind {
        /** Introduces speech as a clause or a quotation: {@code say}. */
        SPEAK,
        /** The same, with the person spoken to between: {@code tell}. */
        TELL,
        /** Gives something a name or a property: {@code call}. */
        NAME,
        /** Speaks of something or someone: {@code praise}. */
        JUDGE,
        /** Tells an attitude, in a clause: {@code believe}. */
        THINK
    }

    /** Tells whether the verb may follow the words it reports, as in {@code "...", she said}. */
    boolean mayFollow() {
        return is(Kind.SPEAK) || is(Kind.TELL);
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
