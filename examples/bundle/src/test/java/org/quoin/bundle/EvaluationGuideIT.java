package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.bundle.QuoinJar.Result;

/** Does what the guide to evaluation does, with the gold that stands there. */
class EvaluationGuideIT {

    @TempDir
    Path folder;

    @BeforeEach
    void takesTheGold() throws IOException {
        String guide = Files.readString(Path.of("../../docs/evaluation.md"));
        int json = guide.indexOf("```json\n") + "```json\n".length();
        Files.writeString(folder.resolve("gold.jsonl"), guide.substring(json, guide.indexOf("```", json)));
    }

    @Test
    void aPipelineIsScored() throws Exception {
        Result result = QuoinJar.run(
                folder, "evaluate", "news", "--gold", "gold.jsonl", "--task", "quotes,ner", "--output", "report");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("1 articles", "content exact [direct]", "seed 20260101");
        assertThat(folder.resolve("report/scores.json")).content().contains("\"content exact\"");
        assertThat(folder.resolve("report/errors.html")).content().contains("<h2>quotes,");
    }

    @Test
    void whatIsWrongIsSaidAtOnce() throws Exception {
        Result result = QuoinJar.run(
                folder, "evaluate", "newz", "--gold", "none.jsonl", "--gold", "gold.txt", "--task", "quote");

        assertThat(result.status()).isOne();
        assertThat(result.err())
                .contains("none.jsonl: there is no such file or folder", "there is no task 'quote'", "news")
                .doesNotContain("at org.");
    }

    @Test
    void aComponentWithoutAModelCannotBeTrained() throws Exception {
        Result result =
                QuoinJar.run(folder, "train", "EnglishSegmenter", "--gold", "gold.jsonl", "--output", "model.bin");

        assertThat(result.status()).isOne();
        assertThat(result.err()).contains("EnglishSegmenter has no model that can be trained");
        assertThat(folder.resolve("model.bin")).doesNotExist();
    }
}
