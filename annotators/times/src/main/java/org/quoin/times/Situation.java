package org.quoin.times;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression of time is read against.
 *
 * @param today the day on which the article was published, if it is known
 * @param named what the text has named before
 * @param tense the tense of the clause
 */
record Situation(Optional<LocalDate> today, Named named, Tense tense) {

    /** Nothing is known. */
    static final Situation UNKNOWN = new Situation(Optional.empty(), Named.NOTHING, Tense.NONE);

    /**
     * What a text has named last.
     *
     * @param moment the moment, however fine
     * @param day the day
     * @param quarter the quarter, of which the text then speaks as "the quarter"
     */
    record Named(Optional<Moment> moment, Optional<Moment> day, Optional<Moment> quarter) {

        static final Named NOTHING = new Named(Optional.empty(), Optional.empty(), Optional.empty());

        /** Returns what is named last once a moment has been named. */
        Named then(Moment next, Anchoring anchoring) {
            Optional<Moment> plain = Optional.of(next.at(""));
            boolean reported = next.grain() == Grain.QUARTER && anchoring == Anchoring.NONE;
            return new Named(plain, next.isDay() ? plain : day, reported ? plain : quarter);
        }
    }

    /** Returns the same in a clause of another tense. */
    Situation in(Tense other) {
        return new Situation(today, named, other);
    }

    /** Returns the same, as told on another day. */
    Situation on(LocalDate other) {
        return new Situation(Optional.of(other), named, tense);
    }

    /** Returns the moment around the article's day, as fine as asked for. */
    Moment now(Grain grain) {
        return today.map(date -> Moment.around(date, grain)).orElse(Moment.unknown(grain));
    }

    /** Returns the moment that the text speaks of: the one named last, else the article's day. */
    Moment topic() {
        return named.moment().orElseGet(() -> now(Grain.DAY));
    }

    /** Returns the day that the text speaks of: the one named last, else the article's. */
    Moment topicDay() {
        return named.day().orElseGet(() -> now(Grain.DAY));
    }

    /** Returns the quarter that the text has named last. */
    Optional<Moment> quarter() {
        return named.quarter();
    }
}
