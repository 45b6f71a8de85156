package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quoin.runner.Runs.step;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.quoin.assembly.Pipeline;

/** Limits of time, memory and size. */
class RunLimitsTest extends RunsOfAFolder {

    private static final RunOptions HASTY = new RunOptions(
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            RunOptions.ANY_SIZE,
            2,
            FailureBudget.UNLIMITED,
            Start.FRESH,
            true,
            false);

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

    private RunSummary runWithOneThatHangs(String when) throws Exception {
        Saboteur.SEEN.clear();
        Pipeline pipeline = pipeline(step(Saboteur.class, Saboteur.PARAM_HANGS, when));
        return run(request(pipeline, 1).with(HASTY));
    }

    @Test
    void aComponentThatHangsAtTheStartIsNamedAndNothingIsWritten() throws Exception {
        article("a.txt", "Rain is expected.");

        assertThatThrownBy(() -> runWithOneThatHangs("start"))
                .isInstanceOf(RunException.class)
                .hasMessageStartingWith("the component " + SABOTEUR
                        + " can't be initialised: not done after 0.05 s (--start-timeout); it was at " + SABOTEUR
                        + ".hang:");
        assertThat(output).doesNotExist();
    }

    @Test
    void aComponentThatHangsWhenItIsStartedAnewEndsTheRun() throws Exception {
        article("a.txt", "Rain is expected.");
        article("b.txt", "The tanks recurse.");
        article("c.txt", "The ferry waits.");

        RunSummary summary = runWithOneThatHangs("restart");

        assertThat(summary.halted().orElseThrow()).contains(SABOTEUR).contains("--start-timeout");
        assertThat(ids("articles.jsonl")).containsExactly("a.txt");
        assertThat(ids("failures.jsonl")).containsExactly("b.txt");
    }

    @Test
    void aComponentThatHangsAfterTheLastArticleIsWarnedOfAndAllIsWritten() throws Exception {
        article("a.txt", "Rain is expected.");

        RunSummary summary = runWithOneThatHangs("end");

        assertThat(ids("articles.jsonl")).containsExactly("a.txt");
        assertThat(summary.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        SABOTEUR + " failed after the last article: not done after 0.05 s (--start-timeout); it was at "
                                + SABOTEUR + ".hang:");
    }
}
