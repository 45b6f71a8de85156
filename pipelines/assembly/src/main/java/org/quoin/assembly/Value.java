package org.quoin.assembly;

import java.util.List;

/** A value in a descriptor, with the place where it stands. */
sealed interface Value {

    Position position();

    /** Returns what kind of value it is, in words. */
    String kind();

    /**
     * A single value.
     *
     * @param text the value as written, without quotation marks
     * @param isNull whether it is YAML's null, which is also what an empty value is
     */
    record Scalar(String text, boolean isNull, Position position) implements Value {
        @Override
        public String kind() {
            return isNull ? "empty" : "'" + text + "'";
        }
    }

    /** A list. */
    record Sequence(List<Value> items, Position position) implements Value {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping. */
    record Mapping(List<Entry> entries, Position position) implements Value {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key of a mapping with its value. */
    record Entry(Scalar key, Value value) {}
}
