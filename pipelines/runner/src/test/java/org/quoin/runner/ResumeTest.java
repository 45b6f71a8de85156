package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {

    private static final int ARTICLES = 30;
    private static final String[] FORMATS = {"xmi", "csv", "html"};
    private static final Start RETRY = new Start(true, true, false);

    @TempDir
    private Path temp;

    private Path input;
    private Path output;

    @BeforeEach
    void writeArticles() throws IOException {
        input = Files.createDirectories(temp.resolve("in"));
        output = temp.resolve("out");
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Ferry " + i + (i % 7 == 3 ? " will explode." : " waits.\n".repeat(1 + i % 5));
            article(i, text);
        }
    }

    private void article(int number, String text) throws IOException {
        Files.writeString(input.resolve(String.format("wire-%02d.txt", number)), text);
    }

    private RunSummary run(Start start) throws Exception {
        return run(output, start);
    }

    private RunSummary run(Path folder, Start start) throws Exception {
        RunRequest request = Runs.request(input, folder, FORMATS).with(RunOptions.DEFAULT.withStart(start));
        return new BatchRun(request, Progress.quiet()).run();
    }

    /** What a run that nothing disturbs leaves behind. */
    private Map<String, String> undisturbed() throws Exception {
        Path folder = temp.resolve("undisturbed");
        run(folder, new Start(false, false, true));
        return Runs.results(folder);
    }

    /** Copies the output folder as it is when an article has been written: what a killed process would leave. */
    private final class Killed implements Progress {

        private final int articles;
        private final Path remains;

        Killed(int articles, Path remains) {
            this.articles = articles;
            this.remains = remains;
        }

        @Override
        public void started(int articles) {}

        @Override
        public void advanced(int done, int failed) {
            if (done + failed == articles) {
                copyRemains();
            }
        }

        private void copyRemains() {
            try {
                Folders.copy(output, remains);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void ended() {}
    }

    private Path killedAfter(int articles) throws Exception {
        Path remains = temp.resolve("killed-" + articles);
        RunRequest request =
                Runs.request(input, output, FORMATS).with(RunOptions.DEFAULT.withStart(new Start(false, false, true)));
        new BatchRun(request, new Killed(articles, remains), System::nanoTime, OrderedJobs.Batch.SINGLE).run();
        return remains;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 17, 30})
    void aKilledRunIsGoneOnWithAsIfNothingHadBeen(int articles) throws Exception {
        Path remains = killedAfter(articles);

        RunSummary summary = run(remains, Start.RESUME);

        assertThat(summary.kept()).isEqualTo(articles);
        assertThat(summary.done() + summary.failed()).isEqualTo(ARTICLES);
        assertThat(Runs.results(remains)).isEqualTo(undisturbed());
    }

    @Test
    void whatWasBeingWrittenWhenTheRunWasKilledIsCutOff() throws Exception {
        Random random = new Random(20_261_122);
        Path remains = killedAfter(12);
        try (Stream<Path> files = Files.walk(remains)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".part") || file.endsWith("ledger.jsonl")) {
                    byte[] torn = new byte[1 + random.nextInt(200)];
                    random.nextBytes(torn);
                    Files.write(file, torn, StandardOpenOption.APPEND);
                }
            }
        }
        Files.writeString(remains.resolve("xmi/wire-12.txt.xmi.part"), "<xmi:XMI xmlns");

        assertThat(run(remains, Start.RESUME).kept()).isEqualTo(12);
        assertThat(Runs.results(remains)).isEqualTo(undisturbed());
    }

    @Test
    void aLedgerThatIsTornAnywhereLosesTheEntriesAfterTheTearOnly() throws Exception {
        Path remains = killedAfter(12);
        Path ledger = remains.resolve(".quoin/ledger.jsonl");
        long cut = Files.size(ledger) / 2;
        try (FileChannel channel = FileChannel.open(ledger, StandardOpenOption.WRITE)) {
            channel.truncate(cut);
        }

        assertThat(run(remains, Start.RESUME).kept()).isBetween(4, 7);
        assertThat(Runs.results(remains)).isEqualTo(undisturbed());
    }

    @Test
    void aFileThatAPowerCutHasShortenedIsWrittenAgainFromThere() throws Exception {
        Path remains = killedAfter(12);
        Path articles = remains.resolve("articles.jsonl.part");
        try (FileChannel channel = FileChannel.open(articles, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 10);
        }

        assertThat(run(remains, Start.RESUME).kept()).isEqualTo(11);
        assertThat(Runs.results(remains)).isEqualTo(undisturbed());
    }

    @Test
    void aCompleteRunIsLeftAsItIs() throws Exception {
        run(Start.FRESH);
        Map<String, String> before = Runs.results(output);

        RunSummary summary = run(Start.RESUME);

        assertThat(summary.kept()).isEqualTo(ARTICLES);
        assertThat(Runs.results(output)).isEqualTo(before);
    }

    @Test
    void articlesThatHaveChangedOrAreNewAreDoneAgainInTheirPlace() throws Exception {
        run(Start.FRESH);
        article(2, "The harbour is calm.");
        article(3, "The tanks are empty.");
        article(12, "The bridge will explode.");
        Files.writeString(input.resolve("wire-05a.txt"), "A pilot waits.");

        RunSummary summary = run(Start.RESUME);

        assertThat(summary.kept()).isEqualTo(ARTICLES - 3);
        assertThat(Runs.results(output)).isEqualTo(undisturbed()).doesNotContainKey("xmi/wire-12.txt.xmi");
    }

    @Test
    void aRunThatIsPutInOrderCanBeChangedAgain() throws Exception {
        run(Start.FRESH);
        article(2, "The harbour is calm.");
        run(Start.RESUME);
        article(1, "The pilots wait.");
        run(Start.RESUME);
        article(4, "The ferries wait.");

        assertThat(run(Start.RESUME).kept()).isEqualTo(ARTICLES - 1);
        assertThat(Runs.results(output)).isEqualTo(undisturbed());
    }

    @Test
    void failuresStayUnlessTheyAreToBeTriedAgain() throws Exception {
        Saboteur.SEEN.clear();
        for (int i = 0; i < ARTICLES; i += 10) {
            article(i, "Ferry " + i + " is shy.");
        }
        assertThat(run(Start.FRESH).failed()).isEqualTo(6);

        assertThat(run(Start.RESUME).failed()).isEqualTo(6);
        RunSummary again = run(RETRY);

        assertThat(again.failed()).isEqualTo(3);
        assertThat(again.kept()).isEqualTo(ARTICLES - 6);
        assertThat(Runs.results(output)).isEqualTo(undisturbed());
    }

    @Test
    void whenNoFailureIsLeftTheirFileIsGone() throws Exception {
        for (int i = 3; i < ARTICLES; i += 7) {
            article(i, "All is calm.");
        }
        Saboteur.SEEN.clear();
        article(9, "This ferry is shy.");
        run(Start.FRESH);
        assertThat(output.resolve("failures.jsonl")).exists();

        run(RETRY);

        assertThat(output.resolve("failures.jsonl")).doesNotExist();
    }

    @Test
    void aFileOfAnArticlesOwnThatIsMissingIsMadeAgain() throws Exception {
        run(Start.FRESH);
        Files.delete(output.resolve("xmi/wire-04.txt.xmi"));

        assertThat(run(Start.RESUME).kept()).isEqualTo(ARTICLES - 1);
        assertThat(Runs.results(output)).isEqualTo(undisturbed());
    }

    @Test
    void underAnotherPipelineEverythingIsDoneAgain() throws Exception {
        run(Start.FRESH);
        RunRequest request = Runs.request(input, output, FORMATS);
        RunRequest other = new RunRequest(
                Runs.pipeline("1", Runs.step(SpaceTokenizer.class), Runs.step(Saboteur.class)),
                request.articles(),
                request.metadata(),
                request.formats(),
                output,
                2,
                RunOptions.DEFAULT.withStart(Start.RESUME));

        assertThat(new BatchRun(other, Progress.quiet()).run().kept()).isZero();
        assertThat(Runs.results(output)).containsKeys("articles.jsonl", "failures.jsonl", "csv/quotes.csv");
        assertThat(Files.readAllLines(output.resolve("articles.jsonl"))).hasSize(ARTICLES - 4);
    }

    /** Changes the ledger as if the machine had been started anew after the run. */
    private void startTheMachineAnew() throws IOException {
        List<LedgerLine> lines = new ArrayList<>();
        Ledger.read(
                RunFiles.ledger(output),
                (line, place) -> lines.add(
                        line instanceof LedgerLine.Run run
                                ? new LedgerLine.Run(
                                        run.generation(),
                                        run.key(),
                                        run.pipeline(),
                                        run.pipelineHash(),
                                        "an earlier start")
                                : line));
        try (Ledger ledger = Ledger.create(RunFiles.ledger(output))) {
            ledger.add(lines);
        }
    }

    @Test
    void aFileThatAPowerCutLeftEmptyIsMadeAgain() throws Exception {
        run(Start.FRESH);
        Map<String, String> whole = Runs.results(output);
        Files.writeString(output.resolve("xmi/wire-02.txt.xmi"), "");
        startTheMachineAnew();

        assertThat(run(Start.RESUME).kept()).isEqualTo(ARTICLES - 1);
        assertThat(Runs.results(output)).isEqualTo(whole);
    }

    @Test
    void filesAreNotReadAgainWhereTheMachineHasNotBeenStartedAnew() throws Exception {
        run(Start.FRESH);
        Files.writeString(output.resolve("xmi/wire-02.txt.xmi"), "");

        assertThat(run(Start.RESUME).kept()).isEqualTo(ARTICLES);
    }

    @Test
    void anUnfinishedRunIsNotLostUnlessAskedFor() throws Exception {
        Path remains = killedAfter(12);

        assertThatThrownBy(() -> run(remains, Start.FRESH))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("holds a run that did not come to its end (12 articles)")
                .hasMessageContaining("--resume")
                .hasMessageContaining("--overwrite");
        assertThat(run(remains, new Start(false, false, true)).kept()).isZero();
        assertThat(Runs.results(remains)).isEqualTo(undisturbed());
    }

    @Test
    void resultsOfArticlesThatAreGoneFromTheInputAreNotLostUnlessAskedFor() throws Exception {
        run(Start.FRESH);
        Files.delete(input.resolve("wire-06.txt"));

        assertThatThrownBy(() -> run(Start.RESUME))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("1 articles that are not in the input (the first is wire-06.txt)");
        assertThat(run(new Start(true, false, true)).kept()).isEqualTo(ARTICLES - 1);
        assertThat(Runs.results(output)).isEqualTo(undisturbed());
    }

    @Test
    void aSecondRunIsKeptOutOfTheFolder() throws Exception {
        Files.createDirectories(output);
        try (FolderLock lock = FolderLock.take(output)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> run(Start.FRESH))
                    .isInstanceOf(RunException.class)
                    .hasMessageContaining("another run is writing to");
        }
    }

    @Test
    void withoutOrderNothingIsLostOrDoubledEither() throws Exception {
        RunRequest request = Runs.request(input, output, FORMATS);
        RunOptions unordered = RunOptions.DEFAULT.withOrder(false);
        new BatchRun(request.with(unordered), Progress.quiet()).run();
        article(2, "The harbour is calm.");
        new BatchRun(request.with(unordered.withStart(Start.RESUME)), Progress.quiet()).run();

        assertThat(Files.readAllLines(output.resolve("articles.jsonl")))
                .containsExactlyInAnyOrderElementsOf(
                        undisturbed().get("articles.jsonl").lines().toList());
    }
}
