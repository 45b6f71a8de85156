package org.quoin.events;

import java.util.regex.Pattern;

/** Tells whether a time lies after the day of an article: what is told of it has not happened, whatever its tense. */
final class ComingDay {

    private static final int DAY_LENGTH = 10;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    /** A year, a month or a day, with or without a time of day. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T.*)?)?)?");

    private final String published;

    /** @param published the ISO date or date-time of the article; without one, nothing is known to lie after it */
    ComingDay(String published) {
        this.published =
                published != null && DAY.matcher(published).matches() ? published.substring(0, DAY_LENGTH) : "";
    }

    /**
     * Tells whether a time begins after the article's day.
     *
     * @param value a TIMEX3 value, or null
     */
    boolean isBefore(String value) {
        if (published.isEmpty() || value == null || !DATE.matcher(value).matches()) {
            return false;
        }
        int length = Math.min(value.length(), DAY_LENGTH);
        return value.substring(0, length).compareTo(published.substring(0, length)) > 0;
    }
}
