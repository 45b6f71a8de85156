package org.quoin.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.UimaImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pipeline descriptor of a UIMA aggregate. */
@Command(
        name = "import",
        description =
                "Makes a pipeline descriptor of a UIMA aggregate with a fixed flow. What a descriptor has no words for"
                        + " is named, and nothing is written then.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin import aggregate.xml --output my-pipeline.yaml"})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.xml", description = "A UIMA descriptor of an analysis engine.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The descriptor to write; standard output unless given.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws RefusedException {
        try {
            return TextOutput.write(UimaImport.read(file, plugins.installation()), output, spec);
        } catch (DescriptorException e) {
            throw RefusedException.of(e);
        }
    }
}
