package org.quoin.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Holidays of which the day of any year can be told. */
enum Holiday {
    NEW_YEAR(1, 1, null, 0),
    NEW_YEARS_EVE(12, 31, null, 0),
    MARTIN_LUTHER_KING(1, 0, DayOfWeek.MONDAY, 3),
    VALENTINE(2, 14, null, 0),
    PRESIDENTS(2, 0, DayOfWeek.MONDAY, 3),
    ST_PATRICK(3, 17, null, 0),
    GOOD_FRIDAY(0, -2, null, 0),
    EASTER(0, 0, null, 0),
    EASTER_MONDAY(0, 1, null, 0),
    MAY_DAY(5, 1, null, 0),
    MEMORIAL(5, 0, DayOfWeek.MONDAY, -1),
    INDEPENDENCE(7, 4, null, 0),
    BASTILLE(7, 14, null, 0),
    LABOR(9, 0, DayOfWeek.MONDAY, 1),
    COLUMBUS(10, 0, DayOfWeek.MONDAY, 2),
    HALLOWEEN(10, 31, null, 0),
    VETERANS(11, 11, null, 0),
    THANKSGIVING(11, 0, DayOfWeek.THURSDAY, 4),
    CHRISTMAS_EVE(12, 24, null, 0),
    CHRISTMAS(12, 25, null, 0),
    BOXING(12, 26, null, 0);

    private final int month;
    private final int day;
    private final DayOfWeek weekday;
    private final int ordinal;

    /**
     * @param month the month; 0 if it hangs on Easter
     * @param day the day of the month, or the days after Easter
     * @param weekday the weekday, if it has one and no day
     * @param ordinal which of these weekdays of the month; -1 for the last
     */
    Holiday(int month, int day, DayOfWeek weekday, int ordinal) {
        this.month = month;
        this.day = day;
        this.weekday = weekday;
        this.ordinal = ordinal;
    }

    /** Returns its day in a year. */
    LocalDate in(int year) {
        if (month == 0) {
            return easter(year).plusDays(day);
        }
        return weekday == null
                ? LocalDate.of(year, month, day)
                : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /** Returns its day, where the year is not known. */
    Moment inAnyYear() {
        return month > 0 && weekday == null
                ? Moment.day(Moment.UNKNOWN, month, day)
                : Moment.day(Moment.UNKNOWN, month > 0 ? month : Moment.UNKNOWN, Moment.UNKNOWN);
    }

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
