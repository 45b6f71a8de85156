package org.quoin.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration as people write it: {@code 30s}, {@code 2m}, {@code 1.5h}, or a number of seconds. */
final class DurationWords implements ITypeConverter<Duration> {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)?");

    @Override
    public Duration convert(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + words + "' is not a duration; write a number and ms, s, m or h, as in 30s or 2m");
        }
        double milliseconds = Double.parseDouble(matcher.group(1)) * milliseconds(matcher.group(2));
        return Duration.ofMillis(Math.round(milliseconds));
    }

    private static long milliseconds(String unit) {
        if (unit == null) {
            return Duration.ofSeconds(1).toMillis();
        }
        return switch (unit) {
            case "ms" -> 1;
            case "m" -> Duration.ofMinutes(1).toMillis();
            case "h" -> Duration.ofHours(1).toMillis();
            default -> Duration.ofSeconds(1).toMillis();
        };
    }
}
