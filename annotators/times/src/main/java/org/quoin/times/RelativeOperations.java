package org.quoin.times;

import static org.quoin.times.CalendarOperations.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.times.Meaning.Count;
import org.quoin.times.Meaning.Point;

/** Operations that count from the article's day, or from a moment that the text has named. */
final class RelativeOperations {

    private RelativeOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("vague", a -> CalendarOperations.absolute(Moment.vague(a.name(0))));
        all.put("now", a -> now(a.unit(0), 0));
        all.put("next", a -> now(a.unit(0), 1));
        all.put("last", a -> now(a.unit(0), -1));
        all.put("fromNow", a -> counted(a, 1, s -> s.now(Grain.DAY), false));
        all.put("ago", a -> counted(a, -1, s -> s.now(Grain.DAY), false));
        all.put("later", a -> counted(a, 1, RelativeOperations::topicDay, true));
        all.put("earlier", a -> counted(a, -1, RelativeOperations::topicDay, true));
        all.put("that", a -> that(a.unit(0), 0));
        all.put("following", a -> that(a.unit(0), 1));
        all.put("previous", a -> that(a.unit(0), -1));
        all.put("before", a -> shifted(a.point(2), a, -1));
        all.put("after", a -> shifted(a.point(2), a, 1));
        all.put("weekday", a -> weekday(a));
        all.put("nextWeekday", a -> weekday(a, TemporalAdjusters::next));
        all.put("lastWeekday", a -> weekday(a, TemporalAdjusters::previous));
        all.put("nextMonth", a -> recurring(Grain.MONTH, a, Tense.FUTURE));
        all.put("lastMonth", a -> recurring(Grain.MONTH, a, Tense.PAST));
        all.put("nextSeason", a -> recurring(Grain.SEASON, a, Tense.FUTURE));
        all.put("lastSeason", a -> recurring(Grain.SEASON, a, Tense.PAST));
        all.put("thisWeeks", RelativeOperations::thisWeeks);
        all.put("weekend", a -> weekend(a.whole(0)));
        all.put("yearEarlier", a -> yearEarlier());
        all.put("yearQuarter", a -> yearQuarter(a.whole(0)));
        all.put("latestQuarter", a -> reportedQuarter());
    }

    /** The unit around the article's day, or a number of units from it. */
    private static Point now(Unit unit, int units) {
        return point(s -> units == 0 ? s.now(unit.grain()) : s.now(unit.grain()).shift(units, unit, unit.grain()));
    }

    private static Moment topicDay(Situation situation) {
        return situation.topic();
    }

    /** f(n, unit): a number of units from a moment; a vague moment if the number isn't told. */
    private static Meaning counted(Arguments a, int sign, Function<Situation, Moment> from, boolean anchored) {
        double number = a.number(0);
        Unit unit = a.unit(1);
        if (Double.isNaN(number)) {
            return CalendarOperations.absolute(Moment.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        return new Point(s -> count(from.apply(s), sign * number, unit), "", anchored);
    }

    private static Moment count(Moment from, double number, Unit unit) {
        Grain grain = from.grain() == Grain.QUARTER && unit == Unit.YEAR ? Grain.QUARTER : unit.grain();
        if (number != Math.rint(number) && unit == Unit.YEAR) {
            return from.shift(Math.round(number * 12), Unit.MONTH, Grain.MONTH);
        }
        return from.shift(Math.round(number), unit, grain);
    }

    /** The unit that the text speaks of, or a number of units from it. */
    private static Point that(Unit unit, int units) {
        return new Point(s -> s.topic().shift(units, unit, unit.grain()), "", true);
    }

    /** f(n, unit, point): a number of units from a point that is named. */
    private static Meaning shifted(Point point, Arguments a, int sign) {
        double number = a.number(0);
        Unit unit = a.unit(1);
        if (Double.isNaN(number)) {
            return CalendarOperations.absolute(Moment.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        return new Point(s -> count(point.in().apply(s), sign * number, unit), "", point.relative());
    }

    private static Meaning weekday(Arguments a) {
        int weekday = a.whole(0);
        return point(s -> Nearest.weekday(weekday, s));
    }

    private static Meaning weekday(Arguments a, Function<DayOfWeek, java.time.temporal.TemporalAdjuster> direction) {
        int weekday = a.whole(0);
        return point(s -> s.today()
                .map(today -> Moment.day(today.with(direction.apply(DayOfWeek.of(weekday)))))
                .orElse(Moment.weekday(weekday)));
    }

    /** The weekday of the week that the article's day lies in. */
    private static Meaning thisWeeks(Arguments a) {
        int weekday = a.whole(0);
        return point(s -> s.today()
                .map(today -> Moment.day(today.with(DayOfWeek.MONDAY).plusDays(weekday - 1L)))
                .orElse(Moment.weekday(weekday)));
    }

    /** The weekend that is over (-1), the next one (1), or the one that the tense tells (0). */
    private static Point weekend(int direction) {
        return point(s -> {
            boolean ahead = direction > 0 || direction == 0 && s.tense() == Tense.FUTURE;
            Optional<LocalDate> day = s.today()
                    .map(today -> ahead
                            ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                            : today.with(TemporalAdjusters.previousOrSame(
                                    direction == 0 ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY)));
            return day.map(date -> Moment.around(date, Grain.WEEKEND)).orElse(Moment.unknown(Grain.WEEKEND));
        });
    }

    /** A year before the quarter or year that the text speaks of. */
    private static Point yearEarlier() {
        return new Point(
                s -> s.quarter()
                        .map(quarter -> quarter.shift(-1, Unit.YEAR, Grain.QUARTER))
                        .orElseGet(() -> s.now(Grain.YEAR).shift(-1, Unit.YEAR, Grain.YEAR)),
                "",
                true);
    }

    /** The quarter of a year that has the number of the quarter that the text speaks of; else the year. */
    private static Point yearQuarter(int year) {
        return point(s -> s.quarter()
                .map(quarter -> Moment.of(Grain.QUARTER, year, quarter.number()))
                .orElse(Moment.year(year)));
    }

    /** The next or last month or season of a number that is not the current one. */
    private static Meaning recurring(Grain grain, Arguments a, Tense tense) {
        int number = ((Count) a.get(0)).whole();
        return point(s -> {
            Moment moment = Nearest.of(grain, number, s.in(tense));
            boolean current = s.today().isPresent() && moment.equals(s.now(grain));
            return current ? moment.shift(tense == Tense.PAST ? -1 : 1, Unit.YEAR, grain) : moment;
        });
    }

    /** The quarter that is reported: the one that the text speaks of, or the last that is over. */
    private static Point reportedQuarter() {
        return point(s -> {
            if (s.quarter().isPresent()) {
                return s.quarter().get();
            }
            LocalDate today = s.today().orElse(null);
            return today == null ? Moment.unknown(Grain.QUARTER) : Moment.around(today.minusMonths(3), Grain.QUARTER);
        });
    }
}
