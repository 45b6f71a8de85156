package org.quoin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Plan;
import org.quoin.assembly.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Goes from types to a pipeline that makes them. */
@Command(
        name = "plan",
        description = "Writes the shortest pipeline that makes the types wanted, and says why each component is in it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "For example:", "  quoin plan --want Quote,Lemma --output quotes-and-lemmas.yaml"})
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-w", "--want"},
            required = true,
            split = ",",
            paramLabel = "TYPE",
            description = "The types, with commas between; the package may be left out.")
    private List<String> wanted;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "CODE",
            description = "ISO 639 code of the articles' language; ${DEFAULT-VALUE} unless given.")
    private String language = "en";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The descriptor to write; standard output unless given.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        Plan plan = plan();
        return TextOutput.write(plan.toYaml(output.isEmpty() ? "planned" : ""), output, spec);
    }

    private Plan plan() throws RefusedException {
        try {
            List<String> names = wanted.stream().map(String::strip).toList();
            return new Planner(plugins.installation(), language).plan(names);
        } catch (DescriptorException e) {
            throw RefusedException.of(e);
        }
    }
}
