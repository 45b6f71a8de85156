package org.quoin.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A point of the calendar, as fine as it is told, parts of it perhaps unknown.
 *
 * @param grain how fine it is told
 * @param year the year; of a decade or century its digits without the last one or two; of a week the year that the
 *     week counts to; {@link #UNKNOWN} if not known
 * @param number which half, quarter, season (1 for spring), month or week; the month of a day; the weekday (1 for Monday)
 *     of a weekday; {@link #UNKNOWN} if not known
 * @param day the day of the month, or {@link #UNKNOWN}
 * @param suffix what tells the time of the day, as {@code TMO} or {@code T10:30}, or the name of a vague moment; may be
 *     empty
 */
record Moment(Grain grain, int year, int number, int day, String suffix) {

    static final int UNKNOWN = -1;

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int[] FIRST_MONTH_OF_SEASON = {3, 6, 9, 12};
    private static final int MAX_YEAR = 9999;

    static Moment vague(String name) {
        return new Moment(Grain.VAGUE, UNKNOWN, UNKNOWN, UNKNOWN, name);
    }

    static Moment year(int year) {
        return new Moment(Grain.YEAR, year, UNKNOWN, UNKNOWN, "");
    }

    static Moment day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static Moment day(int year, int month, int day) {
        return new Moment(Grain.DAY, year, month, day, "");
    }

    static Moment month(int year, int month) {
        return new Moment(Grain.MONTH, year, month, UNKNOWN, "");
    }

    static Moment weekday(int weekday) {
        return new Moment(Grain.WEEKDAY, UNKNOWN, weekday, UNKNOWN, "");
    }

    static Moment of(Grain grain, int year, int number) {
        return new Moment(grain, year, number, UNKNOWN, "");
    }

    /** Returns a moment of which no more is known than how fine it is. */
    static Moment unknown(Grain grain) {
        return new Moment(grain, UNKNOWN, UNKNOWN, UNKNOWN, "");
    }

    /** Returns the moment of a grain that a date lies in. */
    static Moment around(LocalDate date, Grain grain) {
        int year = date.getYear();
        int month = date.getMonthValue();
        return switch (grain) {
            case CENTURY -> of(grain, year / 100, UNKNOWN);
            case DECADE -> of(grain, year / 10, UNKNOWN);
            case YEAR -> year(year);
            case HALF -> of(grain, year, (month + 5) / 6);
            case QUARTER -> of(grain, year, (month + 2) / 3);
            case SEASON -> of(grain, month < 3 ? year - 1 : year, month < 3 ? 4 : month / 3);
            case MONTH -> month(year, month);
            case WEEK, WEEKEND ->
                of(grain, date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY, WEEKDAY, VAGUE -> day(date);
        };
    }

    /** Returns this day at a time of day. */
    Moment at(String timeOfDay) {
        return new Moment(grain, year, number, day, timeOfDay);
    }

    boolean isVague() {
        return grain == Grain.VAGUE;
    }

    /** Tells whether it is told to the day, or finer. */
    boolean isDay() {
        return grain == Grain.DAY || grain == Grain.WEEKDAY;
    }

    /** Returns its first day, if enough of it is known. */
    Optional<LocalDate> first() {
        if (year == UNKNOWN || grain == Grain.VAGUE || grain == Grain.WEEKDAY) {
            return Optional.empty();
        }
        if (grain != Grain.YEAR && grain != Grain.DECADE && grain != Grain.CENTURY && number == UNKNOWN) {
            return Optional.empty();
        }
        try {
            return Optional.of(firstDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate firstDay() {
        return switch (grain) {
            case CENTURY -> LocalDate.of(year * 100, 1, 1);
            case DECADE -> LocalDate.of(year * 10, 1, 1);
            case HALF -> LocalDate.of(year, number * 6 - 5, 1);
            case QUARTER -> LocalDate.of(year, number * 3 - 2, 1);
            case SEASON -> LocalDate.of(year, FIRST_MONTH_OF_SEASON[number - 1], 1);
            case MONTH -> LocalDate.of(year, number, 1);
            case WEEK -> monday();
            case WEEKEND -> monday().plusDays(5);
            case DAY -> LocalDate.of(year, number, day);
            case YEAR, WEEKDAY, VAGUE -> LocalDate.of(year, 1, 1);
        };
    }

    private LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(java.time.DayOfWeek.MONDAY);
    }

    /**
     * Returns the moment so many units later.
     *
     * @param units may be negative
     * @param grain how fine the result is told
     */
    Moment shift(long units, Unit unit, Grain grain) {
        Optional<LocalDate> first = first();
        if (first.isEmpty() || Math.abs(units) > MAX_YEAR * 366L) {
            return unknown(grain);
        }
        try {
            LocalDate shifted = first.get().plus(units * unit.steps(), unit.step());
            boolean writable = shifted.getYear() > 0 && shifted.getYear() <= MAX_YEAR;
            return writable ? around(shifted, grain) : unknown(grain);
        } catch (DateTimeException e) {
            return unknown(grain);
        }
    }

    /** Returns the value as TIMEX3 writes it, an X for each digit that is not known. */
    String value() {
        String base =
                switch (grain) {
                    case CENTURY -> digits(year, 2);
                    case DECADE -> digits(year, 3);
                    case YEAR -> digits(year, 4);
                    case HALF -> digits(year, 4) + "-H" + digits(number, 1);
                    case QUARTER -> digits(year, 4) + "-Q" + digits(number, 1);
                    case SEASON -> digits(year, 4) + "-" + (number == UNKNOWN ? "XX" : SEASONS[number - 1]);
                    case MONTH -> digits(year, 4) + "-" + digits(number, 2);
                    case WEEK -> digits(year, 4) + "-W" + digits(number, 2);
                    case WEEKEND -> digits(year, 4) + "-W" + digits(number, 2) + "-WE";
                    case DAY -> digits(year, 4) + "-" + digits(number, 2) + "-" + digits(day, 2);
                    case WEEKDAY -> "XXXX-WXX-" + number;
                    case VAGUE -> "";
                };
        return base + suffix;
    }

    private static String digits(int number, int length) {
        if (number == UNKNOWN) {
            return "X".repeat(length);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
