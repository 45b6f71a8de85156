package org.quoin.times;

/** How fine a {@link Moment} is told, from the coarsest. */
enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    /** A weekday of an unknown week. */
    WEEKDAY,
    /** Past, present or future, and no more. */
    VAGUE
}
