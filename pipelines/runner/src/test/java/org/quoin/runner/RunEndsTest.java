package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quoin.runner.Runs.step;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.assembly.Pipeline;

/** Runs that do not start, or that end before their last article. */
class RunEndsTest extends RunsOfAFolder {

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
