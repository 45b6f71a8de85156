package org.quoin.runner;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a run writes to, and what to tell when it can't. */
record OutputFolder(Path path) {

    /** Checks, without writing anything, that the folder can be written to or made. */
    void check() throws RunException {
        Path existing = path.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new RunException(
                    "the output can't go to " + path + ": " + existing + " is not a folder; choose another", null);
        }
        if (!Files.isWritable(existing)) {
            throw new RunException(
                    "the output can't go to " + path + ": no permission to write in " + existing
                            + "; choose another folder or change the permission",
                    null);
        }
    }

    /** Returns what ends the run when writing has failed. */
    RunException broken(IOException cause) {
        return new RunException(
                "the output can't be written to " + path + ": " + reason(cause)
                        + "; the run has ended, what was written is whole. Is the disk full?",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to write " + denied.getFile();
        }
        if (cause instanceof FileSystemException problem && problem.getReason() != null) {
            return problem.getFile() + ": " + problem.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
