package org.quoin.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long run with some poisoned articles: 200,000 articles with the Maven profile 'endurance'. */
class SoakTest {

    private static final int ARTICLES = Integer.getInteger("quoin.soak", 3_000);
    /** One article of so many is poisoned. */
    private static final int POISONED = 100;
    /** When the heap is looked at first: by then everything is loaded. */
    private static final int WARM = ARTICLES / 10;
    /**
     * How much more there may be at the end: some tables of the Java machine itself, and the list of articles, whose
     * paths keep a text of themselves once they have been used. A CAS or an engine left behind an article is more.
     */
    private static final long SLACK = (8L << 20) + 128L * ARTICLES;

    @TempDir
    private Path temp;

    /** Writes an article; returns what its failure has to say, or nothing if it is a good one. */
    private static String write(Path file, int number) throws IOException {
        if (number % POISONED != 42) {
            Files.writeString(file, "Ferry " + number + " waits.\n" + "The pilots wait with it. ".repeat(number % 20));
            return "";
        }
        int poison = number / POISONED;
        if (poison % 25 == 7) {
            Files.writeString(file, "The crew sleep at sea.");
            return "not done after";
        }
        switch (poison % 5) {
            case 0:
                Files.writeString(file, "The tanks explode.");
                return "the fuse burns";
            case 1:
                Files.writeString(file, "The mirrors recurse.");
                return "StackOverflowError";
            case 2:
                Files.writeString(file, "The whales devour all memory.");
                return "OutOfMemoryError";
            case 3:
                Files.write(file, "The caf\u00E9 closes.".getBytes(StandardCharsets.ISO_8859_1));
                return "is not UTF-8";
            default:
                Files.writeString(file, "More and more. ".repeat(1_000));
                return "more than the 10,000 that --max-size allows";
        }
    }

    @Test
    void exactlyThePoisonedArticlesFailAndMemoryStaysFlat() throws Exception {
        Path input = temp.resolve("in");
        Map<String, String> poisoned = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = String.format("%03d/wire-%06d.txt", i / 1_000, i);
            Files.createDirectories(input.resolve(id).getParent());
            String failure = write(input.resolve(id), i);
            if (!failure.isEmpty()) {
                poisoned.put(id, failure);
            }
        }
        Path output = temp.resolve("out");
        HeapWatch heap = new HeapWatch();
        RunRequest request = Runs.request(input, output)
                .with(RunOptions.DEFAULT.withTimeout(Duration.ofSeconds(5)).withMaxBytes(10_000));

        RunSummary summary = new BatchRun(request, heap).run();

        assertThat(summary.failed()).isEqualTo(poisoned.size());
        assertThat(summary.done()).isEqualTo(ARTICLES - poisoned.size());
        assertFailures(output, poisoned);
        try (Stream<String> lines = Files.lines(output.resolve("articles.jsonl"))) {
            assertThat(lines.count()).isEqualTo(ARTICLES - poisoned.size());
        }
        assertThat(heap.atEnd - heap.warm).as("growth of the heap in bytes").isLessThan(SLACK);
    }

    private static void assertFailures(Path output, Map<String, String> poisoned) throws IOException {
        Map<String, String> errors = new TreeMap<>();
        for (String line : Files.readAllLines(output.resolve("failures.jsonl"))) {
            JsonNode failure = new ObjectMapper().readTree(line);
            errors.put(failure.get("id").asText(), failure.get("error").asText());
        }
        assertThat(errors.keySet()).isEqualTo(poisoned.keySet());
        assertThat(errors).allSatisfy((id, error) -> assertThat(error).contains(poisoned.get(id)));
    }

    /** Looks at what is in use after a garbage collection, early and at the end. */
    private static final class HeapWatch implements Progress {

        private long warm;
        private long atEnd;

        @Override
        public void started(int articles) {}

        @Override
        public void advanced(int done, int failed) {
            if (done + failed >= WARM && warm == 0) {
                warm = used();
            } else if (done + failed == ARTICLES) {
                atEnd = used();
                System.out.printf("heap after %d articles %d bytes, after %d %d%n", WARM, warm, ARTICLES, atEnd);
            }
        }

        @Override
        public void ended() {}

        private static long used() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
