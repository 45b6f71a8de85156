package org.quoin.quotes;

/**
 * A sentence as its quotations leave it: what stands inside them does not end it.
 *
 * @param from its first unit
 * @param to the unit after its last
 */
record MatrixSentence(int from, int to) {

    boolean contains(int unit) {
        return from <= unit && unit < to;
    }
}
