package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the guide to composing, one after the other, as they stand there. */
class ComposingGuideIT {

    private static final String COMMAND = "    ./quoin ";

    @TempDir
    Path folder;

    @Test
    void everyCommandRuns() throws Exception {
        String guide = Files.readString(Path.of("../../docs/composing.md"));
        int yaml = guide.indexOf("```yaml\n") + "```yaml\n".length();
        Files.writeString(folder.resolve("my.yaml"), guide.substring(yaml, guide.indexOf("```", yaml)));
        Files.writeString(folder.resolve("my-abbreviations.txt"), "Cpl. title\n");
        Files.writeString(folder.resolve("legal.txt"), "Cpl. title\n");
        Files.createDirectory(folder.resolve("my-plugins"));
        Samples.unpack(folder.resolve("articles"), "ferry-1-meridian.txt");
        List<String> commands =
                guide.lines().filter(line -> line.startsWith(COMMAND)).toList();

        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            String[] words = command.substring(COMMAND.length()).split(" ");
            QuoinJar.Result result = QuoinJar.run(folder, words);
            assertThat(result.status()).as(command + "\n" + result.err()).isZero();
        }
        assertThat(Stream.of("planned.yaml", "pipeline.schema.json", "again.yaml", "other/articles.jsonl"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    }
}
