package org.quoin.runner;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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

    /**
     * Looks at what an earlier run left here, without writing anything.
     *
     * @throws RunException if work of it would be lost that the request does not say may be lost
     */
    EarlierRun earlierRun(RunRequest request) throws RunException {
        EarlierRun earlier;
        try {
            earlier = EarlierRun.in(request);
        } catch (IOException e) {
            throw new RunException("what an earlier run left in " + path + " can't be read: " + reason(e), e);
        }
        Start start = request.options().start();
        if (start.overwrites()) {
            return earlier;
        }
        if (!start.resumes() && earlier.isUnfinished()) {
            throw new RunException(
                    String.format(
                            Locale.ROOT,
                            "%s holds a run that did not come to its end (%,d articles); go on with it by --resume,"
                                    + " or begin anew by --overwrite",
                            path,
                            earlier.entries()),
                    null);
        }
        if (start.resumes() && !earlier.dropped().isEmpty()) {
            throw new RunException(
                    String.format(
                            Locale.ROOT,
                            "the run in %s has %,d articles that are not in the input (the first is %s); give the input"
                                    + " that it had, or add --overwrite to take them out of the results",
                            path,
                            earlier.dropped().size(),
                            earlier.dropped().get(0)),
                    null);
        }
        return earlier;
    }

    /**
     * Makes the folder if it is missing, and keeps other runs out.
     *
     * @param earlier what was there before
     */
    FolderLock lock(EarlierRun earlier) throws IOException, RunException {
        FolderLock lock = FolderLock.take(path);
        Path ledger = RunFiles.ledger(path);
        if (Files.exists(ledger) && Files.size(ledger) != earlier.size()) {
            lock.close();
            throw new RunException("another run has just written to " + path + "; look at it, and start again", null);
        }
        return lock;
    }

    /** Opens the outputs. */
    RunWriter open(RunRequest request, EarlierRun earlier) throws IOException {
        return request.options().start().resumes() && earlier.wholeEnd() > 0
                ? RunWriter.resume(request, earlier)
                : RunWriter.begin(request, earlier);
    }

    /** Returns what to tell when writing has failed. */
    String broken(IOException cause) {
        return "the output can't be written to " + path + ": " + reason(cause) + ". Is the disk full?";
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
