package org.quoin.coreference;

/**
 * Words in quotation marks, and who is said to speak them.
 *
 * @param source the index of the mention that is named as the source, or -1
 */
record QuotedSpeech(int source) {}
