package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills runs (SIGKILL, where there are signals) and goes on with them. More often with the Maven profile 'endurance'. */
class CrashTest {

    static final String[] FORMATS = {"xmi", "csv", "html"};

    private static final int KILLS = Integer.getInteger("quoin.kills", 4);
    private static final int ARTICLES = 60;
    private static final long SEED = 20_261_122;

    @TempDir
    private Path temp;

    private final Random random = new Random(SEED);

    private Path writeArticles(String name) throws IOException {
        Path input = Files.createDirectories(temp.resolve(name));
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Ferry " + i + (i % 11 == 3 ? " will explode." : " waits.\n".repeat(1 + random.nextInt(400)));
            Files.writeString(input.resolve(String.format("wire-%02d.txt", i)), text);
        }
        return input;
    }

    private Map<String, String> undisturbed(Path input, String name) throws Exception {
        Path output = temp.resolve(name);
        new BatchRun(Runs.request(input, output, FORMATS), Progress.quiet()).run();
        return Runs.results(output);
    }

    private static Process start(String memory, Path input, Path output, int articles, boolean resume)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(memory, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KilledRun.class.getName()));
        command.addAll(List.of(input.toString(), output.toString(), Integer.toString(articles), "" + resume));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Runs in another process and kills it as soon as it says that so many articles are written, or soon after. */
    private static void kill(Path input, Path output, int articles, boolean resume) throws Exception {
        Process process = start("-Xmx256m", input, output, articles, resume);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).as("what the process says").isEqualTo("now");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    @DisplayName("killed at random, gone on with: every article once, byte for byte (seed " + SEED + ")")
    void aRunKilledAnywhereIsGoneOnWith() throws Exception {
        Path input = writeArticles("in");
        Map<String, String> expected = undisturbed(input, "undisturbed");
        for (int kill = 0; kill < KILLS; kill++) {
            Path output = temp.resolve("killed-" + kill);
            int first = random.nextInt(ARTICLES + 1);
            kill(input, output, first, false);
            // Every other run is killed a second time, somewhere after the first.
            if (kill % 2 == 1) {
                kill(input, output, first + random.nextInt(ARTICLES + 1 - first), true);
            }
            resume(input, output);

            assertThat(Runs.results(output))
                    .as("kill %d, after %d articles", kill, first)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("killed while files are put in order: every article once, byte for byte (seed " + SEED + ")")
    void aRunKilledWhilePuttingFilesInOrderIsGoneOnWith() throws Exception {
        Path input = writeArticles("in");
        Path complete = temp.resolve("complete");
        new BatchRun(Runs.request(input, complete, FORMATS), Progress.quiet()).run();
        Files.writeString(input.resolve("wire-01.txt"), "The harbour is calm.");
        Files.writeString(input.resolve("wire-03.txt"), "The tanks are empty.");
        Map<String, String> expected = undisturbed(input, "undisturbed");
        for (int kill = 0; kill < (KILLS + 1) / 2; kill++) {
            Path output = temp.resolve("killed-" + kill);
            Folders.copy(complete, output);
            kill(input, output, ARTICLES - random.nextInt(2), true);
            resume(input, output);

            assertThat(Runs.results(output)).as("kill %d", kill).isEqualTo(expected);
        }
    }

    @Test
    void articlesThatTakeAllMemoryFailAndThoseBesideThemDoNot() throws Exception {
        Path input = Files.createDirectories(temp.resolve("in"));
        List<String> greedy = new ArrayList<>();
        for (int i = 10; i < 70; i++) {
            String id = "wire-" + i + ".txt";
            boolean gorges = i % 12 == 3;
            Files.writeString(input.resolve(id), gorges ? "The gulls gorge." : "Ferry waits.\n".repeat(2_000));
            if (gorges) {
                greedy.add(id);
            }
        }
        Path output = temp.resolve("out");

        int status = start("-Xmx80m", input, output, -1, false).waitFor();

        assertThat(status).isZero();
        assertThat(Files.readAllLines(output.resolve("failures.jsonl")))
                .allSatisfy(line -> assertThat(line).contains("OutOfMemoryError"))
                .extracting(line -> line.substring(7, 18))
                .containsExactlyElementsOf(greedy);
        assertThat(Files.readAllLines(output.resolve("articles.jsonl"))).hasSize(60 - greedy.size());
    }

    /** Goes on with a run until its end. */
    private static void resume(Path input, Path output) throws Exception {
        RunOptions options = RunOptions.DEFAULT.withStart(Start.RESUME);
        RunSummary summary = new BatchRun(Runs.request(input, output, FORMATS).with(options), Progress.quiet()).run();
        assertThat(summary.done() + summary.failed()).isEqualTo(ARTICLES);
    }
}
