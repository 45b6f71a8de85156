package org.quoin.times;

import java.util.function.Function;

/** What a piece of an expression of time means. */
sealed interface Meaning {

    /** What an optional piece means that isn't there. */
    Meaning NONE = new Name("");

    /** Returns the same with TIMEX3's {@code mod}, where it can have one. */
    default Meaning modified(String mod) {
        return this;
    }

    /** A number; not a number ({@code NaN}) where the text doesn't tell, as in "several". */
    record Count(double number) implements Meaning {

        boolean isKnown() {
            return !Double.isNaN(number);
        }

        int whole() {
            return (int) number;
        }
    }

    /** A word that stands for itself: a unit, a part of the day, a holiday. */
    record Name(String name) implements Meaning {}

    /**
     * A point of the calendar, to be told once the situation is known.
     *
     * @param in tells it
     * @param mod TIMEX3's mod; may be empty
     * @param anchoring what it hangs on
     */
    record Point(Function<Situation, Moment> in, String mod, Anchoring anchoring) implements Meaning {

        @Override
        public Meaning modified(String other) {
            return new Point(in, other, anchoring);
        }
    }

    /** How long something is; the value is TIMEX3's. */
    record Period(String value, String mod) implements Meaning {

        @Override
        public Meaning modified(String other) {
            return new Period(value, other);
        }
    }

    /** How often something is; the texts are TIMEX3's. */
    record Repeat(String value, String mod, String quant, String freq) implements Meaning {

        @Override
        public Meaning modified(String other) {
            return new Repeat(value, other, quant, freq);
        }
    }
}
