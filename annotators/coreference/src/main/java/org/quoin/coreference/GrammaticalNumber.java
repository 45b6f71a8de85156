package org.quoin.coreference;

/** Grammatical number, where it is known. */
enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    ANY;

    boolean agreesWith(GrammaticalNumber other) {
        return this == other || this == ANY || other == ANY;
    }
}
