package org.quoin.times;

/** Where a clause puts what it tells. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    NONE
}
