package org.quoin.runner;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second run out of an output folder. The death of the process ends it. */
final class FolderLock implements Closeable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws RunException if another run has the folder */
    static FolderLock take(Path folder) throws IOException, RunException {
        Files.createDirectories(RunFiles.hidden(folder));
        FileChannel channel =
                FileChannel.open(RunFiles.lock(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another run of this process.
        }
        channel.close();
        throw new RunException(
                "another run is writing to " + folder + "; wait for its end, or choose another folder", null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
