package org.quoin.times;

import java.time.temporal.ChronoUnit;

/** A unit of time, as TIMEX3 writes it in a period. */
enum Unit {
    SECOND("S", true, ChronoUnit.SECONDS, 1, Grain.DAY),
    MINUTE("M", true, ChronoUnit.MINUTES, 1, Grain.DAY),
    HOUR("H", true, ChronoUnit.HOURS, 1, Grain.DAY),
    DAY("D", false, ChronoUnit.DAYS, 1, Grain.DAY),
    WEEK("W", false, ChronoUnit.WEEKS, 1, Grain.WEEK),
    WEEKEND("WE", false, ChronoUnit.WEEKS, 1, Grain.WEEKEND),
    MONTH("M", false, ChronoUnit.MONTHS, 1, Grain.MONTH),
    QUARTER("Q", false, ChronoUnit.MONTHS, 3, Grain.QUARTER),
    HALF("H", false, ChronoUnit.MONTHS, 6, Grain.HALF),
    SEASON("S", false, ChronoUnit.MONTHS, 3, Grain.SEASON),
    YEAR("Y", false, ChronoUnit.YEARS, 1, Grain.YEAR),
    DECADE("DE", false, ChronoUnit.YEARS, 10, Grain.DECADE),
    CENTURY("CE", false, ChronoUnit.YEARS, 100, Grain.CENTURY);

    private final String symbol;
    private final boolean ofTime;
    private final ChronoUnit step;
    private final int steps;
    private final Grain grain;

    Unit(String symbol, boolean ofTime, ChronoUnit step, int steps, Grain grain) {
        this.symbol = symbol;
        this.ofTime = ofTime;
        this.step = step;
        this.steps = steps;
        this.grain = grain;
    }

    /** Returns what stands for the unit in a period, after the number. */
    String symbol() {
        return symbol;
    }

    /** Tells whether the unit is shorter than a day, so that a period of it is written after a T. */
    boolean ofTime() {
        return ofTime;
    }

    /** Returns the unit of {@code java.time} that this one is made of. */
    ChronoUnit step() {
        return step;
    }

    /** Returns how many steps one unit is. */
    int steps() {
        return steps;
    }

    /** Returns how fine a moment is told that is given in this unit. */
    Grain grain() {
        return grain;
    }
}
