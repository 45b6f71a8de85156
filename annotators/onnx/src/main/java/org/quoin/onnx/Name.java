package org.quoin.onnx;

/**
 * A name in a text.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param type what it names
 */
record Name(int begin, int end, NameType type) {}
