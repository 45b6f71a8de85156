package org.quoin.io.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the calendar, as TIMEX3 (TimeML 1.2.1) writes it in a value. Values that leave the year open, periods and
 * vague references have no place.
 *
 * @param begin when it begins, by the clock of the place that it is told of
 * @param end when it ends; the same as its begin for a moment
 * @param label it in words
 * @param machine it as the HTML element {@code time} has it; empty where HTML has no form for it
 */
record CalendarValue(LocalDateTime begin, LocalDateTime end, String label, String machine) {

    /** By begin, the longer first: a month stands before its days. */
    static final Comparator<CalendarValue> ORDER = Comparator.comparing(CalendarValue::begin)
            .thenComparing(CalendarValue::end, Comparator.reverseOrder())
            .thenComparing(CalendarValue::label);

    private static final Pattern YEARS = Pattern.compile("(FY)?(\\d{2,4})");
    private static final Pattern PART = Pattern.compile("(FY)?(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-(WE|[1-7]))?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(?:(MO|MI|AF|EV|NI|DT)|(\\d{2})(?::(\\d{2}))?(?::(\\d{2})(?:\\.\\d+)?)?)(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Map<String, Season> SEASONS = Map.of(
            "SP", new Season("spring", 3),
            "SU", new Season("summer", 6),
            "FA", new Season("autumn", 9),
            "WI", new Season("winter", 12));
    /** Parts of a day, with the hours in which they are put in order. */
    private static final Map<String, DayPart> DAY_PARTS = Map.of(
            "MO", new DayPart("morning", 6, 12),
            "MI", new DayPart("midday", 12, 13),
            "DT", new DayPart("by day", 8, 18),
            "AF", new DayPart("afternoon", 13, 18),
            "EV", new DayPart("evening", 18, 21),
            "NI", new DayPart("night", 21, 24));
    /** TIMEX3's mods of points of time; those of periods say nothing of a date. */
    private static final Map<String, String> MODS = Map.of(
            "BEFORE", "before ",
            "AFTER", "after ",
            "ON_OR_BEFORE", "by ",
            "ON_OR_AFTER", "from ",
            "START", "early in ",
            "MID", "middle of ",
            "END", "end of ",
            "APPROX", "about ");

    private record Season(String name, int month) {}

    private record DayPart(String name, int from, int to) {}

    /**
     * Reads a value.
     *
     * @param value a TIMEX3 value, or null
     * @param mod a TIMEX3 mod, or null
     * @return its place in the calendar; nothing for what has none
     */
    static Optional<CalendarValue> of(String value, String mod) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return read(value).map(found -> found.with(MODS.getOrDefault(mod == null ? "" : mod, "")));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 30th of February
        }
    }

    private CalendarValue with(String mod) {
        return new CalendarValue(begin, end, mod + label, machine);
    }

    private static Optional<CalendarValue> read(String value) {
        Matcher matcher = DATE.matcher(value);
        if (matcher.matches()) {
            return Optional.of(matcher.group(3) == null ? month(matcher) : day(LocalDate.parse(value), value));
        }
        matcher = TIME.matcher(value);
        if (matcher.matches()) {
            return Optional.of(time(matcher));
        }
        matcher = YEARS.matcher(value);
        if (matcher.matches()) {
            return Optional.of(years(matcher));
        }
        matcher = PART.matcher(value);
        if (matcher.matches()) {
            return Optional.of(part(matcher));
        }
        matcher = WEEK.matcher(value);
        return matcher.matches() ? Optional.of(week(matcher)) : Optional.empty();
    }

    private static CalendarValue between(LocalDate from, LocalDate to, String label, String machine) {
        return new CalendarValue(from.atStartOfDay(), to.atStartOfDay(), label, machine);
    }

    private static CalendarValue day(LocalDate day, String machine) {
        return between(day, day.plusDays(1), DAY.format(day), machine);
    }

    private static CalendarValue month(Matcher month) {
        LocalDate first = LocalDate.of(number(month, 1), number(month, 2), 1);
        String name = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return between(first, first.plusMonths(1), name + " " + first.getYear(), month.group());
    }

    /** A year, or with fewer digits a decade or a century. */
    private static CalendarValue years(Matcher years) {
        String digits = years.group(2);
        int span = (int) Math.pow(10, 4 - digits.length());
        LocalDate first = LocalDate.of(number(years, 2) * span, 1, 1);
        boolean fiscal = years.group(1) != null;
        String label = span == 100
                ? "the " + ordinal(number(years, 2) + 1) + " century"
                : (fiscal ? "fiscal year " : "") + first.getYear() + (span == 10 ? "s" : "");
        return between(first, first.plusYears(span), label, span > 1 || fiscal ? "" : digits);
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 == 1;
        return number + (teen ? "th" : List.of("th", "st", "nd", "rd").get(number % 10 > 3 ? 0 : number % 10));
    }

    private static CalendarValue part(Matcher part) {
        int year = number(part, 2);
        String ofYear = " of " + (part.group(1) == null ? "" : "fiscal year ") + year;
        Season season = SEASONS.get(part.group(3));
        if (season != null) {
            LocalDate first = LocalDate.of(year, season.month(), 1);
            return between(first, first.plusMonths(3), season.name() + ofYear, "");
        }
        boolean quarter = part.group(3).charAt(0) == 'Q';
        int number = part.group(3).charAt(1) - '0';
        int months = quarter ? 3 : 6;
        LocalDate first = LocalDate.of(year, 1 + (number - 1) * months, 1);
        String label = "the " + ORDINALS.get(number - 1) + (quarter ? " quarter" : " half") + ofYear;
        return between(first, first.plusMonths(months), label, "");
    }

    private static CalendarValue week(Matcher week) {
        LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                .with(WeekFields.ISO.dayOfWeek(), 1);
        if (week.group(3) == null) {
            return between(monday, monday.plusDays(7), "the week of " + DAY.format(monday), week.group());
        }
        if (week.group(3).equals("WE")) {
            LocalDate saturday = monday.plusDays(5);
            return between(saturday, saturday.plusDays(2), "the weekend of " + DAY.format(saturday), "");
        }
        LocalDate day = monday.plusDays(number(week, 3) - 1);
        return day(day, day.toString());
    }

    private static CalendarValue time(Matcher time) {
        LocalDate day = LocalDate.parse(time.group(1));
        if (time.group(2) != null) {
            DayPart part = DAY_PARTS.get(time.group(2));
            LocalDateTime start = day.atStartOfDay();
            String label = DAY.format(day) + ", " + part.name();
            return new CalendarValue(start.plusHours(part.from()), start.plusHours(part.to()), label, time.group(1));
        }
        boolean midnight = number(time, 3) == 24;
        boolean toTheMinute = time.group(4) != null;
        LocalTime clock = LocalTime.of(
                midnight ? 0 : number(time, 3),
                toTheMinute ? number(time, 4) : 0,
                time.group(5) == null ? 0 : number(time, 5));
        LocalDateTime at = day.plusDays(midnight ? 1 : 0).atTime(clock);
        String shown = MINUTES.format(clock);
        String zone = time.group(6) == null ? "" : time.group(6);
        String label = DAY.format(at) + ", " + shown + (zone.isEmpty() ? "" : zone.equals("Z") ? " UTC" : " " + zone);
        String machine = at.toLocalDate() + "T" + shown + (zone.matches("[+-]..") ? zone + ":00" : zone);
        return new CalendarValue(at, toTheMinute ? at : at.plusHours(1), label, machine);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
