package org.quoin.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.Component;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.evaluation.Counts;
import org.quoin.evaluation.CrossValidation;
import org.quoin.evaluation.ErrorPage;
import org.quoin.evaluation.Evaluation;
import org.quoin.evaluation.GoldCorpus;
import org.quoin.evaluation.Scores;
import org.quoin.runner.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a pipeline against gold articles. */
@Command(
        name = "evaluate",
        description = "Scores what a pipeline makes of annotated articles against their annotations.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Tasks: ner (names), coref (coreference), quotes, times, events.",
            "",
            "For example:",
            "  quoin evaluate quotes --gold polnear/dev.jsonl.gz --output report",
            "",
            "Scores on the articles that models learn from, each by models that have not seen it:",
            "  quoin evaluate entities --gold gum-news/train.jsonl.gz --folds 5 --retrain MentionDetector"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PIPELINE",
            description = "The name of a packaged pipeline or the path of a descriptor file.")
    private String pipeline;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = GoldFiles.DESCRIPTION)
    private List<Path> gold;

    @Option(
            names = "--task",
            split = ",",
            paramLabel = "TASK",
            description = "What to score, with commas between; all that gold and pipeline have unless given.")
    private List<String> tasks = Evaluation.tasks();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Writes scores.json and errors.html, a page that shows each error in its context.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private RetrainingOptions retraining;

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        List<String> problems = new ArrayList<>();
        Installation installation = plugins.installation();
        Pipeline assembled = null;
        try {
            assembled = assemble(installation, List.of());
        } catch (DescriptorException e) {
            problems.addAll(RefusedException.of(e).problems());
        }
        List<GoldCorpus> corpora = GoldFiles.of(gold, problems);
        tasks.stream()
                .filter(task -> !Evaluation.tasks().contains(task))
                .forEach(task -> problems.add(
                        "there is no task '" + task + "'; the tasks are " + String.join(", ", Evaluation.tasks())));
        List<Component> retrained = retraining.components(installation, problems);
        List<GoldCorpus> besides = retraining.besides(problems);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        Pipeline whole = assembled;
        report(() ->
                retrained.isEmpty() ? score(whole, corpora) : crossValidate(installation, retrained, corpora, besides));
        return Quoin.DONE;
    }

    private Pipeline assemble(Installation installation, List<String> more) throws DescriptorException {
        List<String> all = new ArrayList<>(settings.settings());
        all.addAll(more);
        return new Assembler(installation).assemble(pipeline, all, warning -> {});
    }

    private List<Evaluation.Result> score(Pipeline assembled, List<GoldCorpus> corpora)
            throws IOException, RunException {
        List<Evaluation.Result> results = new ArrayList<>();
        Evaluation evaluation = new Evaluation(assembled);
        for (GoldCorpus corpus : corpora) {
            results.addAll(evaluation.score(corpus, new LinkedHashSet<>(tasks)));
        }
        return results;
    }

    private List<Evaluation.Result> crossValidate(
            Installation installation, List<Component> retrained, List<GoldCorpus> corpora, List<GoldCorpus> besides)
            throws IOException, RunException, DescriptorException {
        List<Evaluation.Result> results = new ArrayList<>();
        CrossValidation validation = new CrossValidation(
                more -> assemble(installation, more),
                retrained,
                retraining.folds(),
                spec.commandLine().getErr()::println);
        for (GoldCorpus corpus : corpora) {
            Path models = Files.createTempDirectory("quoin-models");
            try {
                results.addAll(validation.score(corpus, besides, new LinkedHashSet<>(tasks), models));
            } finally {
                delete(models);
            }
        }
        return results;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What is scored. */
    @FunctionalInterface
    private interface Scoring {

        List<Evaluation.Result> results() throws IOException, RunException, DescriptorException;
    }

    private void report(Scoring scoring) throws RefusedException {
        try {
            List<Evaluation.Result> results = scoring.results();
            if (results.isEmpty()) {
                throw new RefusedException(List.of("there is nothing to score: pipeline and gold have none of "
                        + String.join(", ", tasks) + " in common"));
            }
            print(results, spec.commandLine().getOut());
            if (output.isPresent()) {
                write(results, output.get());
            }
        } catch (DescriptorException e) {
            throw RefusedException.of(e);
        } catch (IOException | RunException | IllegalArgumentException e) {
            throw new RefusedException(List.of(e.getMessage()));
        }
    }

    private static void print(List<Evaluation.Result> results, PrintWriter out) {
        for (Evaluation.Result result : results) {
            out.printf(
                    Locale.ROOT,
                    "%s, %s: %,d articles%n%n",
                    result.task(),
                    result.corpus(),
                    result.scores().articles());
            Table table = new Table("MEASURE", "PRECISION", "RECALL", "F1", "95 %", "RIGHT, MADE, GOLD");
            for (Scores.Row row : result.scores().rows()) {
                Counts counts = row.counts();
                boolean mean = !counts.isMeasured();
                table.add(
                        row.name(),
                        mean ? "" : share(counts.precision()),
                        mean ? "" : share(counts.recall()),
                        share(row.f1()),
                        share(row.low()) + " to " + share(row.high()),
                        mean
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "%.0f, %.0f, %.0f",
                                        counts.goldHits(),
                                        counts.system(),
                                        counts.gold()));
            }
            out.println(table);
            Map<String, Long> kinds = new TreeMap<>();
            result.examples()
                    .forEach(example -> kinds.merge(example.difference().kind(), 1L, Long::sum));
            kinds.forEach((kind, count) -> out.printf(Locale.ROOT, "%s: %,d%n", kind, count));
            out.println();
        }
        out.println(note());
        out.flush();
    }

    private static String note() {
        return "95 % by bootstrap over the articles, " + Scores.RESAMPLES + " samples, seed " + Scores.SEED + ".";
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private void write(List<Evaluation.Result> results, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Writer page = Files.newBufferedWriter(folder.resolve("errors.html"))) {
            new ErrorPage().write("Pipeline " + pipeline + " against gold", note(), results, page);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("scores.json"));
                JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Evaluation.Result result : results) {
                write(result, json);
            }
            json.writeEndArray();
        }
    }

    private static void write(Evaluation.Result result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("corpus", result.corpus());
        json.writeStringField("task", result.task());
        json.writeNumberField("articles", result.scores().articles());
        json.writeObjectFieldStart("measures");
        for (Scores.Row row : result.scores().rows()) {
            Counts counts = row.counts();
            json.writeObjectFieldStart(row.name());
            if (counts.isMeasured()) {
                json.writeNumberField("precision", counts.precision());
                json.writeNumberField("recall", counts.recall());
                json.writeNumberField("right", counts.goldHits());
                json.writeNumberField("made", counts.system());
                json.writeNumberField("gold", counts.gold());
            }
            json.writeNumberField("f1", row.f1());
            json.writeNumberField("low", row.low());
            json.writeNumberField("high", row.high());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
