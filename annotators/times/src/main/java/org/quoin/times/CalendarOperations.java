package org.quoin.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.times.Meaning.Point;

/** Operations that name a place in the calendar: years, months, days, quarters, seasons, holidays. */
final class CalendarOperations {

    private static final int THIS_CENTURY_UP_TO = 30;

    private CalendarOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("year", a -> absolute(Moment.year(a.whole(0))));
        all.put("shortYear", a -> absolute(Moment.year(fullYear(a.whole(0)))));
        all.put("yearNumber", a -> a.has(0) ? new Meaning.Count(fullYear(a.whole(0))) : Meaning.NONE);
        all.put("inYear", a -> inYear(a.point(0), year(a, 1)));
        all.put("decade", a -> decade(a.whole(0)));
        all.put("century", a -> absolute(Moment.of(Grain.CENTURY, a.whole(0) - 1, Moment.UNKNOWN)));
        all.put("month", CalendarOperations::month);
        all.put("nearestMonth", a -> nearestMonth(a.whole(0)));
        all.put("day", CalendarOperations::day);
        all.put("dayOfMonth", CalendarOperations::dayOfMonth);
        all.put("quarter", a -> part(Grain.QUARTER, a));
        all.put("half", a -> part(Grain.HALF, a));
        all.put("season", a -> part(Grain.SEASON, a));
        all.put("holiday", CalendarOperations::holiday);
        all.put("yearOf", a -> coarser(a.point(0), Grain.YEAR));
        all.put("firstDay", a -> edge(a.point(0), false));
        all.put("lastDay", a -> edge(a.point(0), true));
        all.put("weekOf", a -> coarser(a.point(0), Grain.WEEK));
        all.put("weekendOf", a -> coarser(a.point(0), Grain.WEEKEND));
    }

    static Point absolute(Moment moment) {
        return new Point(situation -> moment, "", Anchoring.NONE);
    }

    static Point point(Function<Situation, Moment> in) {
        return new Point(in, "", Anchoring.NONE);
    }

    private static int fullYear(int twoDigits) {
        return twoDigits <= THIS_CENTURY_UP_TO ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static Point inYear(Point day, Function<Situation, Integer> year) {
        return point(s -> {
            int told = year.apply(s);
            boolean known = told != Moment.UNKNOWN;
            return day.in().apply(known ? s.on(LocalDate.of(told, 12, 31)).in(Tense.PAST) : s);
        });
    }

    private static Meaning decade(int start) {
        int year = start < 100 ? fullYear(start) : start;
        return absolute(Moment.of(Grain.DECADE, year / 10, Moment.UNKNOWN));
    }

    /** month(MONTH), or month(MONTH, year) with the year as a number or as a point. */
    private static Meaning month(Arguments a) {
        int month = a.whole(0);
        if (a.has(1)) {
            Function<Situation, Integer> year = year(a, 1);
            return point(s -> Moment.month(year.apply(s), month));
        }
        return point(s -> Nearest.of(Grain.MONTH, month, s));
    }

    private static Point nearestMonth(int month) {
        return point(s -> Nearest.month(month, s));
    }

    private static Meaning part(Grain grain, Arguments a) {
        int number = a.whole(0);
        if (number > (grain == Grain.HALF ? 2 : 4)) {
            return Meaning.NONE;
        }
        if (a.has(1)) {
            Function<Situation, Integer> year = year(a, 1);
            return point(s -> Moment.of(grain, year.apply(s), number));
        }
        return point(s -> Nearest.of(grain, number, s));
    }

    /** day(MONTH, DAY), or with the year as a number or point. */
    private static Meaning day(Arguments a) {
        int month = a.whole(0);
        int day = a.whole(1);
        if (a.has(2)) {
            Function<Situation, Integer> year = year(a, 2);
            boolean known = a.get(2) instanceof Meaning.Count;
            boolean exists = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= 31
                    && (!known || day <= YearMonth.of(a.whole(2), month).lengthOfMonth());
            return exists ? point(s -> Moment.day(year.apply(s), month, day)) : Meaning.NONE;
        }
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000, month).lengthOfMonth();
        return exists ? point(s -> Nearest.day(month, day, s)) : Meaning.NONE;
    }

    /** A day of the month that the text speaks of. */
    private static Meaning dayOfMonth(Arguments a) {
        int day = a.whole(0);
        return day > 31 ? Meaning.NONE : new Point(s -> sameMonth(s.topic(), day), "", Anchoring.TOPIC);
    }

    private static Moment sameMonth(Moment topic, int day) {
        boolean month = topic.grain() == Grain.DAY || topic.grain() == Grain.MONTH;
        return Moment.day(
                topic.grain() == Grain.WEEKDAY ? Moment.UNKNOWN : topic.year(),
                month ? topic.number() : Moment.UNKNOWN,
                day);
    }

    /** Reads a year that is given as a number or as a point. */
    private static Function<Situation, Integer> year(Arguments a, int index) {
        if (a.get(index) instanceof Meaning.Count count) {
            int year = count.whole();
            return s -> year;
        }
        Point point = a.point(index);
        return s -> {
            Moment moment = point.in().apply(s);
            return moment.grain() == Grain.VAGUE ? Moment.UNKNOWN : moment.year();
        };
    }

    private static Point coarser(Point point, Grain grain) {
        return new Point(
                s -> point.in()
                        .apply(s)
                        .first()
                        .map(day -> Moment.around(day, grain))
                        .orElse(Moment.unknown(grain)),
                point.mod(),
                point.anchoring());
    }

    /** The first or last day of a month or year. */
    private static Point edge(Point point, boolean last) {
        return new Point(
                s -> {
                    Moment moment = point.in().apply(s);
                    Optional<LocalDate> first = moment.first();
                    boolean month = moment.grain() == Grain.MONTH;
                    return first.map(day -> !last
                                    ? day
                                    : month
                                            ? day.plusMonths(1).minusDays(1)
                                            : day.plusYears(1).minusDays(1))
                            .map(Moment::day)
                            .orElse(Moment.unknown(Grain.DAY));
                },
                point.mod(),
                point.anchoring());
    }

    /** holiday(name), or holiday(name, year). */
    private static Meaning holiday(Arguments a) {
        Holiday holiday = Holiday.valueOf(a.name(0));
        if (a.has(1)) {
            Function<Situation, Integer> year = year(a, 1);
            return point(s -> holidayIn(holiday, year.apply(s)));
        }
        return point(s -> {
            Optional<LocalDate> nearest = s.today().map(today -> nearest(holiday, today, s.tense()));
            return nearest.map(Moment::day).orElseGet(() -> holidayIn(holiday, Moment.UNKNOWN));
        });
    }

    private static LocalDate nearest(Holiday holiday, LocalDate today, Tense tense) {
        return Nearest.choose(
                holiday.in(today.getYear() - 1),
                holiday.in(today.getYear()),
                holiday.in(today.getYear() + 1),
                today,
                Nearest.ahead(tense));
    }

    private static Moment holidayIn(Holiday holiday, int year) {
        try {
            return year == Moment.UNKNOWN ? holiday.inAnyYear() : Moment.day(holiday.in(year));
        } catch (DateTimeException e) {
            return Moment.unknown(Grain.DAY);
        }
    }
}
