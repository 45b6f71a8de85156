package org.quoin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.runner.Progress;
import org.quoin.runner.RunRequest;
import org.quoin.runner.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates articles. */
@Command(
        name = "run",
        description = "Annotates articles with a pipeline.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all articles done",
            "1:could not start; every problem is listed, nothing was written",
            "2:some articles failed, each named in DIR/failures.jsonl, or the run ended early (too many failures, a full"
                    + " disk) and can be resumed",
            "130:interrupted; what is written is complete, and the run can be resumed"
        },
        footer = {
            "",
            "For example:",
            "  quoin run quotes reports/ --output out --format jsonl,html",
            "  quoin run my-pipeline.yaml 'reports/2031-*.txt' --output out --metadata dates.tsv"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PIPELINE",
            description =
                    "The name of a packaged pipeline ('quoin pipelines' lists them) or the path of a descriptor file.")
    private String pipeline;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Text files in UTF-8, folders (with all below them) or globs.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Where the results go; made if missing.")
    private Path output;

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write, with commas between: jsonl (always written), xmi, json, csv, html.")
    private List<String> formats = List.of();

    @Option(
            names = {"-m", "--metadata"},
            paramLabel = "FILE.tsv",
            description = "What is known of the articles: a header row with 'id' and any of published, provider, uri,"
                    + " headline, language; then a row an article.")
    private Optional<Path> metadata = Optional.empty();

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many articles are annotated at a time; one a core unless given.")
    private int threads = RunRequest.defaultThreads();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private RunnerOptions runner;

    @Mixin
    private PluginOptions plugins;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show no progress and no summary.")
    private boolean quiet;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "How the run tells how it gets on, on the standard error: text, or json for programs, an"
                    + " object a line.")
    private RunLog log = RunLog.text;

    @Override
    public Integer call() throws RefusedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1, not " + threads);
        }
        PrintWriter err = spec.commandLine().getErr();
        Batch batch = new Batch(plugins.installation(), settings.settings());
        RunRequest request = batch.prepare(pipeline, inputs, output, formats, metadata, threads)
                .with(runner.options());
        RunSummary summary = batch.run(
                request,
                quiet ? Progress.quiet() : log.progress(),
                warning -> log.warn(warning, err),
                result -> report(request, result, err));
        return Batch.status(summary);
    }

    private void report(RunRequest request, RunSummary summary, PrintWriter err) {
        log.warnOf(summary, output, err);
        if (!quiet) {
            log.end(request, summary, err);
        }
    }
}
