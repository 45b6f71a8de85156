package org.quoin.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.ConfigurationParameterFactory;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.quoin.testkit.DocumentedValues.Range;

/** Checks what the documentation of an annotator's parameters says of their values against the class. */
final class ParameterValues {

    private ParameterValues() {}

    static List<String> check(Subject subject) throws TrialException {
        Optional<URL> file = Descriptors.find(subject.setup().annotator());
        List<String> findings = new ArrayList<>();
        if (file.isEmpty()) {
            return findings; // DESCRIBED says so
        }
        AnalysisEngineDescription description = Descriptors.parse(file.get());
        Map<String, Field> fields = fields(subject.setup().annotator());
        for (ConfigurationParameter parameter : Descriptors.parameters(description)) {
            String name = parameter.getName();
            String documentation =
                    Optional.ofNullable(parameter.getDescription()).orElse("");
            String named = "the parameter '" + name + "' of " + subject.name();
            checkConstants(named, documentation, fields.get(name), findings);
            Object value = description
                    .getAnalysisEngineMetaData()
                    .getConfigurationParameterSettings()
                    .getParameterValue(name);
            for (Object single : singles(value)) {
                checkDefault(named, documentation, single, findings);
            }
        }
        return findings;
    }

    private static void checkConstants(String named, String documentation, Field field, List<String> findings) {
        List<String> constants = field == null ? List.of() : constants(field.getGenericType());
        if (constants.isEmpty()) {
            return;
        }
        String line = "One of: " + String.join(", ", constants) + ".";
        Optional<List<String>> documented = DocumentedValues.oneOf(documentation);
        if (documented.isEmpty()) {
            findings.add(named + " takes one of a few values, which its documentation does not name in the form that is"
                    + " checked: add '" + line + "' to the Javadoc of its PARAM_ constant");
        } else if (!Set.copyOf(documented.get()).equals(Set.copyOf(constants))) {
            findings.add(named + " takes other values than its documentation names ('One of: "
                    + String.join(", ", documented.get()) + ".'): write '" + line + "'");
        }
    }

    private static void checkDefault(String named, String documentation, Object value, List<String> findings) {
        String text = value.toString();
        DocumentedValues.oneOf(documentation)
                .filter(values -> !values.contains(text))
                .ifPresent(values -> findings.add(named + " is '" + text + "' by default, which is not one of its"
                        + " documented values (" + String.join(", ", values) + "): correct one of the two"));
        Optional<Range> range = DocumentedValues.range(documentation);
        if (range.isPresent() && value instanceof Number && !range.get().contains(Double.parseDouble(text))) {
            findings.add(named + " is " + text + " by default, which is not in its documented range ('" + range.get()
                    + "'): correct one of the two");
        }
    }

    private static List<Object> singles(Object value) {
        List<Object> singles = new ArrayList<>();
        if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                singles.add(Array.get(value, i));
            }
        } else if (value != null) {
            singles.add(value);
        }
        return singles;
    }

    /** Returns the fields that hold parameters, by the parameter's name, those of superclasses included. */
    private static Map<String, Field> fields(Class<?> annotator) {
        Map<String, Field> fields = new HashMap<>();
        for (Class<?> type = annotator; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (ConfigurationParameterFactory.isConfigurationParameterField(field)) {
                    String name = ConfigurationParameterFactory.createPrimitiveParameter(field)
                            .getName();
                    fields.putIfAbsent(name, field);
                }
            }
        }
        return fields;
    }

    /** Returns the constants of an enum, or of the enum that an array or collection holds; empty for another type. */
    private static List<String> constants(Type type) {
        Set<Type> parts = new HashSet<>();
        parts.add(type);
        if (type instanceof Class<?> array && array.isArray()) {
            parts.add(array.getComponentType());
        }
        if (type instanceof ParameterizedType collection) {
            parts.addAll(List.of(collection.getActualTypeArguments()));
        }
        return parts.stream()
                .filter(part -> part instanceof Class<?> found && found.isEnum())
                .flatMap(part -> Stream.of(((Class<?>) part).getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
