package org.quoin.times;

import static org.quoin.times.CalendarOperations.point;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.times.Meaning.Point;

/** Operations that count from the article's day, or from a moment that the text has named. */
final class RelativeOperations {

    private static final int HALF_A_QUARTER = 45;

    private RelativeOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("vague", a -> CalendarOperations.absolute(Moment.vague(a.name(0))));
        all.put("now", a -> now(a.unit(0), 0));
        all.put("next", a -> now(a.unit(0), 1));
        all.put("last", a -> now(a.unit(0), -1));
        all.put("fromNow", a -> counted(a, 1, s -> s.now(Grain.DAY), Anchoring.NONE));
        all.put("ago", a -> counted(a, -1, s -> s.now(Grain.DAY), Anchoring.NONE));
        all.put("later", a -> counted(a, 1, Situation::topic, Anchoring.TOPIC));
        all.put("earlier", a -> counted(a, -1, Situation::topic, Anchoring.TOPIC));
        all.put("that", a -> that(a.unit(0), 0));
        all.put("following", a -> that(a.unit(0), 1));
        all.put("previous", a -> that(a.unit(0), -1));
        all.put("before", a -> shifted(a.point(2), a, -1));
        all.put("after", a -> shifted(a.point(2), a, 1));
        all.put("weekday", a -> weekday(a));
        all.put("nextWeekday", a -> weekday(a, TemporalAdjusters::next));
        all.put("lastWeekday", a -> weekday(a, TemporalAdjusters::previous));
        all.put("nextMonth", a -> other(Grain.MONTH, a.whole(0), true));
        all.put("lastMonth", a -> other(Grain.MONTH, a.whole(0), false));
        all.put("nextSeason", a -> other(Grain.SEASON, a.whole(0), true));
        all.put("lastSeason", a -> other(Grain.SEASON, a.whole(0), false));
        all.put("weekdayAfter", a -> weekdayFrom(a.whole(0), true));
        all.put("weekdayBefore", a -> weekdayFrom(a.whole(0), false));
        all.put("thisWeeks", RelativeOperations::thisWeeks);
        all.put("weekend", a -> weekend(a.whole(0)));
        all.put("yearEarlier", a -> yearEarlier());
        all.put("yearQuarter", a -> yearQuarter(a.whole(0)));
        all.put("latestQuarter", a -> reportedQuarter(true));
        all.put("thatQuarter", a -> reportedQuarter(false));
        all.put("quarterEnded", a -> quarterEnded(a.point(0)));
    }

    /** The unit around the article's day, or a number of units from it. */
    private static Point now(Unit unit, int units) {
        return point(s -> units == 0 ? s.now(unit.grain()) : s.now(unit.grain()).shift(units, unit, unit.grain()));
    }

    /** f(n, unit): a number of units from a moment; a vague moment if the number isn't told. */
    private static Meaning counted(Arguments a, int sign, Function<Situation, Moment> from, Anchoring anchoring) {
        double number = a.number(0);
        Unit unit = a.unit(1);
        if (Double.isNaN(number)) {
            return anchoring == Anchoring.TOPIC
                    ? Meaning.NONE
                    : CalendarOperations.absolute(Moment.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        return new Point(s -> count(from.apply(s), sign * number, unit), "", anchoring);
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
        return unit == Unit.DAY
                ? new Point(s -> s.topicDay().shift(units, unit, Grain.DAY), "", Anchoring.DAY)
                : new Point(s -> s.topic().shift(units, unit, unit.grain()), "", Anchoring.TOPIC);
    }

    /** f(n, unit, point): a number of units from a point that is named. */
    private static Meaning shifted(Point point, Arguments a, int sign) {
        double number = a.number(0);
        Unit unit = a.unit(1);
        if (Double.isNaN(number)) {
            return CalendarOperations.absolute(Moment.vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        return new Point(s -> count(point.in().apply(s), sign * number, unit), "", point.anchoring());
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
                Anchoring.TOPIC);
    }

    /** The quarter of a year that has the number of the quarter that the text speaks of; else the year. */
    private static Point yearQuarter(int year) {
        return new Point(
                s -> s.quarter()
                        .map(quarter -> Moment.of(Grain.QUARTER, year, quarter.number()))
                        .orElse(Moment.year(year)),
                "",
                Anchoring.TOPIC);
    }

    private static Point other(Grain grain, int number, boolean ahead) {
        return point(s -> Nearest.other(grain, number, ahead, s));
    }

    /** The weekday before or after the day that the text speaks of. */
    private static Point weekdayFrom(int weekday, boolean after) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return new Point(
                s -> s.topicDay()
                        .first()
                        .map(date -> Moment.day(
                                date.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))))
                        .orElse(Moment.weekday(weekday)),
                "",
                Anchoring.DAY);
    }

    /** The quarter that is reported: the one that the text speaks of, if asked for only one that is over; else the last. */
    private static Point reportedQuarter(boolean over) {
        return point(s -> {
            Optional<Moment> last = s.today().map(today -> Moment.around(today.minusMonths(3), Grain.QUARTER));
            return s.quarter()
                    .filter(quarter -> !over || last.isEmpty() || !isAfter(quarter, last.get()))
                    .or(() -> last)
                    .orElse(Moment.unknown(Grain.QUARTER));
        });
    }

    private static boolean isAfter(Moment moment, Moment other) {
        return moment.first().isPresent()
                && other.first().isPresent()
                && moment.first().get().isAfter(other.first().get());
    }

    /** The quarter of the calendar in which most of the three months lie that end on a day. */
    private static Point quarterEnded(Point end) {
        return point(s -> end.in()
                .apply(s)
                .first()
                .map(day -> Moment.around(day.minusDays(HALF_A_QUARTER), Grain.QUARTER))
                .orElse(Moment.unknown(Grain.QUARTER)));
    }
}
