package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of the guide to the output over a real run, where their programs are installed. */
class OutputGuideIT {

    private static final String QUOTE =
            "\"I said to Mrs. Brandwold, 'You have your pier and we have ours, and the sea has neither.'";

    @TempDir
    Path folder;

    @BeforeEach
    void run() throws Exception {
        Samples.unpack(folder.resolve("articles"), "ferry-5-sarinform.txt");
        assertThat(QuoinJar.run(folder, "run", "news", "articles", "--output", "out", "--quiet")
                        .status())
                .isZero();
    }

    @Test
    void python() throws Exception {
        assertThat(output("python3", "-c", example("```python\n(.*?)```"))).contains(QUOTE);
    }

    @Test
    void jq() throws Exception {
        String command = example("\n    (jq -r .*?)\n\n").replaceAll("\n +", "\n");
        assertThat(output("jq", "-r", command.split("'")[1], "out/articles.jsonl"))
                .contains("sarinform.txt\t");
    }

    private static String example(String pattern) throws IOException {
        String guide = Files.readString(Path.of("../../docs/output.md"));
        List<MatchResult> found = Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(guide)
                .results()
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).group(1);
    }

    private String output(String... command) throws Exception {
        assumeTrue(installed(command[0]), command[0] + " is not installed");
        Path out = folder.resolve("printed");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        program.environment().put("PYTHONUTF8", "1");
        int status = program.start().waitFor();
        String printed = Files.readString(out);
        assertThat(status).as(printed).isZero();
        return printed;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
