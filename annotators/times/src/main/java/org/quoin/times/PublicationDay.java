package org.quoin.times;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the day on which an article was published. */
final class PublicationDay {

    private static final int DAY_LENGTH = 10;

    private PublicationDay() {}

    /**
     * Reads the day of an ISO date or date-time, as {@code 2013-09-26} or {@code 2013-09-26T10:30:00Z}.
     *
     * @param published the date; null or anything else is no day
     */
    static Optional<LocalDate> of(String published) {
        if (published == null || published.length() < DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
