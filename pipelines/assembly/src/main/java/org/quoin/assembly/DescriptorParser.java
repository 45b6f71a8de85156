package org.quoin.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.assembly.PipelineDescriptor.Setting;
import org.quoin.assembly.PipelineDescriptor.TypesFile;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Entry;
import org.quoin.assembly.Value.Mapping;
import org.quoin.assembly.Value.Scalar;
import org.quoin.assembly.Value.Sequence;

/** Reads a pipeline descriptor and reports what is wrong with its form; what is right is kept, to be checked further. */
final class DescriptorParser {

    private static final List<String> KEYS =
            List.of("pipeline", "description", "language", "include", "types", "components");
    private static final List<String> COMPONENT_KEYS = List.of("use", "with", "without", "makes");

    private final DescriptorSource source;
    private final Problems problems;

    DescriptorParser(DescriptorSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reads the descriptor. */
    PipelineDescriptor parse() {
        String file = source.file();
        Optional<Value> document = new YamlReader(file, problems).read(source);
        if (document.isPresent() && document.get() instanceof Mapping mapping) {
            return descriptor(mapping);
        }
        document.ifPresent(value -> problems.add(
                ProblemCode.NOT_A_DESCRIPTOR,
                value.position(),
                "a descriptor is a mapping with the keys " + String.join(", ", KEYS) + "; this is " + value.kind()));
        Use unreadable = Use.unreadable(Position.of(file));
        return new PipelineDescriptor(source.defaultName(), "", "", List.of(), List.of(), List.of(unreadable));
    }

    private PipelineDescriptor descriptor(Mapping mapping) {
        Map<String, Value> values = values(mapping, KEYS, "descriptor");
        List<Scalar> includes = new ArrayList<>();
        items(values, "include")
                .forEach(item -> text(item, "a name or path in 'include'").ifPresent(includes::add));
        List<TypesFile> types = new ArrayList<>();
        items(values, "types").forEach(item -> text(item, "a path in 'types'")
                .ifPresent(file -> types.add(new TypesFile(file, source.folder()))));
        List<Use> uses = new ArrayList<>();
        items(values, "components").forEach(item -> uses.add(use(item).orElse(Use.unreadable(item.position()))));
        if (isEmpty(values.get("components")) && isEmpty(values.get("include"))) {
            Value components = values.get("components");
            problems.add(
                    ProblemCode.NO_COMPONENTS,
                    components == null ? mapping.position() : components.position(),
                    "the pipeline has no components; list at least one under 'components:'");
        }
        return new PipelineDescriptor(
                text(values, "pipeline").orElse(source.defaultName()),
                text(values, "description").orElse(""),
                text(values, "language").orElse(""),
                includes,
                types,
                uses);
    }

    /**
     * Returns the values by key, reporting a key that is unknown or there twice. In place of one that is misspelt, the one
     * that was meant is read.
     */
    private Map<String, Value> values(Mapping mapping, List<String> known, String owner) {
        Map<String, Value> values = new HashMap<>();
        Map<String, Value> meant = new HashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.add(
                        ProblemCode.UNKNOWN_KEY,
                        entry.key().position(),
                        "unknown key '" + key + "' in the " + owner + Nearest.suggest(key, known) + " It may have: "
                                + String.join(", ", known));
                Nearest.only(key, known).ifPresent(near -> meant.putIfAbsent(near, entry.value()));
            } else if (!isTwice(entry, values.containsKey(key))) {
                values.put(key, entry.value());
            }
        }
        meant.forEach(values::putIfAbsent);
        return values;
    }

    private boolean isTwice(Entry entry, boolean known) {
        if (known) {
            problems.add(
                    ProblemCode.KEY_TWICE,
                    entry.key().position(),
                    "'" + entry.key().text() + "' is given twice; keep one of the two");
        }
        return known;
    }

    private Optional<Use> use(Value item) {
        if (!(item instanceof Mapping mapping)) {
            return text(item, "a component").map(Use::plain);
        }
        Map<String, Value> values = values(mapping, COMPONENT_KEYS, "component");
        if (!values.containsKey("use")) {
            problems.add(
                    ProblemCode.WRONG_SHAPE,
                    mapping.position(),
                    "a component with parameters is written {use: NAME, with: {PARAMETER: VALUE}}; 'use' is missing");
            return Optional.empty();
        }
        List<Setting> settings = settings(values.get("with"));
        List<Scalar> without = types(values, "without");
        List<Scalar> makes = types(values, "makes");
        return text(values.get("use"), "'use'").map(name -> new Use(name, settings, without, makes));
    }

    private List<Scalar> types(Map<String, Value> values, String key) {
        List<Scalar> types = new ArrayList<>();
        items(values, key).forEach(type -> text(type, "a type in '" + key + "'").ifPresent(types::add));
        return types;
    }

    private List<Setting> settings(Value with) {
        List<Setting> settings = new ArrayList<>();
        if (with instanceof Mapping mapping) {
            Map<String, Scalar> seen = new HashMap<>();
            for (Entry entry : mapping.entries()) {
                if (!isTwice(entry, seen.putIfAbsent(entry.key().text(), entry.key()) != null)) {
                    Position position = entry.value().position();
                    Origin origin = new Origin(Origin.Kind.DESCRIPTOR, position, source.folder());
                    settings.add(new Setting(entry.key(), entry.value(), origin));
                }
            }
        } else if (with != null && !isEmpty(with)) {
            wrongShape(with, "'with' is a mapping of parameters to values");
        }
        return settings;
    }

    private List<Value> items(Map<String, Value> values, String key) {
        Value value = values.get(key);
        if (value == null || isEmpty(value)) {
            return List.of();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        wrongShape(value, "'" + key + "' is a list: write [" + (value instanceof Scalar s ? s.text() : "...") + "]");
        return List.of();
    }

    private Optional<String> text(Map<String, Value> values, String key) {
        Value value = values.get(key);
        return value == null ? Optional.empty() : text(value, "'" + key + "'").map(Scalar::text);
    }

    private Optional<Scalar> text(Value value, String what) {
        if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        wrongShape(value, what + " is a single text");
        return Optional.empty();
    }

    private void wrongShape(Value value, String expected) {
        problems.add(ProblemCode.WRONG_SHAPE, value.position(), expected + "; this is " + value.kind());
    }

    private static boolean isEmpty(Value value) {
        return value == null
                || value instanceof Scalar scalar && scalar.isNull()
                || value instanceof Sequence sequence && sequence.items().isEmpty();
    }
}
