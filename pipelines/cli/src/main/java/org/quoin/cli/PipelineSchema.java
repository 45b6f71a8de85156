package org.quoin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.quoin.assembly.Catalog;
import org.quoin.assembly.Component;
import org.quoin.assembly.Documentation;
import org.quoin.assembly.Installation;
import org.quoin.assembly.PackagedPipeline;

/**
 * The JSON Schema (2020-12) of pipeline descriptors: what is installed, by name. It holds for YAML as editors read it; what
 * only the whole chain shows, {@code check} tells.
 */
final class PipelineSchema {

    private final Catalog catalog;
    private final List<PackagedPipeline> pipelines;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    PipelineSchema(Installation installation) {
        this.catalog = installation.catalog();
        this.pipelines = installation.pipelines().list();
    }

    /** Returns it as JSON text, two spaces an indent, with a line break at the end. */
    @Override
    public String toString() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values is JSON", e);
        }
    }

    private ObjectNode schema() {
        ObjectNode schema = json.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Quoin pipeline descriptor")
                .put(
                        "description",
                        "A pipeline for annotating news text: its components in the order in which they run.")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        text(properties, "pipeline", "The pipeline's name; without it, the name of the file.");
        text(properties, "description", "What the pipeline is for.");
        text(
                properties,
                "language",
                "ISO 639 code of the articles' language; without it, that of the first pipeline"
                        + " included. A pipeline without any is for every language.");
        list(
                        properties,
                        "include",
                        "Pipelines whose components come first: names of packaged pipelines, or paths from"
                                + " this file.")
                .set("items", include());
        list(
                        properties,
                        "types",
                        "UIMA type systems that the pipeline's articles have besides: paths from this file, or"
                                + " places on the class path.")
                .set("items", json.objectNode().put("type", "string"));
        list(properties, "components", "The components in the order in which they run.")
                .putObject("items")
                .put("$ref", "#/$defs/component");
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().putArray("required").add("components");
        either.addObject().putArray("required").add("include");
        schema.put("additionalProperties", false);
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("component", component());
        definitions.set("name", name());
        usable().forEach(component -> definitions.set(component.className(), parameters(component)));
        return schema;
    }

    private static void text(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("description", description).put("type", "string");
    }

    private static ObjectNode list(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("description", description).put("type", "array");
    }

    /** A name that is packaged, with what it is for, or any path. */
    private ObjectNode include() {
        ObjectNode include = json.objectNode();
        ArrayNode either = include.putArray("anyOf");
        pipelines.forEach(pipeline ->
                either.addObject().put("const", pipeline.name()).put("description", pipeline.description()));
        either.addObject().put("type", "string").put("pattern", "[./]").put("description", "The path of a descriptor.");
        return include;
    }

    private List<Component> usable() {
        return catalog.components().stream()
                .filter(component -> !component.isInEveryPipeline())
                .toList();
    }

    /** A name by itself, or a name with parameters, which are those of the component of that name. */
    private ObjectNode component() {
        ObjectNode component = json.objectNode();
        ArrayNode either = component.putArray("anyOf");
        either.addObject().put("$ref", "#/$defs/name");
        ObjectNode mapping = either.addObject().put("type", "object");
        ObjectNode properties = mapping.putObject("properties");
        properties.putObject("use").put("$ref", "#/$defs/name");
        properties
                .putObject("with")
                .put("description", "The parameters to set.")
                .put("type", "object");
        list(properties, "without", "Types that the component says it needs, and that it shall run without.")
                .set("items", json.objectNode().put("type", "string"));
        list(properties, "makes", "Types that the component makes besides those that it says, as a rule script does.")
                .set("items", json.objectNode().put("type", "string"));
        mapping.putArray("required").add("use");
        mapping.put("additionalProperties", false);
        ArrayNode rules = mapping.putArray("allOf");
        usable().forEach(one -> rules.add(rule(one)));
        return component;
    }

    private ObjectNode name() {
        ObjectNode name = json.objectNode()
                .put("description", "A component: its class, the package left out where that is plain.");
        ArrayNode either = name.putArray("anyOf");
        for (Component component : usable()) {
            for (String each : names(component)) {
                either.addObject()
                        .put("const", each)
                        .put("description", Documentation.firstSentence(component.documentation()));
            }
        }
        either.addObject()
                .put("type", "string")
                .put("pattern", "\\.")
                .put("description", "The full name of a component's class.");
        return name;
    }

    private List<String> names(Component component) {
        List<String> names = new ArrayList<>();
        names.add(component.nameIn(catalog));
        if (!names.contains(component.className())) {
            names.add(component.className());
        }
        return names;
    }

    private ObjectNode rule(Component component) {
        ObjectNode rule = json.objectNode();
        ArrayNode named = rule.putObject("if")
                .put("type", "object")
                .putObject("properties")
                .putObject("use")
                .putArray("enum");
        names(component).forEach(named::add);
        rule.putObject("then")
                .putObject("properties")
                .putObject("with")
                .put("$ref", "#/$defs/" + component.className());
        return rule;
    }

    private ObjectNode parameters(Component component) {
        ObjectNode parameters = json.objectNode()
                .put("description", Documentation.plain(component.documentation()))
                .put("type", "object");
        ObjectNode properties = parameters.putObject("properties");
        component.parameters().forEach(parameter -> properties.set(parameter.name(), ParameterSchema.of(parameter)));
        parameters.put("additionalProperties", false);
        return parameters;
    }
}
