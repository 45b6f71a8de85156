package org.quoin.assembly;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a component.
 *
 * @param name the name that a descriptor sets it by
 * @param type what its values are
 * @param multiValued whether it takes a list
 * @param mandatory whether the component needs it
 * @param defaults the values that it has when it is not set, as text; empty when it has none
 * @param documentation what it does; empty when the component does not say
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean multiValued,
        boolean mandatory,
        List<String> defaults,
        String documentation) {

    public Parameter {
        defaults = List.copyOf(defaults);
    }

    /** Returns its default, of the Java type that UIMA expects, as a list if it takes several values. */
    Optional<Object> defaultValue() {
        if (defaults.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values =
                defaults.stream().map(text -> type.parse(text).orElse(text)).toList();
        return Optional.of(multiValued ? values : values.get(0));
    }

    /** Returns the values that it takes besides being of its type, as its documentation says. */
    public Allowed allowed() {
        return Allowed.in(documentation);
    }

    /**
     * Tells whether its values are places where something to read lies: it is documented as "a class path location", or
     * named as DKPro Core names them.
     */
    public boolean namesLocation() {
        return type == ParameterType.STRING
                && (Documentation.plain(documentation).contains("class path location")
                        || name.endsWith("Location") && !name.startsWith("target"));
    }
}
