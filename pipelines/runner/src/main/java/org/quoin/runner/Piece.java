package org.quoin.runner;

/**
 * Where an article's piece stands in a growing file.
 *
 * @param begin its first byte
 * @param end the byte after its last one; an article may have an empty piece
 */
record Piece(long begin, long end) {

    long length() {
        return end - begin;
    }
}
