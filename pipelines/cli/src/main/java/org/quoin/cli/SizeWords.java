package org.quoin.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size as people write it: {@code 500k}, {@code 10M}, {@code 1G}, or a number of bytes. */
final class SizeWords implements ITypeConverter<Long> {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9})([kmg]?)b?");

    @Override
    public Long convert(String words) {
        Matcher matcher = WORDS.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + words + "' is not a size; write a number of bytes, or one with k, M or G, as in 10M");
        }
        return Long.parseLong(matcher.group(1)) * bytes(matcher.group(2));
    }

    private static long bytes(String unit) {
        return switch (unit) {
            case "k" -> 1_000;
            case "m" -> 1_000_000;
            case "g" -> 1_000_000_000;
            default -> 1;
        };
    }
}
