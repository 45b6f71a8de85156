package org.example.anonymity;

/**
 * A noun phrase that may stand for an unnamed source. Indexes count the words of its sentence.
 *
 * @param start the index of its first word
 * @param head the index of its noun
 * @param end the index after its last word, what is told of it after the noun included
 * @param knows whether it is told how the source comes to know
 */
record Candidate(int start, int head, int end, boolean knows) {}
