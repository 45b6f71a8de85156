package org.quoin.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.quoin.assembly.Component;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Pipeline;
import org.quoin.runner.RunException;

/**
 * Scores a pipeline on the articles that its models are trained on: for each part of the articles the models are made anew from
 * the other parts, in the order of the pipeline, each from what the components before it make with the models of the same
 * part; then the part is scored.
 */
public final class CrossValidation {

    private final Assembly assembly;
    private final List<Component> trained;
    private final int folds;
    private final Consumer<String> log;

    /** Makes a pipeline. */
    @FunctionalInterface
    public interface Assembly {

        /** Returns the pipeline with settings beside its own, each {@code Component.parameter=value}. */
        Pipeline with(List<String> settings) throws DescriptorException;
    }

    /**
     * @param assembly makes the pipeline
     * @param trained the components whose models are made anew; each takes its model by a parameter {@code model}
     * @param folds into how many parts the articles are dealt, one after the other
     * @param log is told how it gets on, a line at a time
     */
    public CrossValidation(Assembly assembly, List<Component> trained, int folds, Consumer<String> log) {
        this.assembly = assembly;
        this.trained = trained;
        this.folds = folds;
        this.log = log;
    }

    /**
     * Scores every part of a corpus.
     *
     * @param besides corpora to learn from in every part, never scored
     * @param tasks the tasks to score
     * @param folder where the models go, a folder a part
     * @throws DescriptorException if a component has no parameter for its model
     * @throws RunException if a component fails on an article
     * @throws IOException if a file can't be read or written
     * @throws IllegalArgumentException if the articles are not what a trainer needs
     */
    public List<Evaluation.Result> score(GoldCorpus corpus, List<GoldCorpus> besides, Set<String> tasks, Path folder)
            throws IOException, RunException, DescriptorException {
        Evaluation.Tally tally = new Evaluation.Tally();
        for (int fold = 0; fold < folds; fold++) {
            log.accept("fold " + (fold + 1) + " of " + folds);
            List<GoldCorpus> others = new ArrayList<>(besides);
            others.add(new Fold(corpus, fold, folds, false));
            Path models = Files.createDirectories(folder.resolve("fold-" + (fold + 1)));
            Pipeline pipeline = assembly.with(train(others, models));
            new Evaluation(pipeline).score(new Fold(corpus, fold, folds, true), tasks, tally);
        }
        return tally.results(corpus.name());
    }

    /** Returns the settings that give the components their new models. */
    private List<String> train(List<GoldCorpus> corpora, Path folder)
            throws IOException, RunException, DescriptorException {
        List<String> settings = new ArrayList<>();
        for (Component component : inOrder()) {
            Path model = folder.resolve(component.simpleName() + ".bin").toAbsolutePath();
            new Training(component, assembly.with(settings), log)
                    .run(corpora, List.of(), "cross-validation, without the articles of this part", model);
            settings.add(component.simpleName() + ".model=" + model);
        }
        return settings;
    }

    private List<Component> inOrder() throws DescriptorException {
        List<String> order = assembly.with(List.of()).described().stream()
                .map(Pipeline.Step::className)
                .toList();
        return trained.stream()
                .sorted((a, b) -> Integer.compare(order.indexOf(a.className()), order.indexOf(b.className())))
                .toList();
    }
}
