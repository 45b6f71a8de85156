package org.quoin.cli;

import java.time.Duration;
import java.util.Optional;
import org.quoin.runner.RunOptions;
import picocli.CommandLine.Option;

/** What a run puts up with: options of commands that run a pipeline. */
final class RunnerOptions {

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationWords.class,
            description = "How long one article may take, as in 30s or 2m, before it is a failure; 10m unless given,"
                    + " 0 for no limit.")
    private Duration timeout = RunOptions.DEFAULT.timeout();

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = SizeWords.class,
            description =
                    "The largest file to annotate, as in 500k or 10M; a larger one is a failure. Any unless given.")
    private Optional<Long> maxSize = Optional.empty();

    RunOptions options() {
        return RunOptions.DEFAULT.withTimeout(timeout).withMaxBytes(maxSize.orElse(RunOptions.ANY_SIZE));
    }
}
