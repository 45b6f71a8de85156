package org.quoin.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Which start of the machine this is. As long as it has not been started anew, what a process has written is there, also
 * where that process was killed: the operating system has it.
 */
final class Boot {

    private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

    /** Linux tells; elsewhere each process takes the machine for one that has just been started. */
    static final String ID = id();

    private Boot() {}

    private static String id() {
        try {
            return Files.readString(LINUX).strip();
        } catch (IOException e) {
            return UUID.randomUUID().toString();
        }
    }
}
