package org.quoin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's text goes: a file if one is named, or else standard output. */
final class TextOutput {

    private TextOutput() {}

    /**
     * Writes text.
     *
     * @return the exit status
     * @throws RefusedException if the file can't be written
     */
    static int write(String text, Optional<Path> file, CommandSpec command) throws RefusedException {
        if (file.isEmpty()) {
            command.commandLine().getOut().print(text);
            return Quoin.DONE;
        }
        try {
            Files.writeString(file.get(), text, StandardCharsets.UTF_8);
            return Quoin.DONE;
        } catch (IOException e) {
            throw new RefusedException(List.of(file.get() + " can't be written: " + e));
        }
    }
}
