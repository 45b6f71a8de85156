package org.quoin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.quoin.assembly.Component;
import org.quoin.assembly.Documentation;
import org.quoin.assembly.ParameterValue;
import org.quoin.assembly.Pipeline;

/** A pipeline for people to read. */
final class Explanation {

    private static final String INDENT = "   ";

    private final Pipeline pipeline;

    Explanation(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pipeline.name());
        if (!pipeline.description().isEmpty()) {
            text.append(": ").append(pipeline.description());
        }
        boolean any = pipeline.language().equals(Pipeline.ANY_LANGUAGE);
        text.append("\nlanguage ").append(any ? "any" : pipeline.language());
        text.append(", hash ").append(pipeline.hash()).append("\n\n");
        int number = 0;
        for (Pipeline.Step step : pipeline.described()) {
            number++;
            text.append(number).append(". ").append(describe(step)).append('\n');
        }
        String results = "Results, which no later component takes in: " + names(List.copyOf(pipeline.results()));
        return text.append(WordUtils.wrap(results, Table.LINE)).append('\n').toString();
    }

    private static String describe(Pipeline.Step step) {
        Component component = step.component();
        List<String> lines = new ArrayList<>();
        lines.add(component.simpleName() + ' ' + component.version() + "  (" + step.position() + ')');
        String sentence = Documentation.firstSentence(component.documentation());
        if (!sentence.isEmpty()) {
            WordUtils.wrap(sentence, Table.LINE - INDENT.length()).lines().forEach(line -> lines.add(INDENT + line));
        }
        Table types = new Table("class", component.className());
        types.add("from", component.place());
        types.add("needs", names(component.inputs()));
        if (!component.optionalInputs().isEmpty()) {
            types.add("can use", names(component.optionalInputs()));
        }
        types.add("makes", names(component.outputs()));
        types.toString().lines().forEach(line -> lines.add(INDENT + line));
        if (!step.values().isEmpty()) {
            lines.add("");
            parameters(step).toString().lines().forEach(line -> lines.add(INDENT + line));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static Table parameters(Pipeline.Step step) {
        Table parameters = new Table("PARAMETER", "FROM", "VALUE");
        for (ParameterValue value : step.values()) {
            parameters.add(
                    value.parameter().name(),
                    value.origin().toString(),
                    value.value().toString());
        }
        return parameters;
    }

    private static String names(List<String> types) {
        return types.isEmpty()
                ? "nothing"
                : types.stream().map(Explanation::simpleName).collect(Collectors.joining(", "));
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
