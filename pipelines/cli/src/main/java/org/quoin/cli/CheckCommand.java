package org.quoin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks pipelines without running them. */
@Command(
        name = "check",
        description = "Checks pipelines without running them, and says all that is wrong, with what to do about it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every pipeline can run; there may be warnings", "1:at least one can't"},
        footer = {"", "For example:", "  quoin check my-pipeline.yaml"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PIPELINE",
            description = "The path of a descriptor file, or the name of a packaged pipeline.")
    private List<String> pipelines;

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() {
        Installation installation = plugins.installation();
        installation.problems().forEach(problem -> spec.commandLine().getErr().println("quoin: " + problem));
        int status = Quoin.DONE;
        for (String pipeline : pipelines) {
            status = Math.max(status, check(pipeline, new Assembler(installation)));
        }
        return status;
    }

    private int check(String pipeline, Assembler assembler) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Pipeline checked = assembler.assemble(pipeline, settings.settings(), out::println);
            out.println(pipeline + ": ok: " + chain(checked));
            return Quoin.DONE;
        } catch (DescriptorException e) {
            e.problems().forEach(out::println);
            return Quoin.REFUSED;
        }
    }

    private static String chain(Pipeline pipeline) {
        return pipeline.described().stream().map(Pipeline.Step::simpleName).collect(Collectors.joining(" > "));
    }
}
