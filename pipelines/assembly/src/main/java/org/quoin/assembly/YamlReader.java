package org.quoin.assembly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.assembly.Value.Entry;
import org.quoin.assembly.Value.Mapping;
import org.quoin.assembly.Value.Scalar;
import org.quoin.assembly.Value.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML, keeping the place of every value. */
final class YamlReader {

    private final String file;
    private final Problems problems;

    /** A node that is referred to several times is read once: aliases can't make a small file a huge value. */
    private final Map<Node, Value> read = new HashMap<>();

    YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a descriptor; empty if it is not YAML, or there is nothing in it, which is then a problem. */
    Optional<Value> read(DescriptorSource source) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.read()))
                    .toString();
            return compose(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(
                    ProblemCode.UNREADABLE, Position.of(file), "the descriptor is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            problems.add(ProblemCode.UNREADABLE, Position.of(file), "the descriptor can't be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Reads a value that stands in a line by itself, whose place is the line as a whole. */
    Optional<Value> readFlow(String text) {
        return text.isBlank()
                ? Optional.of(new Scalar("", true, Position.of(file)))
                : compose(text).map(YamlReader::withoutMarks);
    }

    private static Value withoutMarks(Value value) {
        Position position = Position.of(value.position().file());
        if (value instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.isNull(), position);
        }
        return value instanceof Sequence list
                ? new Sequence(
                        list.items().stream().map(YamlReader::withoutMarks).toList(), position)
                : new Mapping(List.of(), position);
    }

    private Optional<Value> compose(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .build();
        try {
            Optional<Value> value = new Compose(settings).composeString(text).map(this::value);
            if (value.isEmpty()) {
                problems.add(ProblemCode.NOT_A_DESCRIPTOR, Position.of(file), "the descriptor is empty");
            }
            return value;
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(ProblemCode.NOT_YAML, position(mark), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(
                    ProblemCode.NOT_YAML,
                    Position.of(file),
                    "not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private Value value(Node node) {
        Value known = read.get(node);
        if (known != null) {
            return known;
        }
        Position position = position(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            Value value = new Scalar(scalar.getValue(), node.getTag().equals(Tag.NULL), position);
            read.put(node, value);
            return value;
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            Value value = new Sequence(items, position);
            read.put(node, value);
            sequence.getValue().forEach(item -> items.add(value(item)));
            return value;
        }
        List<Entry> entries = new ArrayList<>();
        Value value = new Mapping(entries, position);
        read.put(node, value);
        ((MappingNode) node).getValue().forEach(tuple -> entries.add(entry(tuple)));
        return value;
    }

    private Entry entry(NodeTuple tuple) {
        Value key = value(tuple.getKeyNode());
        Scalar name = key instanceof Scalar scalar ? scalar : new Scalar(key.kind(), false, key.position());
        return new Entry(name, value(tuple.getValueNode()));
    }

    private Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Position.of(file));
    }
}
