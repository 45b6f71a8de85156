package org.quoin.cli;

import java.util.concurrent.Callable;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
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

    @Parameters(
            index = "0",
            paramLabel = "PIPELINE",
            description = "The name of a packaged pipeline or the path of a descriptor file.")
    private String pipeline;

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        spec.commandLine().getOut().print(new Explanation(assemble()));
        return Quoin.DONE;
    }

    private Pipeline assemble() throws RefusedException {
        try {
            return new Assembler(plugins.installation())
                    .assemble(pipeline, settings.settings(), warning -> spec.commandLine()
                            .getErr()
                            .println("quoin: " + warning));
        } catch (DescriptorException e) {
            throw new RefusedException(
                    e.problems().stream().map(Problem::toString).toList());
        }
    }
}
