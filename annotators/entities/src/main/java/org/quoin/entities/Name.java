package org.quoin.entities;

/**
 * A name in an article.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param type what it names
 * @param subtype what is known of it beyond that
 */
record Name(int begin, int end, NameType type, Subtype subtype) {

    Name(int begin, int end, NameType type) {
        this(begin, end, type, Subtype.NONE);
    }

    int length() {
        return end - begin;
    }

    Name withBegin(int other) {
        return new Name(other, end, type, subtype);
    }

    Name withSubtype(Subtype other) {
        return new Name(begin, end, type, other);
    }
}
