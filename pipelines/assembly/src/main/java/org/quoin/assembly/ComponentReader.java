package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what the catalog shows of a component out of its UIMA descriptor, passing over the rest: the type system alone,
 * which some builds copy into every descriptor, can be most of the file.
 */
final class ComponentReader {

    private final XmlCursor xml;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();
    private final Map<String, List<String>> settings = new HashMap<>();
    private final List<Set<String>> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    private record Declared(Map<String, String> texts) {}

    private ComponentReader(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * Reads a descriptor.
     *
     * @param in the descriptor
     * @param aggregate what it is named by if it is an aggregate, which has no class
     * @param home where it comes from
     * @return the component; empty if the descriptor is of something that can't stand in a pipeline, such as a reader
     * @throws XMLStreamException if it is not a UIMA descriptor
     */
    static Optional<Component> read(InputStream in, String aggregate, Component.Home home)
            throws IOException, XMLStreamException {
        XmlCursor xml = new XmlCursor(in);
        return switch (xml.name()) {
            case "analysisEngineDescription", "taeDescription" ->
                Optional.of(new ComponentReader(xml).component(aggregate, home));
            case "collectionReaderDescription", "casConsumerDescription", "casInitializerDescription" ->
                Optional.empty();
            default -> throw new XMLStreamException("it is a <" + xml.name() + ">, not an <analysisEngineDescription>");
        };
    }

    private Component component(String aggregate, Component.Home home) throws XMLStreamException {
        xml.children(child -> {
            switch (child) {
                case "primitive", "annotatorImplementationName" -> texts.put(child, xml.text());
                case "analysisEngineMetaData" -> metaData();
                default -> {}
            }
        });
        xml.finish();
        boolean primitive = Boolean.parseBoolean(text("primitive"));
        String className = primitive ? text("annotatorImplementationName") : aggregate;
        if (className.isEmpty()) {
            throw new XMLStreamException("it names no class: <annotatorImplementationName> is missing");
        }
        String name = text("name");
        Set<String> required = required();
        return new Component(
                className,
                name.isEmpty() ? Component.simpleName(className) : name,
                text("version"),
                text("vendor"),
                text("description"),
                parameters(),
                List.copyOf(required),
                optional(className, required, home),
                outputs.stream().distinct().toList(),
                languages.contains(Pipeline.ANY_LANGUAGE)
                        ? List.of()
                        : languages.stream().distinct().toList(),
                home);
    }

    private void metaData() throws XMLStreamException {
        xml.children(child -> {
            switch (child) {
                case "name", "description", "version", "vendor" -> texts.put(child, xml.text());
                case "configurationParameters" -> declaredParameters();
                case "configurationParameterSettings" -> xml.children(pair -> setting());
                case "capabilities" -> xml.children(capability -> capability());
                default -> {}
            }
        });
    }

    private void declaredParameters() throws XMLStreamException {
        xml.children(child -> {
            if (child.equals("configurationParameter")) {
                Declared parameter = new Declared(new HashMap<>());
                xml.children(part -> parameter.texts().put(part, xml.text()));
                declared.add(parameter);
            }
        });
    }

    private void setting() throws XMLStreamException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        xml.children(part -> {
            switch (part) {
                case "name" -> names.add(xml.text());
                case "value" -> values(values);
                default -> {}
            }
        });
        names.forEach(name -> settings.put(name, values));
    }

    private void values(List<String> values) throws XMLStreamException {
        xml.children(value -> {
            if (value.equals("array")) {
                values(values);
            } else {
                values.add(xml.text());
            }
        });
    }

    private void capability() throws XMLStreamException {
        xml.children(part -> {
            switch (part) {
                case "inputs" -> {
                    Set<String> set = new LinkedHashSet<>();
                    types(set);
                    inputs.add(set);
                }
                case "outputs" -> types(outputs);
                case "languagesSupported" -> xml.children(language -> languages.add(xml.text()));
                default -> {}
            }
        });
    }

    private void types(Collection<String> types) throws XMLStreamException {
        xml.children(part -> {
            if (part.equals("type")) {
                types.add(xml.text());
            }
        });
    }

    private List<Parameter> parameters() throws XMLStreamException {
        List<Parameter> parameters = new ArrayList<>();
        for (Declared parameter : declared) {
            Map<String, String> parts = parameter.texts();
            String name = parts.getOrDefault("name", "");
            String type = parts.getOrDefault("type", "");
            parameters.add(new Parameter(
                    name,
                    ParameterType.of(type)
                            .orElseThrow(() -> new XMLStreamException(
                                    "its parameter '" + name + "' is of the unknown type '" + type + "'")),
                    Boolean.parseBoolean(parts.get("multiValued")),
                    mustBeSet(name, parts),
                    settings.getOrDefault(name, List.of()),
                    parts.getOrDefault("description", "")));
        }
        return parameters;
    }

    /** A list without items is a value too, and may be the default of what is mandatory. */
    private boolean mustBeSet(String name, Map<String, String> parts) {
        boolean emptyList = settings.containsKey(name) && settings.get(name).isEmpty();
        return Boolean.parseBoolean(parts.get("mandatory")) && !emptyList;
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Several sets of capabilities are alternatives: what stands in all of them can't be done without. */
    private Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        inputs.stream().limit(1).forEach(required::addAll);
        inputs.forEach(required::retainAll);
        return required;
    }

    private List<String> optional(String className, Set<String> required, Component.Home home) {
        Set<String> optional = new LinkedHashSet<>();
        inputs.forEach(optional::addAll);
        optional.addAll(OptionalInputs.of(className, home.plugin().loader()));
        optional.removeAll(required);
        return List.copyOf(optional);
    }
}
