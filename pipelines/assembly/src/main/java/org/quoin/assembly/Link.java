package org.quoin.assembly;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quoin.assembly.PipelineDescriptor.Use;

/**
 * A component in its place in a chain.
 *
 * @param use what the descriptor says
 * @param component the component that it names
 * @param given the values of the parameters that the descriptor sets, of the types that UIMA expects; of a parameter of
 *     several values, a list
 */
record Link(Use use, Component component, Map<String, Object> given) {

    Position position() {
        return use.component().position();
    }

    /** Returns the values of all parameters that have one, set or by default, by name. */
    SortedMap<String, Object> effective() {
        SortedMap<String, Object> values = new TreeMap<>();
        for (Parameter parameter : component.parameters()) {
            if (!parameter.defaults().isEmpty()) {
                values.put(parameter.name(), defaultValue(parameter));
            }
        }
        values.putAll(given);
        return values;
    }

    private static Object defaultValue(Parameter parameter) {
        List<Object> values = parameter.defaults().stream()
                .map(text -> parameter.type().parse(text).orElse(text))
                .toList();
        return parameter.multiValued() ? values : values.get(0);
    }
}
