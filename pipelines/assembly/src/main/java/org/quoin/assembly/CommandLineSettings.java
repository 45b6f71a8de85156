package org.quoin.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quoin.assembly.PipelineDescriptor.Setting;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Scalar;

/** Parameters that are set on the command line, as in {@code NameAnnotator.minLength=3}. */
final class CommandLineSettings {

    private static final String OPTION = "--set ";

    private final Problems problems;
    private final List<Assignment> assignments = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /**
     * One of them.
     *
     * @param component the simple name or class name of the component
     * @param setting the parameter and its value
     */
    private record Assignment(Scalar component, Setting setting) {

        boolean isFor(Use use, Component named) {
            String name = component.text();
            return name.equals(named.simpleName())
                    || name.equals(named.className())
                    || name.equals(use.component().text());
        }
    }

    CommandLineSettings(List<String> settings, Problems problems) {
        this.problems = problems;
        settings.forEach(text -> read(text).ifPresent(assignments::add));
    }

    private Optional<Assignment> read(String text) {
        Position position = Position.of(OPTION + text);
        int equals = text.indexOf('=');
        int dot = text.lastIndexOf('.', Math.max(equals, 0));
        if (dot < 1 || equals <= dot + 1) {
            problems.add(
                    ProblemCode.SETTING_NOT_APPLICABLE,
                    position,
                    "a parameter is set as Component.parameter=value; this is '" + text + "'");
            return Optional.empty();
        }
        Scalar component = new Scalar(text.substring(0, dot), false, position);
        Scalar parameter = new Scalar(text.substring(dot + 1, equals), false, position);
        return new YamlReader(position.file(), problems)
                .readFlow(text.substring(equals + 1))
                .map(value -> new Assignment(component, new Setting(parameter, value, Origin.commandLine(position))));
    }

    /** Returns what a descriptor says of a component, with what is set on the command line set. */
    Use apply(Use use, Component component) {
        seen.add(component.simpleName());
        return use.with(assignments.stream()
                .filter(assignment -> assignment.isFor(use, component))
                .map(Assignment::setting)
                .toList());
    }

    /** Reports what was for none of the components. */
    void reportUnused(List<Link> links, List<Use> unknown) {
        for (Assignment assignment : assignments) {
            String name = assignment.component().text();
            boolean used = links.stream().anyMatch(link -> assignment.isFor(link.use(), link.component()))
                    || unknown.stream().anyMatch(use -> use.component().text().equals(name));
            if (!used) {
                problems.add(
                        ProblemCode.SETTING_NOT_APPLICABLE,
                        assignment.component().position(),
                        "the pipeline has no component '" + name + "'" + Nearest.suggest(name, seen) + " It has: "
                                + String.join(", ", new TreeSet<>(seen)));
            }
        }
    }
}
