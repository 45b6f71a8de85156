package org.quoin.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Parameters set on the command line: an option that all commands that take a pipeline have in common. */
final class SettingOptions {

    @Option(
            names = {"-s", "--set"},
            paramLabel = "COMPONENT.PARAMETER=VALUE",
            description =
                    "Set a parameter, whatever the descriptor says; a list is written '[a, b]'. May be given several"
                            + " times.")
    private List<String> settings = List.of();

    /** Returns them as written. */
    List<String> settings() {
        return settings;
    }
}
