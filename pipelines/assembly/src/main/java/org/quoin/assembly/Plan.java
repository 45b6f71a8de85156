package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The smallest pipeline that makes some types.
 *
 * @param wanted the full names of the types
 * @param language ISO 639 code of the articles
 * @param parts the components in the order in which they run
 */
public record Plan(List<String> wanted, String language, List<Part> parts) {

    public Plan {
        wanted = List.copyOf(wanted);
        parts = List.copyOf(parts);
    }

    /**
     * A component of a plan.
     *
     * @param component the component
     * @param name the name that a descriptor uses it by
     * @param reasons why it is in the plan
     * @param hints what it would use that the plan does not make, and what makes that
     */
    public record Part(Component component, String name, List<String> reasons, List<String> hints) {

        public Part {
            reasons = List.copyOf(reasons);
            hints = List.copyOf(hints);
        }
    }

    /**
     * Writes it as a pipeline descriptor, each component with a comment that says why it is there.
     *
     * @param name the pipeline's name; empty to leave it to the file's
     */
    public String toYaml(String name) {
        List<DescriptorWriter.Item> items = parts.stream()
                .map(part -> {
                    List<String> comments = new ArrayList<>(List.of(Words.sentence(String.join("; ", part.reasons()))));
                    comments.addAll(part.hints());
                    return new DescriptorWriter.Item(comments, part.name(), Map.of());
                })
                .toList();
        List<String> names = wanted.stream().map(Component::simpleName).toList();
        return new DescriptorWriter(name, "Makes " + Words.list(names) + '.', language).with(items);
    }
}
