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
        Tense tense = situation.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
        LocalDate chosen = choose(
                Moment.of(grain, year - 1, number).first().orElse(now),
                Moment.of(grain, year, number).first().orElse(now),
                Moment.of(grain, year + 1, number).first().orElse(now),
                now,
                tense);
        return Moment.around(chosen, grain);
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
            return Moment.day(chooseDay(last, current, next, today, situation.tense()));
        } catch (DateTimeException e) {
            return Moment.day(Moment.UNKNOWN, month, day);
        }
    }

    private static LocalDate chooseDay(
            LocalDate last, LocalDate current, LocalDate next, LocalDate today, Tense tense) {
        if (tense == Tense.FUTURE) {
            return choose(last, current, next, today, tense);
        }
        LocalDate chosen = today;
        long least = Long.MAX_VALUE;
        for (LocalDate candidate : new LocalDate[] {last, current, next}) {
            long ahead = ChronoUnit.DAYS.between(today, candidate);
            long distance = ahead > AHEAD ? ahead + 366 : Math.abs(ahead);
            if (distance < least) {
                least = distance;
                chosen = candidate;
            }
        }
        return chosen;
    }

    /** Returns of three days a year apart the last one up to today or, if the future is told of, the first from today. */
    static LocalDate choose(LocalDate last, LocalDate current, LocalDate next, LocalDate today, Tense tense) {
        if (tense == Tense.FUTURE) {
            return current.isBefore(today) ? next : current;
        }
        return current.isAfter(today) ? last : current;
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
                situation.tense() == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)));
    }
}
