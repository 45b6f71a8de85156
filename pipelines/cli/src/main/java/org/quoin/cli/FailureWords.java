package org.quoin.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.runner.FailureBudget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many articles may fail: {@code 50}, or a share as in {@code 2.5%}. */
final class FailureWords implements ITypeConverter<FailureBudget> {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,9})|(\\d{1,3}(?:\\.\\d{1,3})?) ?%");

    @Override
    public FailureBudget convert(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + words + "' is not a number of failures; write a number, or a share as in 5%");
        }
        return matcher.group(1) != null
                ? new FailureBudget(Integer.parseInt(matcher.group(1)), 100)
                : new FailureBudget(Integer.MAX_VALUE, Double.parseDouble(matcher.group(2)));
    }
}
