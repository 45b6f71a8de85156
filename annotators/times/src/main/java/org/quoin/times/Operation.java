package org.quoin.times;

/** What rules can do with the meanings of pieces. */
@FunctionalInterface
interface Operation {

    /** @throws IllegalArgumentException if the arguments are not what it takes */
    Meaning apply(Arguments arguments);
}
