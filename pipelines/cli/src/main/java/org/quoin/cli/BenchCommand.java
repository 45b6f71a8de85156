package org.quoin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.io.ArticleFile;
import org.quoin.io.TextReader;
import org.quoin.runner.PipelineBench;
import org.quoin.runner.PipelineBench.Result;
import org.quoin.runner.PipelineBench.StepCost;
import org.quoin.runner.PipelineBench.Throughput;
import org.quoin.runner.RunException;
import org.quoin.runner.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast a pipeline is. */
@Command(
        name = "bench",
        description = "Measures how fast a pipeline annotates articles, component by component and as a whole, and how"
                + " soon a new Java process has annotated one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "For example:", "  quoin bench news reports/ --seconds 20"})
final class BenchCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PIPELINE",
            description = "The name of a packaged pipeline or the path of a descriptor file.")
    private String pipeline;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Text files in UTF-8, folders (with all below them) or globs; all are held in memory.")
    private List<String> inputs;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each phase takes, of which there are up to five; 10 unless given.")
    private int seconds = 10;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "The number of threads that the pipeline is measured on beside one; one a core unless given.")
    private int threads = RunRequest.defaultThreads();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        if (threads < 1 || seconds < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--threads takes a number from 1, --seconds a number from 0");
        }
        Batch batch = new Batch(plugins.installation(), settings.settings());
        RunRequest request =
                batch.prepare(pipeline, inputs, Path.of("no-output"), List.of(), Optional.empty(), threads);
        List<String> articles = read(request.articles());
        PrintWriter out = spec.commandLine().getOut();
        try {
            Result result = new PipelineBench(request.pipeline(), articles, seconds).measure(threads);
            print(result, out);
        } catch (RunException e) {
            throw new RefusedException(List.of(e.getMessage()));
        }
        ColdStart cold = ColdStart.measure(pipeline, request.articles().get(0).path(), options());
        out.printf(
                Locale.ROOT,
                "the first article is done %.2f s after the start of Java (median of %d; %.2f to %.2f s)%n",
                cold.median(),
                cold.seconds().size(),
                cold.seconds().get(0),
                cold.seconds().get(cold.seconds().size() - 1));
        return Quoin.DONE;
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(plugins.words());
        settings.settings().forEach(setting -> options.addAll(List.of("--set", setting)));
        return options;
    }

    private static List<String> read(List<ArticleFile> files) throws RefusedException {
        List<String> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ArticleFile file : files) {
            try {
                articles.add(TextReader.read(file.path()));
            } catch (IOException e) {
                problems.add(file.path() + " can't be read: " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return articles;
    }

    private void print(Result result, PrintWriter out) {
        long total = result.steps().stream().mapToLong(StepCost::cpuNanos).sum();
        Table table = new Table("COMPONENT", "TOKENS/S OF CPU", "SHARE", "BYTES/TOKEN");
        for (StepCost step : result.steps()) {
            table.add(
                    step.component().substring(step.component().lastIndexOf('.') + 1),
                    rate(result.stepTokens(), step.cpuNanos()),
                    String.format(Locale.ROOT, "%.1f %%", 100.0 * step.cpuNanos() / total),
                    perToken(step.allocated(), result.stepTokens()));
        }
        out.printf(
                Locale.ROOT,
                "%,d articles in memory, each phase %d s; Java %s, %d cores%n%n",
                result.articles(),
                seconds,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.print(table);
        out.println();
        print(result.oneThread(), out);
        if (result.allThreads().threads() > 1) {
            print(result.allThreads(), out);
        }
        out.printf(
                Locale.ROOT,
                "heap after a collection, with %d engine%s: %.0f MB%n",
                threads,
                threads == 1 ? "" : "s",
                result.heap() / MEGABYTE);
        out.flush();
    }

    private static void print(Throughput throughput, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d thread%s: %,.0f tokens/s on the clock, %,.0f tokens/s of CPU, %s bytes/token%n",
                throughput.threads(),
                throughput.threads() == 1 ? "" : "s",
                throughput.tokensPerSecond(),
                throughput.tokensPerCpuSecond(),
                perToken(throughput.allocated(), throughput.tokens()));
    }

    private static String rate(long tokens, long nanos) {
        return nanos == 0 ? "" : String.format(Locale.ROOT, "%,.0f", tokens * 1e9 / nanos);
    }

    private static String perToken(long bytes, long tokens) {
        return tokens == 0 ? "" : String.format(Locale.ROOT, "%,d", bytes / tokens);
    }
}
