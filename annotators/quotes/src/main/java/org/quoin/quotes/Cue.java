package org.quoin.quotes;

import org.quoin.quotes.ReportingVerb.Kind;

/**
 * Words that may tell that something is said: a reporting verb with its auxiliaries, or {@code according to}.
 *
 * @param begin first unit of the group: an auxiliary or adverb, else the verb
 * @param verb the unit of the verb
 * @param end unit after the group
 * @param form how the verb stands in its clause
 * @param reporting the verb
 */
record Cue(int begin, int verb, int end, Form form, ReportingVerb reporting) {

    /** How a reporting verb stands in its clause. */
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        /** A participle without an auxiliary. */
        PARTICIPLE,
        PASSIVE,
        /** {@code according to}: no verb at all. */
        PREPOSITION
    }

    boolean is(Kind kind) {
        return reporting.is(kind);
    }

    boolean mayFollow() {
        return reporting.mayFollow();
    }
}
