package org.quoin.cli;

import java.util.function.Consumer;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A pipeline with what is set beside it: what the commands that look at one pipeline have in common. */
final class PipelineOptions {

    @Spec(Target.MIXEE)
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

    /**
     * Assembles the pipeline; warnings go to standard error.
     *
     * @throws RefusedException if it can't run, with everything that is wrong
     */
    Pipeline assemble() throws RefusedException {
        Consumer<Problem> warnings = warning -> spec.commandLine().getErr().println("quoin: " + warning);
        try {
            return new Assembler(plugins.installation()).assemble(pipeline, settings.settings(), warnings);
        } catch (DescriptorException e) {
            throw RefusedException.of(e);
        }
    }
}
