package org.quoin.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Finds which of the recurring moments of a name, such as "May" or "Friday", a text means. */
final class Nearest {

    /** How many days ahead a day of the year may lie that a clause in the past names, as what is to come is told so too. */
    private static final int AHEAD = 120;

    /** How many days back a day of the year may lie that a clause in the future names, as "the show that will end on". */
    private static final int BEHIND = 60;

    /** The same of months: one that is near is meant, as of one that is a year ago a text says so. */
    private static final int MONTHS_AHEAD = 62;

    private static final int DAYS_OF_YEAR = 366;

    private Nearest() {}

    /** Returns the month, quarter, half or season of a number. */
    static Moment of(Grain grain, int number, Situation situation) {
        if (situation.today().isEmpty()) {
            return Moment.of(grain, Moment.UNKNOWN, number);
        }
        LocalDate today = situation.today().get();
        int year = Moment.around(today, grain).year();
        LocalDate now = Moment.around(today, grain).first().orElse(today);
        if (situation.tense() == Tense.FUTURE && (grain == Grain.QUARTER || grain == Grain.HALF)) {
            return nearest(grain, number, now, year);
        }
        LocalDate chosen = choose(
                Moment.of(grain, year - 1, number).first().orElse(now),
                Moment.of(grain, year, number).first().orElse(now),
                Moment.of(grain, year + 1, number).first().orElse(now),
                now,
                ahead(grain, situation.tense()));
        return Moment.around(chosen, grain);
    }

    /** Returns the month or season of a number that is over, or if {@code ahead} the next; the current one is neither. */
    static Moment other(Grain grain, int number, boolean ahead, Situation situation) {
        if (situation.today().isEmpty()) {
            return Moment.of(grain, Moment.UNKNOWN, number);
        }
        Moment now = situation.now(grain);
        // Of the month just over, a text says "in May" or "last month": "last May" is the one before.
        int over = grain == Grain.MONTH ? now.number() - 1 : now.number();
        boolean passed = ahead ? number <= now.number() : number >= over;
        int step = ahead ? 1 : -1;
        return Moment.of(grain, passed ? now.year() + step : now.year(), number);
    }

    /** Returns the month of a number that is nearest, whichever way. */
    static Moment month(int number, Situation situation) {
        return situation
                .today()
                .map(today -> Moment.around(today, Grain.MONTH))
                .map(now -> nearest(Grain.MONTH, number, now.first().orElseThrow(), now.year()))
                .orElse(Moment.month(Moment.UNKNOWN, number));
    }

    /** What is to come of a quarter is often the report on the last one: the nearest one is meant. */
    private static Moment nearest(Grain grain, int number, LocalDate now, int year) {
        Moment nearest = Moment.of(grain, year, number);
        long least = Long.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            Moment moment = Moment.of(grain, candidate, number);
            long distance = Math.abs(ChronoUnit.DAYS.between(moment.first().orElse(now), now));
            if (distance < least) {
                least = distance;
                nearest = moment;
            }
        }
        return nearest;
    }

    /** Returns a day of the year. */
    static Moment day(int month, int day, Situation situation) {
        if (situation.today().isEmpty()) {
            return Moment.day(Moment.UNKNOWN, month, day);
        }
        LocalDate today = situation.today().get();
        try {
            int year = today.getYear();
            LocalDate last = LocalDate.of(year - 1, month, day);
            LocalDate current = LocalDate.of(year, month, day);
            LocalDate next = LocalDate.of(year + 1, month, day);
            return Moment.day(choose(last, current, next, today, ahead(situation.tense())));
        } catch (DateTimeException e) {
            return Moment.day(Moment.UNKNOWN, month, day);
        }
    }

    /**
     * Returns of three days a year apart the one that lies within a year's window about today.
     *
     * @param ahead how many days the window reaches ahead
     */
    static LocalDate choose(LocalDate last, LocalDate current, LocalDate next, LocalDate today, int ahead) {
        if (ChronoUnit.DAYS.between(today, current) > ahead) {
            return last;
        }
        return ChronoUnit.DAYS.between(today, next) <= ahead ? next : current;
    }

    /** Returns how many days ahead a day of the year may lie. */
    static int ahead(Tense tense) {
        return switch (tense) {
            case FUTURE -> DAYS_OF_YEAR - BEHIND;
            case OVER -> 0;
            default -> AHEAD;
        };
    }

    /** Returns how many days ahead what is longer than a day may begin. */
    private static int ahead(Grain grain, Tense tense) {
        if (tense == Tense.FUTURE) {
            return DAYS_OF_YEAR;
        }
        return grain == Grain.MONTH && tense != Tense.OVER ? MONTHS_AHEAD : 0;
    }

    /**
     * Returns a weekday.
     *
     * @param weekday 1 for Monday
     */
    static Moment weekday(int weekday, Situation situation) {
        if (situation.today().isEmpty()) {
            return Moment.weekday(weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate today = situation.today().get();
        return Moment.day(today.with(
                situation.tense() == Tense.FUTURE || situation.tense() == Tense.PRESENT
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)));
    }
}
