package org.quoin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Begins projects. */
@Command(
        name = "new",
        description = "Begins a project of your own: a plugin.",
        mixinStandardHelpOptions = true,
        subcommands = NewPluginCommand.class)
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
