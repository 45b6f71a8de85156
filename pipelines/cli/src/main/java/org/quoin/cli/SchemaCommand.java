package org.quoin.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells editors what a pipeline descriptor may say. */
@Command(
        name = "schema",
        description =
                "Prints a JSON Schema of pipeline descriptors, by which an editor completes and checks the names of"
                        + " components and parameters, those of plugins among them.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin schema --plugins my-plugins --output pipeline.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; standard output unless given.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        return TextOutput.write(new PipelineSchema(plugins.installation()).toString(), output, spec);
    }
}
