package org.quoin.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the sentences by which a documentation says what values a parameter takes. */
final class AllowedReader {

    private static final String BEGIN = "(?:^|[.!?:;] )";
    private static final String END = "\\.(?= |$)";
    private static final String NUMBER = "([-+]?\\d+(?:\\.\\d+)?)";
    private static final Pattern ONE_OF = Pattern.compile(BEGIN + "One of: (\\S.*?)" + END);
    private static final Pattern FROM_TO = Pattern.compile(BEGIN + "From " + NUMBER + " to " + NUMBER + END);
    private static final Pattern AT_LEAST = Pattern.compile(BEGIN + "At least " + NUMBER + END);
    private static final Pattern AT_MOST = Pattern.compile(BEGIN + "At most " + NUMBER + END);
    private static final Pattern COMMA = Pattern.compile(", (?:or )?| or ");

    private AllowedReader() {}

    /** Reads plain text. */
    static Allowed read(String text) {
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.find()) {
            return new Allowed.OneOf(Stream.of(COMMA.split(oneOf.group(1)))
                    .map(AllowedReader::withoutQuotes)
                    .toList());
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (fromTo.find()) {
            return new Allowed.Range(
                    Optional.of(new BigDecimal(fromTo.group(1))), Optional.of(new BigDecimal(fromTo.group(2))));
        }
        Optional<BigDecimal> least = number(AT_LEAST, text);
        Optional<BigDecimal> most = number(AT_MOST, text);
        return least.isEmpty() && most.isEmpty() ? new Allowed.Any() : new Allowed.Range(least, most);
    }

    private static Optional<BigDecimal> number(Pattern sentence, String text) {
        Matcher found = sentence.matcher(text);
        return found.find() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }

    private static String withoutQuotes(String item) {
        return item.strip().replaceAll("^[\"'](.*)[\"']$", "$1");
    }
}
