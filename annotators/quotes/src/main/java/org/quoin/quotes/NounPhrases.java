package org.quoin.quotes;

/**
 * Finds the noun phrase that names a source, with what belongs to it: titles, prepositional phrases of common nouns
 * ({@code a strategist in the capital}), ages, appositions, relative clauses. What tells the time, the occasion or the
 * circumstances of the speaking ({@code , speaking on condition of anonymity}) does not belong to it.
 */
final class NounPhrases {

    private final CorePhrases core;
    private final Modifiers modifiers;
    private final Subjects subjects;

    NounPhrases(Units units) {
        this.core = new CorePhrases(units);
        this.modifiers = new Modifiers(units, core);
        this.subjects = new Subjects(units, core, modifiers);
    }

    /** Tells whether a word names a day or another time. */
    boolean isTimeWord(int unit) {
        return core.isTimeWord(unit);
    }

    /** Tells whether a noun phrase can begin here. */
    boolean beginsAt(int unit) {
        return core.beginsAt(unit);
    }

    /**
     * Returns the end of the noun phrase that begins at a unit, without anything after its nouns; the unit itself if
     * none begins there.
     *
     * @param limit the unit after the last that may belong to it
     */
    int coreEnd(int from, int limit) {
        return core.end(from, limit);
    }

    /**
     * Returns the end of the source that begins at a unit, after a cue, as in {@code said Ada Example, a baker in
     * Leeds}; the unit itself if no noun phrase begins there.
     *
     * @param sentenceEnd the unit after the last that may belong to it: the end of the sentence, or a quotation
     */
    int sourceEnd(int from, int sentenceEnd) {
        return modifiers.sourceEnd(from, sentenceEnd);
    }

    /**
     * Returns the begin of the noun phrase that ends before a unit, with what belongs to it, as in {@code Ada Example, a
     * baker in Leeds, said}; the unit itself if none ends there.
     *
     * @param sentenceBegin the first unit that may belong to it
     */
    int sourceBegin(int to, int sentenceBegin) {
        return subjects.sourceBegin(to, sentenceBegin);
    }

    /**
     * Returns the begin of the first noun phrase from a unit that is not inside an introductory phrase and is followed
     * by a finite verb; the subject of the sentence's main clause, mostly. Returns the limit where there is none.
     */
    int mainSubjectBegin(int from, int limit) {
        return subjects.mainSubjectBegin(from, limit);
    }

    /** Returns the end of the subject that begins at a unit: where its finite verb begins; the unit itself if it has none. */
    int mainSubjectEnd(int from, int limit) {
        return subjects.mainSubjectEnd(from, limit);
    }

    /** Tells whether a prepositional phrase names the time or occasion of speaking: {@code in a statement}. */
    boolean isOccasion(int preposition, int limit) {
        return core.isOccasion(preposition, limit);
    }

    /** Tells whether a verb beside a relative pronoun tells how someone spoke: {@code who asked not to be named}. */
    boolean tellsCircumstances(int question) {
        return core.tellsCircumstances(question);
    }
}
