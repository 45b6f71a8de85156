package org.quoin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.quoin.assembly.Catalog;
import org.quoin.assembly.Component;
import org.quoin.assembly.Documentation;
import org.quoin.assembly.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the components, or describes some of them. */
@Command(
        name = "components",
        description = "Lists the components that pipelines are made of, or describes those named.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin components EnglishSegmenter QuoteAttributor"})
final class ComponentsCommand implements Callable<Integer> {

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "COMPONENT",
            description = "A component's name: its class, the package left out where that is plain.")
    private List<String> names = List.of();

    @Option(names = "--markdown", description = "Write the documentation of all components, in Markdown.")
    private boolean markdown;

    @Override
    public Integer call() throws RefusedException {
        Catalog catalog = plugins.installation().catalog();
        PrintWriter out = spec.commandLine().getOut();
        catalog.problems().forEach(problem -> spec.commandLine().getErr().println("quoin: " + problem));
        if (markdown) {
            out.print(new ComponentReference(catalog));
            return Quoin.DONE;
        }
        if (names.isEmpty()) {
            out.print(list(catalog));
            return Quoin.DONE;
        }
        List<String> unknown =
                names.stream().filter(name -> catalog.named(name).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown.stream()
                    .map(name -> "there is no component '" + name + "'; 'quoin components' lists them")
                    .toList());
        }
        names.stream().flatMap(name -> catalog.named(name).stream()).forEach(component -> describe(component, out));
        return Quoin.DONE;
    }

    private static Table list(Catalog catalog) {
        Table table = new Table("COMPONENT", "VERSION", "WHAT IT DOES");
        for (Component component : catalog.components()) {
            table.add(
                    component.simpleName(),
                    component.version(),
                    Documentation.firstSentence(component.documentation()));
        }
        return table;
    }

    private static void describe(Component component, PrintWriter out) {
        out.println(component.className() + " " + component.version());
        out.println();
        out.println(WordUtils.wrap(Documentation.plain(component.documentation()), Table.LINE));
        out.println();
        Table facts = new Table("needs", types(component.inputs()));
        if (!component.optionalInputs().isEmpty()) {
            facts.add("can use", types(component.optionalInputs()));
        }
        facts.add("makes", types(component.outputs()));
        facts.add("languages", component.languages().isEmpty() ? "any" : String.join(", ", component.languages()));
        facts.add("vendor", component.vendor());
        facts.add("from", component.place());
        out.print(facts);
        if (!component.parameters().isEmpty()) {
            Table parameters = new Table("PARAMETER", "TYPE", "DEFAULT", "WHAT IT DOES");
            for (Parameter parameter : component.parameters()) {
                parameters.add(
                        parameter.name(),
                        parameter.type().uimaName() + (parameter.multiValued() ? " list" : ""),
                        parameter.defaults().isEmpty()
                                ? parameter.mandatory() ? "(must be set)" : ""
                                : String.join(", ", parameter.defaults()),
                        Documentation.plain(parameter.documentation()));
            }
            out.println();
            out.print(parameters);
        }
        out.println();
    }

    private static String types(List<String> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .collect(Collectors.joining(", "));
    }
}
