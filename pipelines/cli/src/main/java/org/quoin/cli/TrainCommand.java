package org.quoin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.Component;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.evaluation.GoldCorpus;
import org.quoin.evaluation.Training;
import org.quoin.runner.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a component's model anew. */
@Command(
        name = "train",
        description = "Makes a component's model anew from annotated articles, with a record of how beside it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A component is given its model by its parameter, 'model' for Quoin's own. For example:",
            "  quoin train EntityRecognizer --gold names.jsonl.gz --output names.bin",
            "  quoin run entities reports/ --output out --set EntityRecognizer.model=names.bin"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "COMPONENT",
            description = "The component, by its simple name or its class name.")
    private String component;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "To learn from. " + GoldFiles.DESCRIPTION)
    private List<Path> gold;

    @Option(
            names = "--tune",
            arity = "1..*",
            paramLabel = "FILE",
            description = "To choose options by and to report scores on; never learnt from.")
    private List<Path> tune = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "MODEL",
            description = "The model to write; its record goes beside it, with the ending .txt.")
    private Path output;

    @Option(
            names = "--pipeline",
            paramLabel = "PIPELINE",
            description = "What stands before the component in this pipeline annotates the articles first;"
                    + " ${DEFAULT-VALUE} unless given.")
    private String pipeline = "news";

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description =
                    "An option of the component's trainer, for experiments; its documentation tells which there are."
                            + " May be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        Installation installation = plugins.installation();
        List<String> problems = new ArrayList<>();
        List<Component> named = installation.catalog().named(component);
        if (named.size() != 1) {
            problems.add(
                    named.isEmpty()
                            ? "there is no component " + component + "; 'quoin components' lists those there are"
                            : "several components are called " + component + ": give the whole class name");
        } else if (Training.trainer(named.get(0)).isEmpty()) {
            problems.add(named.get(0).className() + " has no model that can be trained: no trainer comes with it");
        }
        Pipeline assembled = null;
        try {
            assembled = new Assembler(installation).assemble(pipeline, settings.settings(), warning -> {});
        } catch (DescriptorException e) {
            problems.addAll(RefusedException.of(e).problems());
        }
        List<GoldCorpus> train = GoldFiles.of(gold, problems);
        List<GoldCorpus> held = GoldFiles.of(tune, problems);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        train(named.get(0), assembled, train, held);
        return Quoin.DONE;
    }

    private void train(Component named, Pipeline assembled, List<GoldCorpus> train, List<GoldCorpus> held)
            throws RefusedException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Training training = new Training(named, assembled, line -> {
                out.println(line);
                out.flush();
            });
            options.forEach(training::set);
            training.run(train, held, command(), output);
        } catch (IOException | RunException | IllegalArgumentException e) {
            throw new RefusedException(List.of(e.getMessage()));
        }
    }

    /** Files by their last two names: where they lay is nobody's business. */
    private String command() {
        List<String> words = new ArrayList<>(List.of("quoin", "train", component));
        gold.forEach(file -> words.addAll(List.of("--gold", shortName(file))));
        tune.forEach(file -> words.addAll(List.of("--tune", shortName(file))));
        options.forEach((name, value) -> words.addAll(List.of("--option", name + "=" + value)));
        settings.settings().forEach(setting -> words.addAll(List.of("--set", setting)));
        words.addAll(List.of("--pipeline", pipeline, "--output", String.valueOf(output.getFileName())));
        return String.join(" ", words);
    }

    private static String shortName(Path file) {
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - 2), names).toString();
    }
}
