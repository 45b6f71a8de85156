package org.quoin.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The quoin command. */
@Command(
        name = "quoin",
        description = "Annotates news text: the parts of articles, names, who said what, times and events.",
        mixinStandardHelpOptions = true,
        versionProvider = Quoin.Version.class,
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            PipelinesCommand.class,
            ComponentsCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            PlanCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            SchemaCommand.class,
            NewCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
        footer = {"", "'quoin help COMMAND' explains a command. To begin with: quoin demo"})
public final class Quoin implements Runnable {

    /** Exit status: all done. */
    static final int DONE = 0;
    /** Exit status: the command could not start; nothing was written. */
    static final int REFUSED = 1;
    /** Exit status: some articles failed, each of them named in failures.jsonl. */
    static final int SOME_FAILED = 2;
    /** Exit status: interrupted, as shells number it. */
    static final int INTERRUPTED = 130;

    private static final int USAGE_WIDTH = 100;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = execute(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs a command.
     *
     * @return the exit status
     */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine quoin = new CommandLine(new Quoin());
        quoin.setOut(out);
        quoin.setErr(err);
        quoin.setUsageHelpWidth(USAGE_WIDTH);
        quoin.setParameterExceptionHandler(Quoin::explain);
        quoin.setExecutionExceptionHandler((failure, command, parsed) -> refuse(failure, command));
        quoin.getSubcommands()
                .get("generate-completion")
                .getCommandSpec()
                .usageMessage()
                .hidden(false);
        return quoin.execute(args);
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explain(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("quoin: " + mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return REFUSED;
    }

    private static int refuse(Exception failure, CommandLine command) throws Exception {
        if (!(failure instanceof RefusedException refused)) {
            throw failure;
        }
        refused.problems().forEach(problem -> command.getErr().println("quoin: " + problem));
        return REFUSED;
    }

    /** The version of Quoin, and what it runs on. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "quoin " + org.quoin.assembly.Version.OF_QUOIN,
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
            };
        }
    }
}
