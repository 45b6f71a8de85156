package org.quoin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what a pipeline consists of. */
@Command(
        name = "explain",
        description =
                "Shows what a pipeline runs: each component with where it comes from, each parameter with its value"
                        + " and who gave it, the types in and out.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin explain my-pipeline.yaml --set EnglishSegmenter.abbreviations=mine.txt"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Override
    public Integer call() throws RefusedException {
        spec.commandLine().getOut().print(new Explanation(pipeline.assemble()));
        return Quoin.DONE;
    }
}
