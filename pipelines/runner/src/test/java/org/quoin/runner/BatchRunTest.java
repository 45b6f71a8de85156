package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quoin.runner.Runs.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.Formats;
import org.quoin.io.Inputs;

class BatchRunTest {

    private static final String TOKENIZER = SpaceTokenizer.class.getName();
    private static final String SABOTEUR = Saboteur.class.getName();

    @TempDir
    private Path temp;

    private Path input;
    private Path output;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(temp.resolve("in"));
        output = temp.resolve("out/first");
    }

    private void article(String name, String text) throws IOException {
        article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void article(String name, byte[] bytes) throws IOException {
        Files.createDirectories(input.resolve(name).getParent());
        Files.write(input.resolve(name), bytes);
    }

    private static Pipeline pipeline(Pipeline.Step... steps) throws Exception {
        return Runs.pipeline("0", steps);
    }

    private RunRequest request(Pipeline pipeline, int threads, String... formats) throws Exception {
        List<ArticleFormat> chosen = new Formats(List.of(getClass().getClassLoader())).named(List.of(formats));
        return new RunRequest(
                pipeline,
                Inputs.find(List.of(input.toString()), output),
                ArticleMetadata.none(),
                chosen,
                output,
                threads);
    }

    private RunSummary run(int threads) throws Exception {
        Pipeline pipeline = pipeline(step(SpaceTokenizer.class), step(Saboteur.class));
        return new BatchRun(request(pipeline, threads), Progress.quiet()).run();
    }

    private List<JsonNode> records(String file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve(file))) {
            records.add(new ObjectMapper().readTree(line));
        }
        return records;
    }

    private List<String> ids(String file) throws IOException {
        return records(file).stream().map(record -> record.get("id").asText()).toList();
    }

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
    void aComponentThatCannotStartIsNamedAndNothingIsWritten() throws Exception {
        article("a.txt", "Rain is expected.");
        Pipeline pipeline =
                pipeline(step(SpaceTokenizer.class), step(Saboteur.class, Saboteur.PARAM_MODEL, "tanks.bin"));

        assertThatThrownBy(() -> new BatchRun(request(pipeline, 2), Progress.quiet()).run())
                .isInstanceOf(RunException.class)
                .hasMessageContaining(SABOTEUR)
                .hasMessageContaining("there is no model at tanks.bin");
        assertThat(output).doesNotExist();
    }

    @Test
    void anOutputFolderThatIsAFileIsReportedBeforeTheStart() throws Exception {
        article("a.txt", "Rain is expected.");
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a note");

        assertThatThrownBy(() -> run(1)).isInstanceOf(RunException.class).hasMessageContaining("is not a folder");
        assertThat(output).hasContent("a note");
    }

    @Test
    void outputThatCannotBeWrittenEndsTheRunWithAClearMessage() throws Exception {
        article("a.txt", "Rain is expected.");
        Files.createDirectories(output.resolve("articles.jsonl.part"));

        assertThatThrownBy(() -> run(1))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("the output can't be written to")
                .hasMessageContaining("articles.jsonl.part");
    }

    private static final RunOptions HASTY = new RunOptions(
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            RunOptions.ANY_SIZE,
            2,
            FailureBudget.UNLIMITED,
            Start.FRESH,
            true,
            false);

    private RunSummary run(int threads, RunOptions options) throws Exception {
        Pipeline pipeline = pipeline(step(SpaceTokenizer.class), step(Saboteur.class));
        return new BatchRun(
                        request(pipeline, threads).with(options), Progress.quiet(), Saboteur.CLOCK::get, BatchRun.BATCH)
                .run();
    }

    @Test
    void aComponentThatHangsCostsItsArticleOnly() throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The crew sleep at sea.");
        article("c.txt", "The ferry waits.");

        run(1, HASTY);

        assertThat(ids("articles.jsonl")).containsExactly("a.txt", "c.txt");
        assertThat(records("failures.jsonl")).singleElement().satisfies(failure -> {
            assertThat(failure.get("id").asText()).isEqualTo("b.txt");
            assertThat(failure.get("component").asText()).isEqualTo(SABOTEUR);
            assertThat(failure.get("error").asText()).isEqualTo("not done after 0.05 s (--timeout)");
            assertThat(failure.get("trace").toString()).contains(SABOTEUR + ".hang:");
        });
        assertThat(records("articles.jsonl").get(1).get("quotes")).hasSize(1);
    }

    @Test
    void aThreadThatCannotBeEndedIsReplacedAndCounted() throws Exception {
        Saboteur.release = new CountDownLatch(1);
        article("a.txt", "Rain is expected.");
        article("b.txt", "The pumps jam.");
        article("c.txt", "The ferry waits.");
        article("d.txt", "The locks jam.");
        article("e.txt", "The harbour is calm.");
        try {
            RunSummary summary = run(1, HASTY);

            assertThat(ids("articles.jsonl")).containsExactly("a.txt", "c.txt", "e.txt");
            assertThat(ids("failures.jsonl")).containsExactly("b.txt", "d.txt");
            assertThat(records("failures.jsonl"))
                    .allSatisfy(failure -> assertThat(failure.get("error").asText())
                            .isEqualTo("not done after 0.05 s (--timeout); it did not heed an interrupt,"
                                    + " so its thread was replaced"));
            assertThat(summary.warnings()).singleElement().asString().startsWith("2 threads were stuck");
        } finally {
            Saboteur.release.countDown();
        }
    }

    @Test
    void tooManyThreadsThatCannotBeEndedEndTheRun() throws Exception {
        Saboteur.release = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            article(i + ".txt", "The pumps jam.");
        }
        try {
            RunSummary summary = run(1, HASTY);

            assertThat(summary.halted().orElseThrow())
                    .startsWith("3 threads are stuck and can't be ended, the last one in " + SABOTEUR);
            assertThat(summary.failed()).isEqualTo(2);
        } finally {
            Saboteur.release.countDown();
        }
    }

    @Test
    void anArticleThatRunsOutOfMemoryBesideOthersIsTriedAgainAlone() throws Exception {
        Saboteur.SEEN.clear();
        for (int i = 0; i < 20; i++) {
            article(i + ".txt", i % 5 == 0 ? "A crowd of " + i + " waits." : "The ferry waits.");
        }

        RunSummary summary = run(3, RunOptions.DEFAULT);

        assertThat(summary.done()).isEqualTo(20);
        assertThat(output.resolve("failures.jsonl")).doesNotExist();
    }

    @Test
    void anArticleThatIsTooLargeIsRefusedByName() throws Exception {
        article("a.txt", "Rain.");
        article("b.txt", "Rain is expected.");

        run(1, RunOptions.DEFAULT.withMaxBytes(5));

        assertThat(ids("articles.jsonl")).containsExactly("a.txt");
        assertThat(records("failures.jsonl")).singleElement().satisfies(failure -> {
            assertThat(failure.get("id").asText()).isEqualTo("b.txt");
            assertThat(failure.get("error").asText())
                    .isEqualTo("the file has 17 bytes, more than the 5 that --max-size allows");
            assertThat(failure.get("trace")).isEmpty();
        });
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

    @Test
    void tooManyFailuresEndTheRunWhichCanBeGoneOnWith() throws Exception {
        for (int i = 10; i < 40; i++) {
            article(i + ".txt", i % 2 == 0 ? "The tanks explode." : "The ferry waits.");
        }

        RunSummary summary = run(1, RunOptions.DEFAULT.withMaxFailures(new FailureBudget(3, 100)));

        assertThat(summary.halted().orElseThrow())
                .matches("4 of \\d+ articles have failed, more than --max-failures allows; failures.jsonl names them");
        assertThat(summary.interrupted()).isFalse();
        assertThat(ids("failures.jsonl")).startsWith("10.txt", "12.txt", "14.txt", "16.txt");
        RunSummary resumed = run(1, RunOptions.DEFAULT.withStart(Start.RESUME));
        assertThat(resumed.kept()).isEqualTo(summary.done() + summary.failed());
        assertThat(ids("articles.jsonl")).hasSize(15);
        assertThat(ids("failures.jsonl")).hasSize(15);
    }

    @Test
    void aShareOfFailuresIsLookedAtFromAHundredArticlesOn() {
        FailureBudget tenth = new FailureBudget(Integer.MAX_VALUE, 10);

        assertThat(tenth.isExceeded(99, 99)).isFalse();
        assertThat(tenth.isExceeded(10, 100)).isFalse();
        assertThat(tenth.isExceeded(11, 100)).isTrue();
    }

    @Test
    void outputThatCannotBeWrittenOnTheWayEndsTheRunWhichCanBeGoneOnWith() throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The ferry waits.");
        Path obstacle = Files.createDirectories(output.resolve("xmi/b.txt.xmi.part/in-the-way"));
        Pipeline pipeline = pipeline(step(SpaceTokenizer.class));

        RunSummary summary = new BatchRun(request(pipeline, 1, "xmi"), Progress.quiet()).run();

        assertThat(summary.halted().orElseThrow())
                .contains("the output can't be written to " + output)
                .contains("b.txt.xmi.part");
        assertThat(summary.done()).isEqualTo(1);
        assertThat(output.resolve("articles.jsonl")).doesNotExist();
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        RunRequest again = request(pipeline, 1, "xmi").with(RunOptions.DEFAULT.withStart(Start.RESUME));
        assertThat(new BatchRun(again, Progress.quiet()).run().kept()).isEqualTo(1);
        assertThat(ids("articles.jsonl")).containsExactly("a.txt", "b.txt");
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

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aStoppedRunLeavesWholeFilesWithoutGaps(int threads) throws Exception {
        for (int i = 100; i < 400; i++) {
            article(i + ".txt", "The ferry waits.");
        }
        RunRequest request = request(pipeline(step(SpaceTokenizer.class)), threads);
        StopAfter progress = new StopAfter(10);
        BatchRun run = new BatchRun(request, progress);
        progress.run = run;

        RunSummary summary = run.run();

        assertThat(summary.interrupted()).isEqualTo(summary.done() < 300);
        assertThat(summary.done()).isGreaterThanOrEqualTo(10);
        assertThat(ids("articles.jsonl"))
                .containsExactlyElementsOf(request.articles().stream()
                        .limit(summary.done())
                        .map(article -> article.id())
                        .toList());
    }

    private static final class StopAfter implements Progress {

        private final int articles;
        private BatchRun run;

        StopAfter(int articles) {
            this.articles = articles;
        }

        @Override
        public void started(int articles) {}

        @Override
        public void advanced(int done, int failed) {
            if (done >= articles) {
                run.stop();
            }
        }

        @Override
        public void ended() {}
    }
}
