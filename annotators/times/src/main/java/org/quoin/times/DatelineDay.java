package org.quoin.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads the day that a dateline gives. */
final class DatelineDay {

    private DatelineDay() {}

    /**
     * Reads a date as datelines write it, as "May 2, 2012" or "2012-05-02". One without its year is no day.
     *
     * @param date the date; may be null
     */
    static Optional<LocalDate> of(String date) {
        if (date == null) {
            return Optional.empty();
        }
        Grammar grammar = TimeRules.grammar();
        Pieces pieces = new Pieces(date, grammar.vocabulary());
        addWords(date, pieces);
        List<Timex> found = TimeFinder.find(grammar, pieces, Optional.empty(), false);
        return found.stream()
                .map(timex -> PublicationDay.of(timex.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void addWords(String date, Pieces pieces) {
        StringTokenizer words = new StringTokenizer(date, " ,\t\n\r\u00A0", true);
        int at = 0;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!word.isBlank() && !word.equals("\u00A0")) {
                pieces.add(at, at + word.length(), 0, "NNP");
            }
            at += word.length();
        }
    }
}
