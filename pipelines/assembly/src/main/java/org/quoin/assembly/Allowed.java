package org.quoin.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values that a parameter takes besides being of its type. UIMA's descriptors have no place for this but the
 * documentation, so a sentence of a fixed form says it: {@code One of: a, b, c.}, {@code From 0 to 1.}, {@code At least
 * 1.} or {@code At most 5.}
 */
public sealed interface Allowed {

    /** Tells whether a value is one of them. */
    boolean contains(Object value);

    /** Returns the value that is nearest to one that is not allowed, if one is near. */
    Optional<String> nearest(Object value);

    /** Returns what is allowed in words, to follow "takes"; empty if everything is. */
    String inWords();

    /** Every value of the parameter's type. */
    record Any() implements Allowed {

        @Override
        public boolean contains(Object value) {
            return true;
        }

        @Override
        public Optional<String> nearest(Object value) {
            return Optional.empty();
        }

        @Override
        public String inWords() {
            return "";
        }
    }

    /**
     * A few values.
     *
     * @param values the values as text, in the order of the documentation
     */
    record OneOf(List<String> values) implements Allowed {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean contains(Object value) {
            return values.contains(value.toString());
        }

        @Override
        public Optional<String> nearest(Object value) {
            return Nearest.to(value.toString(), values).stream().findFirst();
        }

        @Override
        public String inWords() {
            return "one of: " + String.join(", ", values);
        }
    }

    /**
     * Numbers between two bounds, both of them included.
     *
     * @param least the lower bound; empty if there is none
     * @param most the upper bound; empty if there is none
     */
    record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) implements Allowed {

        @Override
        public boolean contains(Object value) {
            return !(value instanceof Number) || bound(value).isEmpty();
        }

        @Override
        public Optional<String> nearest(Object value) {
            return bound(value).map(BigDecimal::toPlainString);
        }

        /** Returns the bound that a number is beyond. */
        private Optional<BigDecimal> bound(Object value) {
            BigDecimal number = new BigDecimal(value.toString());
            return least.filter(bound -> number.compareTo(bound) < 0)
                    .or(() -> most.filter(bound -> number.compareTo(bound) > 0));
        }

        @Override
        public String inWords() {
            String from = least.map(BigDecimal::toPlainString).orElse("");
            String to = most.map(BigDecimal::toPlainString).orElse("");
            if (from.isEmpty()) {
                return "at most " + to;
            }
            return to.isEmpty() ? "at least " + from : "from " + from + " to " + to;
        }
    }

    /** Reads what a parameter's documentation says of its values. */
    static Allowed in(String documentation) {
        return AllowedReader.read(Documentation.plain(documentation));
    }
}
