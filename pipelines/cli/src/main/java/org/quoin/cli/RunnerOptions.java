package org.quoin.cli;

import java.time.Duration;
import java.util.Optional;
import org.quoin.runner.FailureBudget;
import org.quoin.runner.RunOptions;
import org.quoin.runner.Start;
import picocli.CommandLine.Option;

/** What a run puts up with, and how it begins where there was one before: options of commands that run a pipeline. */
final class RunnerOptions {

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationWords.class,
            description = "How long one article may take, as in 30s or 2m, before it is a failure; 10m unless given,"
                    + " 0 for no limit.")
    private Duration timeout = RunOptions.DEFAULT.timeout();

    @Option(
            names = "--start-timeout",
            paramLabel = "TIME",
            converter = DurationWords.class,
            description = "How long a component may take to start, and to end after the last article; 10m unless given,"
                    + " 0 for no limit.")
    private Duration startTimeout = RunOptions.DEFAULT.startTimeout();

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = SizeWords.class,
            description =
                    "The largest file to annotate, as in 500k or 10M; a larger one is a failure. Any unless given.")
    private Optional<Long> maxSize = Optional.empty();

    @Option(
            names = "--max-failures",
            paramLabel = "N|P%",
            converter = FailureWords.class,
            description = "How many articles may fail, as a number or as a share from 100 articles on, before the run"
                    + " ends; as many as there are unless given.")
    private FailureBudget maxFailures = FailureBudget.UNLIMITED;

    @Option(
            names = "--resume",
            description = "Go on with the run in the output folder: articles that are done, with the same content and"
                    + " pipeline, stay as they are.")
    private boolean resume;

    @Option(names = "--retry-failed", description = "Resume, and try the articles again that failed.")
    private boolean retryFailed;

    @Option(
            names = "--overwrite",
            description =
                    "Lose the work of a run in the output folder that did not come to its end; with --resume, lose"
                            + " the results of articles that are not in the input any more.")
    private boolean overwrite;

    @Option(names = "--unordered", description = "Write articles as they are done, not in the order of their ids.")
    private boolean unordered;

    @Option(
            names = "--profile",
            description = "Find out where the processor is at work: the components and methods are told at the end, and"
                    + " DIR/profile.jfr opens in JDK Mission Control.")
    private boolean profile;

    RunOptions options() {
        return RunOptions.DEFAULT
                .withTimeout(timeout)
                .withStartTimeout(startTimeout)
                .withMaxBytes(maxSize.orElse(RunOptions.ANY_SIZE))
                .withMaxFailures(maxFailures)
                .withStart(new Start(resume || retryFailed, retryFailed, overwrite))
                .withOrder(!unordered)
                .withProfile(profile);
    }
}
