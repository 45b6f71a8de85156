package org.example.anonymity;

/** How much is told of who a source is, from most to least. */
enum Degree {
    NAMED,
    /** Whom it belongs to, but no name. */
    AFFILIATION,
    /** What it does, or how it comes to know; neither name nor affiliation. */
    ROLE,
    /** Nothing. */
    BARE
}
