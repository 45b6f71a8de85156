package org.quoin.coreference;

/**
 * A noun phrase.
 *
 * @param head its head word
 * @param first its first word
 * @param last its last word
 */
record Phrase(int head, int first, int last) {}
