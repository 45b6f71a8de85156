package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quoin.assembly.PipelineDescriptor.Setting;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Scalar;
import org.quoin.assembly.Value.Sequence;

/** Reads the parameters that a descriptor sets as values of the types that their component declares. */
final class Settings {

    private final Problems problems;

    Settings(Problems problems) {
        this.problems = problems;
    }

    /** Returns the values by parameter, defaults among them; what is unknown or no good is reported and left out. */
    SortedMap<String, ParameterValue> read(Use use, Component component) {
        SortedMap<String, ParameterValue> values = defaults(use, component);
        for (Setting setting : use.settings()) {
            String name = setting.parameter().text();
            Optional<Parameter> parameter = component.parameter(name);
            if (parameter.isPresent()) {
                value(setting.value(), parameter.get(), component)
                        .ifPresent(value ->
                                values.put(name, new ParameterValue(parameter.get(), value, setting.origin())));
            } else {
                unknown(setting.parameter(), component);
            }
        }
        return values;
    }

    private static SortedMap<String, ParameterValue> defaults(Use use, Component component) {
        SortedMap<String, ParameterValue> values = new TreeMap<>();
        Origin origin = Origin.byDefault(use.component().position());
        for (Parameter parameter : component.parameters()) {
            parameter
                    .defaultValue()
                    .ifPresent(value -> values.put(parameter.name(), new ParameterValue(parameter, value, origin)));
        }
        return values;
    }

    private void unknown(Scalar name, Component component) {
        List<String> names =
                component.parameters().stream().map(Parameter::name).toList();
        String available = names.isEmpty() ? " It has none" : " It has: " + String.join(", ", names);
        problems.add(
                ProblemCode.UNKNOWN_PARAMETER,
                name.position(),
                "unknown parameter '" + name.text() + "' of " + component.simpleName()
                        + Nearest.suggest(name.text(), names) + available);
    }

    private Optional<Object> value(Value value, Parameter parameter, Component component) {
        if (!parameter.multiValued()) {
            return single(value, parameter, component);
        }
        if (!(value instanceof Sequence sequence)) {
            return illTyped(value, parameter, component);
        }
        List<Object> items = new ArrayList<>();
        for (Value item : sequence.items()) {
            single(item, parameter, component).ifPresent(items::add);
        }
        return Optional.of(List.copyOf(items));
    }

    private Optional<Object> single(Value value, Parameter parameter, Component component) {
        Optional<Object> read = value instanceof Scalar scalar && !scalar.isNull()
                ? parameter.type().parse(scalar.text())
                : Optional.empty();
        if (read.isEmpty()) {
            return illTyped(value, parameter, component);
        }
        Allowed allowed = parameter.allowed();
        return allowed.contains(read.get()) ? read : notAllowed(value, read.get(), allowed, parameter, component);
    }

    private Optional<Object> notAllowed(
            Value value, Object read, Allowed allowed, Parameter parameter, Component component) {
        problems.add(
                ProblemCode.VALUE_NOT_ALLOWED,
                value.position(),
                "parameter '" + parameter.name() + "' of " + component.simpleName() + " takes "
                        + (parameter.multiValued() ? "a list, each item " : "") + allowed.inWords() + "; this is "
                        + value.kind()
                        + allowed.nearest(read)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
        return Optional.empty();
    }

    private Optional<Object> illTyped(Value value, Parameter parameter, Component component) {
        String expected = parameter.type().inWords();
        problems.add(
                ProblemCode.ILL_TYPED_PARAMETER,
                value.position(),
                "parameter '" + parameter.name() + "' of " + component.simpleName() + " takes "
                        + (parameter.multiValued() ? "a list, [a, b], each item " + expected : expected) + " ("
                        + parameter.type().uimaName() + "); this is " + value.kind());
        return Optional.empty();
    }
}
