package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, with the class archive that it makes. */
class LauncherIT {

    private static final Path SCRIPT = Path.of("../../quoin").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void aFlightRecordingAndTheClassArchiveGoTogether() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Rain\n\nIt rained in Aldervale on Monday.\n");
        Path log = folder.resolve("log");
        ProcessBuilder program = new ProcessBuilder(SCRIPT.toString(), "run", "base", "a.txt", "--output", "out")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        program.environment().put("QUOIN_OPTS", "-XX:StartFlightRecording=filename=recording.jfr");

        Process started = program.start();

        assertThat(started.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(started.exitValue()).as(Files.readString(log)).isZero();
        assertThat(folder.resolve("recording.jfr")).isNotEmptyFile();
        assertThat(folder.resolve("out/articles.jsonl")).isNotEmptyFile();
    }
}
