package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes pipeline descriptors for people to read and to change. */
final class DescriptorWriter {

    private static final int LINE = 110;

    private static final DumpSettings PLAIN = settings(ScalarStyle.PLAIN);

    private static final DumpSettings QUOTED = settings(ScalarStyle.DOUBLE_QUOTED);

    private final StringBuilder yaml = new StringBuilder();

    /**
     * A component to write.
     *
     * @param comments what to say of it, a paragraph each
     * @param name the name to use it by
     * @param with the parameters to set; of several values, a list
     */
    record Item(List<String> comments, String name, Map<String, Object> with) {}

    /** Writes what stands above the components. Empty values are left out. */
    DescriptorWriter(String name, String description, String language) {
        key("pipeline", name);
        key("description", description);
        key("language", language);
    }

    private void key(String key, String value) {
        if (!value.isEmpty()) {
            yaml.append(key).append(": ").append(value(value)).append('\n');
        }
    }

    /** Returns the descriptor with these components. */
    String with(List<Item> items) {
        yaml.append("components:\n");
        for (Item item : items) {
            item.comments().forEach(comment -> comment(comment, "  "));
            String name = value(item.name());
            if (item.with().isEmpty()) {
                yaml.append("  - ").append(name).append('\n');
                continue;
            }
            yaml.append("  - use: ").append(name).append("\n    with:\n");
            item.with().forEach((parameter, value) -> yaml.append("      ")
                    .append(value(parameter))
                    .append(": ")
                    .append(value(value))
                    .append('\n'));
        }
        return yaml.toString();
    }

    private void comment(String text, String indent) {
        String prefix = indent + "# ";
        for (String line : WordUtils.wrap(text, LINE - prefix.length()).split("\n")) {
            yaml.append(prefix).append(line.strip()).append('\n');
        }
    }

    /** Returns a value in one line. */
    static String value(Object value) {
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(item -> texts.add(item instanceof String text ? inList(text) : item.toString()));
            return texts.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? dump(text) : value.toString();
    }

    /** A comma or a bracket ends an item. */
    private static String inList(String text) {
        String inBrackets = dump(List.of(text));
        return inBrackets.substring(1, inBrackets.length() - 1);
    }

    /** A line break is written as an escape, which only double quotes know. */
    private static String dump(Object value) {
        boolean oneLine = value.toString().chars().noneMatch(Character::isISOControl);
        return new Dump(oneLine ? PLAIN : QUOTED).dumpToString(value).strip();
    }

    private static DumpSettings settings(ScalarStyle style) {
        return DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.FLOW)
                .setDefaultScalarStyle(style)
                .setSchema(new CoreSchema())
                .setSplitLines(false)
                .setWidth(Integer.MAX_VALUE)
                .build();
    }
}
