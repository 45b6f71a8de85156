package org.quoin.assembly;

import java.util.List;

/**
 * The value that a component's parameter has in a pipeline.
 *
 * @param parameter the parameter
 * @param value the value as written, of the Java type that UIMA expects; of a parameter of several values, a list
 * @param origin where it comes from
 */
public record ParameterValue(Parameter parameter, Object value, Origin origin) {

    /** Returns the values: one, unless the parameter takes several. */
    public List<?> items() {
        return value instanceof List<?> list ? list : List.of(value);
    }

    boolean isDefault() {
        return origin.kind() == Origin.Kind.DEFAULT;
    }

    /** Returns it as UIMA takes it; a relative path of a descriptor's counts from that descriptor. */
    Object forEngine() {
        List<?> items = items().stream().map(this::forEngine).toList();
        return parameter.multiValued() ? parameter.type().array(items) : items.get(0);
    }

    /** Returns one of the values as UIMA takes it. */
    Object forEngine(Object item) {
        return location(item) instanceof Location.OnDisk file
                        && !item.toString().startsWith("file:")
                ? file.path().toString()
                : item;
    }

    /** Returns where one of the values points to; {@link Location.Elsewhere} if the parameter is not about places. */
    Location location(Object item) {
        return parameter.namesLocation() && !isDefault()
                ? Location.of(item.toString(), origin.folder())
                : new Location.Elsewhere();
    }
}
