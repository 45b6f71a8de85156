package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quoin.runner.Runs.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.assembly.Pipeline;

/** What a run writes, article by article. */
class RunResultsTest extends RunsOfAFolder {

    @Test
    void everyArticleIsARecordInTheOrderOfTheIds() throws Exception {
        article("b.txt", "Harbour dues rise.");
        article("desk/c.txt", "The ferry waits.");
        article("a.txt", "Rain is expected.");

        RunSummary summary = run(2);

        assertThat(ids("articles.jsonl")).containsExactly("a.txt", "b.txt", "desk/c.txt");
        assertThat(output.resolve("failures.jsonl")).doesNotExist();
        assertThat(summary.done()).isEqualTo(3);
        assertThat(summary.failed()).isZero();
        assertThat(summary.tokens()).isEqualTo(9);
        assertThat(summary.steps()).extracting(RunSummary.StepCost::component).containsExactly(TOKENIZER, SABOTEUR);
        assertThat(summary.interrupted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "explode, IllegalArgumentException: the fuse burns",
        "recurse, StackOverflowError",
        "link, NoClassDefFoundError: org/example/Gone",
        "devour, OutOfMemoryError: Java heap space"
    })
    void aComponentThatFailsCostsItsArticleOnly(String word, String error) throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The tanks " + word + " at dawn.");
        article("c.txt", "The ferry waits.");

        RunSummary summary = run(1);

        assertThat(ids("articles.jsonl")).containsExactly("a.txt", "c.txt");
        assertThat(records("failures.jsonl")).singleElement().satisfies(failure -> {
            assertThat(failure.get("id").asText()).isEqualTo("b.txt");
            assertThat(failure.get("component").asText()).isEqualTo(SABOTEUR);
            assertThat(failure.get("error").asText()).isEqualTo(error);
            assertThat(failure.get("trace").get(0).asText()).startsWith(SABOTEUR);
        });
        assertThat(summary.done()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(1);
    }

    @Test
    void nothingOfAFailedArticleIsSeenInTheNext() throws Exception {
        article("a.txt", "The tanks explode.");
        article("b.txt", "The ferry waits.");

        run(1);

        assertThat(records("articles.jsonl")).singleElement().satisfies(record -> assertThat(record.get("quotes"))
                .hasSize(1));
    }

    @Test
    void whatIsWrittenIsTheSameForAnyNumberOfThreads() throws Exception {
        String[] words = {"waits", "explode", "sails", "recurse", "rests", "\uD83D\uDEA2 leaves"};
        for (int i = 0; i < 60; i++) {
            article("wire-" + i + ".txt", "The ferry " + words[i % words.length] + ".\n".repeat(1 + i % 7));
        }
        article("wire-61.txt", new byte[] {'R', 'i', (byte) 0x92, 's'});
        Pipeline pipeline = pipeline(step(SpaceTokenizer.class), step(Saboteur.class));
        String[] formats = {"jsonl", "xmi", "json", "csv"};

        new BatchRun(request(pipeline, 1, formats), Progress.quiet()).run();
        Map<String, String> one = Runs.results(output);
        output = temp.resolve("out/second");
        new BatchRun(request(pipeline, 4, formats), Progress.quiet()).run();

        assertThat(one).containsKeys("articles.jsonl", "failures.jsonl", "xmi/wire-0.txt.xmi");
        assertThat(Runs.results(output)).isEqualTo(one);
    }

    @Test
    void aHostileFolderIsAnnotatedAsFarAsItCanBe() throws Exception {
        article("binary.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        article("control.txt", "Bell\u0007, escape \u001B[0m, delete \u007F, tab\tand\u0085next line.\r\nEnd.");
        article("empty.txt", "");
        article("latin1.txt", "Caf\u00E9 closes.".getBytes(StandardCharsets.ISO_8859_1));
        article("long.txt", "word ".repeat(1_000_000));
        article("utf16.txt", "Ferry".getBytes(StandardCharsets.UTF_16));

        run(2);

        assertThat(ids("articles.jsonl")).containsExactly("control.txt", "empty.txt", "long.txt");
        assertThat(records("articles.jsonl").get(0).get("text").asText())
                .isEqualTo(Files.readString(input.resolve("control.txt")));
        assertThat(records("articles.jsonl").get(1).get("text").asText()).isEmpty();
        assertThat(records("failures.jsonl"))
                .extracting(failure ->
                        failure.get("id").asText() + ": " + failure.get("error").asText())
                .satisfiesExactly(
                        binary -> assertThat(binary).startsWith("binary.png: the file looks binary"),
                        latin1 -> assertThat(latin1).startsWith("latin1.txt: byte 0xE9 at offset 3 is not UTF-8"),
                        utf16 -> assertThat(utf16).startsWith("utf16.txt: the file begins with the byte order mark"));
    }

    @Test
    void failuresOfAnEarlierRunAreForgotten() throws Exception {
        article("a.txt", "The tanks explode.");
        run(1);
        assertThat(output.resolve("failures.jsonl")).exists();

        article("a.txt", "The tanks are empty.");
        run(1);

        assertThat(output.resolve("failures.jsonl")).doesNotExist();
        assertThat(ids("articles.jsonl")).containsExactly("a.txt");
    }

    @Test
    void theReportTellsWhatEachComponentCost() throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The tanks explode.");

        run(1);

        JsonNode report = new ObjectMapper().readTree(output.resolve("run.json").toFile());
        assertThat(report.get("schema").asText()).isEqualTo("quoin-run/1");
        assertThat(report.get("ending").asText()).isEqualTo("complete");
        assertThat(report.get("done").asInt()).isEqualTo(1);
        assertThat(report.get("failed").asInt()).isEqualTo(1);
        assertThat(report.get("components").findValuesAsText("name")).containsExactly(TOKENIZER, SABOTEUR);
        assertThat(report.get("components").get(0).get("p99Ms").asDouble()).isPositive();
        assertThat(report.get("slowest").findValuesAsText("id")).containsExactly("a.txt");
    }

    @Test
    void aProfileNamesWhatWasAtWork() throws Exception {
        for (int i = 0; i < 40; i++) {
            article(i + ".txt", "word ".repeat(50_000));
        }

        RunSummary summary = run(1, RunOptions.DEFAULT.withProfile(true));

        Profile profile = summary.profile().orElseThrow();
        assertThat(profile.components()).extracting(Profile.Hot::component).contains(TOKENIZER);
        assertThat(profile.components().get(0).methods()).isNotEmpty();
        assertThat(output.resolve("profile.jfr")).isNotEmptyFile();
    }
}
