package org.quoin.quotes;

/**
 * A sentence as its quotations leave it: what stands inside them does not end it.
 *
 * @param from its first unit
 * @param mainClause the first unit after an introductory clause or phrase and its comma, as in {@code After the vote
 *     failed, she said}; its first unit where there is none
 * @param to the unit after its last
 */
record MatrixSentence(int from, int mainClause, int to) {

    /** Tells whether two units stand in different parts of the sentence: the introduction and the main clause. */
    boolean parts(int left, int right) {
        return left < mainClause && right >= mainClause;
    }
}
