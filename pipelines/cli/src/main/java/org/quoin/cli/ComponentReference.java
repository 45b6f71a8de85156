package org.quoin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quoin.assembly.Catalog;
import org.quoin.assembly.Component;
import org.quoin.assembly.Documentation;
import org.quoin.assembly.Parameter;

/** All components with their documentation, in Markdown. */
final class ComponentReference {

    private final Catalog catalog;

    ComponentReference(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                """
                # Components

                What pipelines are made of, as the components describe themselves. `./quoin components --markdown` writes this
                page, with your own plugins' components where they are installed; [Composing pipelines](composing.md) tells how
                to put them together.
                """);
        for (Component component : catalog.components()) {
            if (!component.isInEveryPipeline()) {
                text.append(describe(component));
            }
        }
        return text.toString();
    }

    private String describe(Component component) {
        List<String> facts = new ArrayList<>();
        facts.add("class: `" + component.className() + "`");
        facts.add("needs: " + types(component.inputs()));
        if (!component.optionalInputs().isEmpty()) {
            facts.add("can use: " + types(component.optionalInputs()));
        }
        facts.add("makes: " + types(component.outputs()));
        facts.add("languages: " + (component.languages().isEmpty() ? "any" : String.join(", ", component.languages())));
        if (!component.plugin().isQuoin()) {
            facts.add("plugin: " + component.plugin().name() + ' ' + component.version());
        }
        StringBuilder text = new StringBuilder("\n## " + component.nameIn(catalog) + "\n\n");
        if (!component.documentation().isEmpty()) {
            text.append(Documentation.plain(component.documentation())).append("\n\n");
        }
        facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
        if (!component.parameters().isEmpty()) {
            text.append("\n| parameter | type | default | what it does |\n| --- | --- | --- | --- |\n");
            component.parameters().forEach(parameter -> text.append(row(parameter)));
        }
        return text.toString();
    }

    private static String row(Parameter parameter) {
        String type = parameter.type().inWords() + (parameter.multiValued() ? ", a list" : "");
        String byDefault =
                parameter.defaults().stream().map(value -> '`' + value + '`').collect(Collectors.joining(", "));
        boolean unset = parameter.mandatory() && parameter.defaults().isEmpty();
        return "| `" + parameter.name() + "` | " + type + " | " + cell(unset ? "(must be set)" : byDefault) + " | "
                + cell(Documentation.plain(parameter.documentation())) + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String types(List<String> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream()
                        .map(name -> '`' + name.substring(name.lastIndexOf('.') + 1) + '`')
                        .collect(Collectors.joining(", "));
    }
}
