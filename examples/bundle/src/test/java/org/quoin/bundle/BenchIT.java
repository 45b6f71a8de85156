package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchIT {

    @TempDir
    Path folder;

    @Test
    void everyComponentIsMeasuredAndThePipelineOnOneThreadAndSeveral() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Rain\n\nIt rained in Aldervale on Monday.\n");

        QuoinJar.Result result = QuoinJar.run(folder, "bench", "base", "a.txt", "--seconds", "0", "--threads", "2");

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("ArticleStructureAnnotator ", "EnglishSegmenter ", "EnglishPosTagger ", "EnglishLemmatizer ")
                .containsPattern(
                        "1 thread: [0-9,]+ tokens/s on the clock, [0-9,]+ tokens/s of CPU, [0-9,]+ bytes/token")
                .containsPattern("2 threads: [0-9,]+ tokens/s on the clock")
                .containsPattern("heap after a collection, with 2 engines: [0-9]+ MB")
                .containsPattern("the first article is done [0-9.]+ s after the start of Java");
    }

    @Test
    void whatCannotBeMeasuredIsRefused() throws Exception {
        QuoinJar.Result result = QuoinJar.run(folder, "bench", "bsae", "gone.txt");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("did you mean 'base'?", "gone.txt").doesNotContain("\tat ");
    }
}
