package org.quoin.times;

/** What a point of the calendar is told relative to. */
enum Anchoring {
    /** Nothing in the text: it is told in full, or relative to the article's day. */
    NONE,
    /** The moment that the text has named last. */
    TOPIC,
    /** The day that the text has named last. */
    DAY
}
