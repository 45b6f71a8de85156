package org.quoin.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads which values a parameter takes out of its documentation. */
final class DocumentedValues {

    private static final String NUMBER = "(-?\\d++(?:\\.\\d++)?)";

    private static final Pattern ONE_OF = Pattern.compile("\\bOne of:\\s([^.]++)\\.");
    private static final Pattern FROM_TO = Pattern.compile("\\bFrom " + NUMBER + " to " + NUMBER);
    private static final Pattern AT_LEAST = Pattern.compile("\\bAt least " + NUMBER);

    /**
     * The numbers that a parameter takes, both ends included.
     *
     * @param text the documentation's words
     */
    record Range(double least, double most, String text) {

        boolean contains(double value) {
            return least <= value && value <= most;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private DocumentedValues() {}

    /** Finds {@code One of: a, b, c.} */
    static Optional<List<String>> oneOf(String documentation) {
        Matcher matcher = ONE_OF.matcher(documentation);
        return matcher.find()
                ? Optional.of(
                        Stream.of(matcher.group(1).strip().split("\\s*,\\s*")).toList())
                : Optional.empty();
    }

    /** Finds {@code From 0 to 1.} or {@code At least 1.} */
    static Optional<Range> range(String documentation) {
        Matcher fromTo = FROM_TO.matcher(documentation);
        if (fromTo.find()) {
            return Optional.of(new Range(
                    Double.parseDouble(fromTo.group(1)), Double.parseDouble(fromTo.group(2)), fromTo.group()));
        }
        Matcher atLeast = AT_LEAST.matcher(documentation);
        return atLeast.find()
                ? Optional.of(
                        new Range(Double.parseDouble(atLeast.group(1)), Double.POSITIVE_INFINITY, atLeast.group()))
                : Optional.empty();
    }
}
