package org.quoin.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.assembly.Component;
import org.quoin.assembly.Pipeline;
import org.quoin.learning.ModelTrainer;
import org.quoin.runner.PipelineEngine;
import org.quoin.runner.RunException;

/**
 * Makes a component's model anew from gold articles: what stands before the component in a pipeline annotates them, and
 * the component's {@link ModelTrainer} learns.
 */
public final class Training {

    private final Component component;
    private final Pipeline before;
    private final Consumer<String> log;
    private final List<String> record = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    /**
     * @param component the component whose model it is
     * @param pipeline the components that stand before it there annotate the articles; all where it is not part of it
     * @param log is told how it gets on, a line at a time
     */
    public Training(Component component, Pipeline pipeline, Consumer<String> log) {
        this.component = component;
        this.before = before(component, pipeline);
        this.log = log;
    }

    /** Sets an option of the trainer, see {@link ModelTrainer#set}. */
    public Training set(String option, String value) {
        options.put(option, value);
        return this;
    }

    private static Pipeline before(Component component, Pipeline pipeline) {
        List<Pipeline.Step> steps = new ArrayList<>();
        for (Pipeline.Step step : pipeline.described()) {
            if (step.className().equals(component.className())) {
                break;
            }
            steps.add(step);
        }
        return new Pipeline(
                pipeline.name(), pipeline.description(), pipeline.language(), steps, pipeline.types(), pipeline.hash());
    }

    /** Returns a trainer of a component's model; empty if its jar offers none. */
    public static Optional<ModelTrainer> trainer(Component component) {
        return ServiceLoader.load(ModelTrainer.class, component.plugin().loader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(trainer -> trainer.component().getName().equals(component.className()))
                .findFirst();
    }

    /**
     * Trains.
     *
     * @param train the articles to learn from
     * @param tune the articles to choose and to report by; may be empty
     * @param command the command that does it, for the record
     * @param model where the model goes; its record goes beside it, with the ending {@code .txt}
     * @throws RunException if a component fails on an article
     * @throws IOException if a file can't be read or written
     * @throws IllegalArgumentException if the articles are not what the trainer needs
     */
    public void run(List<GoldCorpus> train, List<GoldCorpus> tune, String command, Path model)
            throws IOException, RunException {
        ModelTrainer trainer = trainer(component)
                .orElseThrow(() -> new IllegalArgumentException(component.className()
                        + " has no trainer: its jar offers no service " + ModelTrainer.class.getName()));
        options.forEach(trainer::set);
        note(model.getFileName() + ": the model of " + component.className() + " " + component.version());
        note("made by: " + command);
        note("articles as annotated by: "
                + String.join(
                        ", ",
                        before.steps().stream().map(Pipeline.Step::simpleName).toList()));
        PipelineEngine engine = new PipelineEngine(before);
        for (GoldCorpus file : train) {
            read(file, ModelTrainer.Use.TRAIN, engine, trainer);
        }
        for (GoldCorpus file : tune) {
            read(file, ModelTrainer.Use.TUNE, engine, trainer);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trainer.train(bytes, this::note);
        note(String.format(Locale.ROOT, "size: %,d bytes", bytes.size()));
        Files.write(model, bytes.toByteArray());
        Files.writeString(record(model), String.join("\n", record) + "\n");
    }

    private static Path record(Path model) {
        return model.resolveSibling(model.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".txt");
    }

    private void read(GoldCorpus file, ModelTrainer.Use use, PipelineEngine engine, ModelTrainer trainer)
            throws IOException, RunException {
        int articles = file.<RunException>read(gold -> {
            JCas article = engine.fill(gold.id(), gold.text(), gold.facts());
            GoldView.add(article, gold);
            engine.annotate();
            trainer.read(article, file.name(), use);
        });
        note((use == ModelTrainer.Use.TRAIN ? "learnt from: " : "tuned on: ") + file.name() + ", "
                + String.format(Locale.ROOT, "%,d", articles) + " articles");
    }

    private void note(String line) {
        record.add(line);
        log.accept(line);
    }
}
