package org.quoin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.assembly.Component;
import org.quoin.assembly.Installation;
import org.quoin.evaluation.GoldCorpus;
import org.quoin.evaluation.Training;
import picocli.CommandLine.Option;

/** Options of commands that can make models anew before they score: cross-validation. */
final class RetrainingOptions {

    @Option(
            names = "--retrain",
            split = ",",
            paramLabel = "COMPONENT",
            description =
                    "Scores each part of the articles with models of these components that are made from the other"
                            + " parts only, with commas between.")
    private List<String> retrain = List.of();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "How many parts the articles are dealt into for --retrain; ${DEFAULT-VALUE} unless given.")
    private int folds = 5;

    @Option(
            names = "--also",
            arity = "1..*",
            paramLabel = "FILE",
            description = "To learn from in every part of --retrain; never scored.")
    private List<Path> also = List.of();

    int folds() {
        return folds;
    }

    /** Returns the components that --retrain names; adds a problem for each that there is no trainer for. */
    List<Component> components(Installation installation, List<String> problems) {
        List<Component> components = new ArrayList<>();
        for (String name : retrain) {
            List<Component> named = installation.catalog().named(name);
            if (named.size() == 1 && Training.trainer(named.get(0)).isPresent()) {
                components.add(named.get(0));
            } else if (named.isEmpty()) {
                problems.add("there is no component " + name + "; 'quoin components' lists those there are");
            } else {
                problems.add(name + " is not one component with a model that can be trained");
            }
        }
        if (folds < 2) {
            problems.add("--folds is " + folds + "; articles are dealt into 2 parts at least");
        }
        return components;
    }

    /** Returns the corpora of --also; adds a problem for each that can't be read. */
    List<GoldCorpus> besides(List<String> problems) {
        return GoldFiles.of(also, problems);
    }
}
