package org.quoin.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.quoin.assembly.Pipeline;

/** Runs the benchmarks; takes JMH's own options, and measures every component of the pipeline unless told which. */
public final class Benchmarks {

    private static final String COMPONENT = "component";

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        CommandLineOptions options = new CommandLineOptions(args);
        ChainedOptionsBuilder builder = new OptionsBuilder().parent(options).shouldFailOnError(true);
        if (!options.getParameter(COMPONENT).hasValue()) {
            String pipeline = options.getParameter("pipeline")
                    .orElse(List.of("news"))
                    .iterator()
                    .next();
            builder.param(
                    COMPONENT,
                    Engines.pipeline(pipeline).steps().stream()
                            .map(Pipeline.Step::simpleName)
                            .toArray(String[]::new));
        }
        new Runner(builder.build()).run();
    }
}
