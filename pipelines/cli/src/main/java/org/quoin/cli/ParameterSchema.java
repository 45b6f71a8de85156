package org.quoin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.quoin.assembly.Allowed;
import org.quoin.assembly.Documentation;
import org.quoin.assembly.Parameter;
import org.quoin.assembly.ParameterType;

/** The JSON Schema of a parameter's values. */
final class ParameterSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParameterSchema() {}

    static ObjectNode of(Parameter parameter) {
        ObjectNode schema = JSON.objectNode().put("description", Documentation.plain(parameter.documentation()));
        if (parameter.multiValued()) {
            schema.put("type", "array").set("items", value(parameter));
        } else {
            schema.setAll(value(parameter));
        }
        if (!parameter.defaults().isEmpty()) {
            schema.set("default", defaultValue(parameter));
        }
        return schema;
    }

    private static ObjectNode value(Parameter parameter) {
        ObjectNode schema = JSON.objectNode();
        Allowed allowed = parameter.allowed();
        if (allowed instanceof Allowed.OneOf oneOf) {
            ArrayNode values = schema.putArray("enum");
            oneOf.values().forEach(text -> values.add(value(text, parameter.type())));
            return schema;
        }
        types(schema, parameter.type());
        if (allowed instanceof Allowed.Range range) {
            range.least().ifPresent(least -> schema.put("minimum", least));
            range.most().ifPresent(most -> schema.put("maximum", most));
        }
        return schema;
    }

    /** Where a text is wanted, anything goes that YAML takes for something else: it is read as it is written. */
    private static void types(ObjectNode schema, ParameterType type) {
        switch (type) {
            case STRING -> schema.putArray("type").add("string").add("number").add("boolean");
            case BOOLEAN -> schema.put("type", "boolean");
            case INTEGER, LONG -> schema.put("type", "integer");
            case FLOAT, DOUBLE -> schema.put("type", "number");
        }
    }

    private static JsonNode defaultValue(Parameter parameter) {
        List<JsonNode> values = parameter.defaults().stream()
                .map(text -> value(text, parameter.type()))
                .toList();
        return parameter.multiValued() ? JSON.arrayNode().addAll(values) : values.get(0);
    }

    private static JsonNode value(String text, ParameterType type) {
        return switch (type) {
            case STRING -> JSON.textNode(text);
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(text));
            case INTEGER, LONG -> JSON.numberNode(Long.parseLong(text));
            case FLOAT, DOUBLE -> JSON.numberNode(new BigDecimal(text));
        };
    }
}
