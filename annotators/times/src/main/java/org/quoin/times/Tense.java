package org.quoin.times;

/** Where a clause puts what it tells. */
enum Tense {
    /** Over for certain: "since", "ended", "had met". */
    OVER,
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    NONE
}
