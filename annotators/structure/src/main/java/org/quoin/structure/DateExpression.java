package org.quoin.structure;

import java.util.regex.Pattern;

/** Reads the dates of headers: "March 3", "3 March 2012", "Aug. 30", "Monday, May 7, 2012", "2012-05-07", "7/5/2012". */
final class DateExpression {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** How much of a date there is. */
    enum Extent {
        NONE,
        /** A weekday, or a day and a month. */
        DAY,
        /** A day of a year. */
        FULL,
        /** A day of a year, and its weekday. */
        FULL_WITH_WEEKDAY
    }

    private DateExpression() {}

    /** Reads a date; the cursor stays where it is if there is none. */
    static Extent read(Cursor cursor) {
        int start = cursor.at();
        String word = cursor.word();
        if (!HeaderWords.WEEKDAYS.has(word)) {
            Extent extent = readDay(cursor);
            if (extent == Extent.NONE) {
                cursor.to(start);
            }
            return extent;
        }
        cursor.pass(word);
        int afterWeekday = cursor.at();
        cursor.skip(',');
        Extent extent = readDay(cursor);
        if (extent == Extent.NONE) {
            cursor.to(afterWeekday);
            return Extent.DAY;
        }
        return extent == Extent.FULL ? Extent.FULL_WITH_WEEKDAY : extent;
    }

    private static Extent readDay(Cursor cursor) {
        String first = cursor.word();
        cursor.pass(first);
        if (ISO.matcher(first).matches()) {
            return Extent.FULL;
        }
        if (NUMBER.matcher(first).matches() && cursor.peek() == '/') {
            return readNumbers(cursor);
        }
        String second = cursor.word();
        boolean monthFirst = HeaderWords.MONTHS.has(first);
        String month = monthFirst ? first : second;
        String day = monthFirst ? second : first;
        if (!HeaderWords.MONTHS.has(month) || !DAY.matcher(day).matches()) {
            return Extent.NONE;
        }
        cursor.pass(second);
        return readYear(cursor) ? Extent.FULL : Extent.DAY;
    }

    private static boolean readYear(Cursor cursor) {
        int before = cursor.at();
        cursor.skip(',');
        String year = cursor.word();
        if (YEAR.matcher(year).matches()) {
            cursor.pass(year);
            return true;
        }
        cursor.to(before);
        return false;
    }

    private static Extent readNumbers(Cursor cursor) {
        for (int part = 0; part < 2; part++) {
            cursor.skip('/');
            String number = cursor.word();
            if (!NUMBER.matcher(number).matches()) {
                return Extent.NONE;
            }
            cursor.pass(number);
        }
        return Extent.FULL;
    }
}
