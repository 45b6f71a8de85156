package org.quoin.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.UimaExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a pipeline for other UIMA tools. */
@Command(
        name = "export",
        description =
                "Writes a pipeline as a standard UIMA aggregate, with its type system beside it, which any UIMA tool"
                        + " runs with the same result.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example:", "  quoin export my-pipeline.yaml --output uima"})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Where the two files go; made if missing.")
    private Path output;

    @Override
    public Integer call() throws RefusedException {
        Pipeline assembled = pipeline.assemble();
        PrintWriter out = spec.commandLine().getOut();
        try {
            UimaExport.write(assembled, output).forEach(out::println);
        } catch (IOException e) {
            throw new RefusedException(List.of("the pipeline can't be written to " + output + ": " + e.getMessage()));
        }
        out.println("It runs with these on the class path: " + classPath(assembled));
        return Quoin.DONE;
    }

    /** An aggregate has one class path; plugins have no class loaders of their own in it. */
    private static String classPath(Pipeline pipeline) {
        return pipeline.steps().stream()
                .map(step -> step.component().place())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
