package org.quoin.assembly;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quoin.assembly.PipelineDescriptor.Use;

/**
 * A component in its place in a chain.
 *
 * @param use what the descriptor says
 * @param component the component that it names
 * @param values the parameters that have a value, set or by default, by name
 */
record Link(Use use, Component component, SortedMap<String, ParameterValue> values) {

    Link {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    Position position() {
        return use.component().position();
    }

    /** Returns the line of the descriptor that it stands in. */
    Position line() {
        return new Position(position().file(), position().line(), 0);
    }

    /** Tells whether every parameter that the descriptor sets has the value that it sets. */
    boolean isReadable() {
        return use.settings().stream()
                .map(setting -> values.get(setting.parameter().text()))
                .allMatch(value -> value != null && !value.isDefault());
    }

    /** Returns the values of all parameters that have one, as written, by name. */
    SortedMap<String, Object> effective() {
        SortedMap<String, Object> effective = new TreeMap<>();
        values.forEach((name, value) -> effective.put(name, value.value()));
        return effective;
    }
}
