package org.quoin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The quoin command. */
@Command(name = "quoin")
public final class Quoin {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Quoin()).execute(args));
    }
}
