package org.quoin.coreference;

/** Gender, as English pronouns tell it. */
enum Gender {
    MALE,
    FEMALE,
    NEUTER,
    /** A person's, not known whose. */
    PERSONAL,
    ANY;

    boolean agreesWith(Gender other) {
        return this == other
                || this == ANY
                || other == ANY
                || (this == PERSONAL && other != NEUTER)
                || (other == PERSONAL && this != NEUTER);
    }

    /** Returns what both together tell. */
    Gender with(Gender other) {
        return this == ANY || (this == PERSONAL && other != ANY) ? other : this;
    }
}
