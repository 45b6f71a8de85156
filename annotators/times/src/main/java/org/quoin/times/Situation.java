package org.quoin.times;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression of time is read against.
 *
 * @param today the day on which the article was published, if it is known
 * @param anchor the nearest moment that the text has named before, if it has
 * @param quarter the quarter that the text has named last, if it has
 * @param tense the tense of the clause
 */
record Situation(Optional<LocalDate> today, Optional<Moment> anchor, Optional<Moment> quarter, Tense tense) {

    /** Nothing is known. */
    static final Situation UNKNOWN = new Situation(Optional.empty(), Optional.empty(), Optional.empty(), Tense.NONE);

    /** Returns the same in a clause of another tense. */
    Situation in(Tense other) {
        return new Situation(today, anchor, quarter, other);
    }

    /** Returns the same, as told on another day. */
    Situation on(LocalDate day) {
        return new Situation(Optional.of(day), anchor, quarter, tense);
    }

    /** Returns the moment around the article's day, as fine as asked for. */
    Moment now(Grain grain) {
        return today.map(date -> Moment.around(date, grain)).orElse(Moment.unknown(grain));
    }

    /** Returns the moment that the text speaks of: the nearest one named before, else the article's day. */
    Moment topic() {
        return anchor.orElseGet(() -> now(Grain.DAY));
    }
}
