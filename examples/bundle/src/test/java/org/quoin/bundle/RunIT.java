package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.bundle.QuoinJar.Result;

/** Runs of the built jar, as a user makes them. */
class RunIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theDemoTellsWhoSaidHowMuchAndWritesAPage() throws Exception {
        Result demo = QuoinJar.run(folder, "demo");

        assertThat(demo.err()).isEmpty();
        assertThat(demo.status()).isZero();
        assertThat(demo.out())
                .contains("10 articles", "ARTICLE", "MOST OF THEM BY", "ferry-1-meridian.txt", "index.html");
        assertThat(folder.resolve("quoin-demo/results/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("quoin-demo/articles/ferry-1-meridian.txt")).isNotEmptyFile();
    }

    @Test
    void anArticleGivesTheGoldenRecord() throws Exception {
        Path articles = Samples.unpack(folder.resolve("articles"), "ferry-1-meridian.txt");

        Result run = QuoinJar.run(folder, "run", "news", articles.toString(), "--output", "out", "--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        String record = Files.readString(folder.resolve("out/articles.jsonl"));
        assertThat(record).isEqualTo(Golden.record("ferry-1-meridian.jsonl", record));
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        Path articles = Samples.unpack(folder.resolve("articles"));

        QuoinJar.run(
                folder,
                "run",
                "news",
                "articles",
                "--output",
                "one",
                "--threads",
                "1",
                "--format",
                "xmi,json,csv,html");
        QuoinJar.run(
                folder,
                "run",
                "news",
                "articles",
                "--output",
                "four",
                "--threads",
                "4",
                "--format",
                "xmi,json,csv,html");

        assertThat(articles).isDirectory();
        try (var files = Files.walk(folder.resolve("one"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !tellsTimes(file)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> {
                        Path other = folder.resolve("four")
                                .resolve(folder.resolve("one").relativize(file));
                        assertThat(Files.readAllBytes(other))
                                .as(other.toString())
                                .isEqualTo(Files.readAllBytes(file));
                    });
        }
    }

    private static boolean tellsTimes(Path file) {
        return file.endsWith("run.json") || file.getParent().endsWith(".quoin");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws Exception {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.write(
                articles.resolve("binary.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF, (byte) 0xFE});
        Files.writeString(articles.resolve("empty.txt"), "");
        Files.writeString(articles.resolve("long.txt"), "The \"ferry\" sailed on, said the pilot. ".repeat(130_000));
        Files.writeString(articles.resolve("marks.txt"), "\" ' \u201C \u2018 ".repeat(20_000));
        Files.writeString(
                articles.resolve("control.txt"),
                "\u0001\u0002\u0007\u001B[31m The pilot \u000B said \"yes\".\u007F\r\n");
        Files.write(articles.resolve("latin1.txt"), "Caf\u00E9 owners said no.".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(articles.resolve("plain.txt"), "\"We sail at dawn \uD83D\uDEA2,\" said Ada Vale.");

        Result run =
                QuoinJar.run(folder, "run", "news", "articles", "--output", "out", "--format", "xmi,json,csv,html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2 of 7 articles failed").doesNotContain("\tat ");
        List<JsonNode> failures = lines(folder.resolve("out/failures.jsonl"));
        assertThat(failures).extracting(f -> f.get("id").asText()).containsExactly("binary.txt", "latin1.txt");
        assertThat(failures).allSatisfy(f -> {
            assertThat(f.get("component").asText()).isNotBlank();
            assertThat(f.get("error").asText()).isNotBlank();
        });
        assertThat(lines(folder.resolve("out/articles.jsonl")))
                .extracting(a -> a.get("id").asText())
                .containsExactly("control.txt", "empty.txt", "long.txt", "marks.txt", "plain.txt");
    }

    @Test
    void everyMistakeOfADescriptorIsReportedWithItsPlaceAndNothingIsWritten() throws Exception {
        Samples.unpack(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("mine.yaml"),
                """
                pipeline: mine
                language: en
                components:
                  - ArticleStructureAnotator
                  - use: EnglishSegmenter
                    with: {modle: x}
                  - use: EnglishPosTagger
                    with: {model: [1, 2]}
                """);

        Result run = QuoinJar.run(folder, "run", "mine.yaml", "articles", "--output", "out");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("mine.yaml:4:5: ", "'ArticleStructureAnnotator'")
                .contains("mine.yaml:6:12: ", "modle")
                .contains("mine.yaml:8:19: ")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(RunIT::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not a line of JSON: " + line, e);
        }
    }
}
