package org.quoin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoinTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int quoin(String... arguments) {
        return Quoin.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void withoutACommandItTellsWhatThereIs() {
        assertThat(quoin()).isZero();
        assertThat(out.toString()).contains("Commands:", "run", "demo", "pipelines", "components", "new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "demo",
                "bench",
                "evaluate",
                "train",
                "pipelines",
                "components",
                "check",
                "explain",
                "plan",
                "export",
                "import",
                "schema",
                "new"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(quoin(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: quoin " + command);
    }

    @Test
    void anUnknownOptionIsRefusedWithStatusOne() {
        assertThat(quoin("run", "news", "in", "--output", "out", "--thread", "2"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("'--thread'").contains("--threads").doesNotContain("at org.");
    }

    @Test
    void aMissingOutputFolderIsRefusedWithStatusOne() {
        assertThat(quoin("run", "news", "in")).isEqualTo(1);
        assertThat(err.toString()).contains("--output").contains("Try 'quoin run --help'");
    }

    @Test
    void zeroThreadsAreRefused() {
        assertThat(quoin("run", "news", "in", "--output", "out", "--threads", "0"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--threads takes a number from 1, not 0");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsWritten() {
        Path output = folder.resolve("out");

        int status = quoin(
                "run",
                "no-such-pipeline",
                folder.resolve("no-such-folder").toString(),
                "--output",
                output.toString(),
                "--format",
                "papyrus");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-pipeline", "no-such-folder", "papyrus");
        assertThat(output).doesNotExist();
    }
}
