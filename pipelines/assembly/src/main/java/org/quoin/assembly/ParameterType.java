package org.quoin.assembly;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of parameters that UIMA knows. */
public enum ParameterType {
    STRING("String", "text", String.class),
    BOOLEAN("Boolean", "true or false", Boolean.class),
    INTEGER("Integer", "a whole number", Integer.class),
    LONG("Long", "a whole number", Long.class),
    FLOAT("Float", "a number", Float.class),
    DOUBLE("Double", "a number", Double.class);

    private final String uimaName;
    private final String inWords;
    private final Class<?> javaType;

    ParameterType(String uimaName, String inWords, Class<?> javaType) {
        this.uimaName = uimaName;
        this.inWords = inWords;
        this.javaType = javaType;
    }

    /** Returns the name that UIMA descriptors use, such as {@code Float}. */
    public String uimaName() {
        return uimaName;
    }

    /** Returns what a value looks like, in words. */
    public String inWords() {
        return inWords;
    }

    /** Returns the type of that UIMA name. */
    static Optional<ParameterType> of(String uimaName) {
        return Stream.of(values())
                .filter(type -> type.uimaName.equals(uimaName))
                .findFirst();
    }

    /**
     * Reads a value.
     *
     * @param text the value as written
     * @return a value of the Java type that UIMA expects; empty if the text is none, or out of range
     */
    Optional<Object> parse(String text) {
        try {
            return switch (this) {
                case STRING -> Optional.of(text);
                case BOOLEAN -> parseBoolean(text);
                case INTEGER -> Optional.of(Integer.valueOf(text));
                case LONG -> Optional.of(Long.valueOf(text));
                case FLOAT -> finite(new BigDecimal(text).floatValue());
                case DOUBLE -> finite(new BigDecimal(text).doubleValue());
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the values as the array that UIMA takes for a parameter of several values. */
    Object[] array(List<?> values) {
        return values.toArray((Object[]) Array.newInstance(javaType, values.size()));
    }

    private static Optional<Object> finite(float value) {
        return Float.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> finite(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Object> parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
