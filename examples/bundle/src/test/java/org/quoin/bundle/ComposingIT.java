package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of the commands that look at pipelines. */
class ComposingIT {

    @TempDir
    Path folder;

    @BeforeEach
    void writeDescriptors() throws Exception {
        Files.writeString(folder.resolve("good.yaml"), "language: en\ncomponents: [EnglishSegmenter]\n");
        Files.writeString(folder.resolve("bad.yaml"), "components: [EnglishSegmentor, EnglishPosTagger]\n");
        Files.writeString(
                folder.resolve("odd.yaml"),
                "language: en\ncomponents: [EnglishSegmenter, EnglishPosTagger, " + "ArticleStructureAnnotator]\n");
        Files.writeString(folder.resolve("words.txt"), "Cpl. title\n");
    }

    private QuoinJar.Result quoin(String... arguments) throws Exception {
        return QuoinJar.run(folder, arguments);
    }

    @Test
    void checkSaysOkWithTheChain() throws Exception {
        QuoinJar.Result result = quoin("check", "good.yaml", "quotes");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "good.yaml: ok: EnglishSegmenter",
                        "quotes: ok: ArticleStructureAnnotator > EnglishSegmenter > EnglishPosTagger >"
                                + " EnglishLemmatizer > EntityRecognizer > QuoteAttributor > EnglishDependencyParser >"
                                + " MentionDetector > CoreferenceResolver > SpeakerResolver");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void checkOfSeveralFailsIfOneIsWrong() throws Exception {
        QuoinJar.Result result = quoin("check", "bad.yaml", "good.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("bad.yaml:1:14: error Q201: unknown component 'EnglishSegmentor'; did you mean");
    }

    @Test
    void checkShowsWarningsOfWhatCanRun() throws Exception {
        QuoinJar.Result result = quoin("check", "odd.yaml");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("odd.yaml:2:14: warning Q306", "odd.yaml: ok: ");
    }

    @Test
    void explainTellsWhoGaveEachValue() throws Exception {
        assertThat(quoin("explain", "good.yaml").out())
                .contains("1. EnglishSegmenter", "(good.yaml:2:14)")
                .containsPattern("makes +Sentence, Token")
                .containsPattern("abbreviations +default +classpath:");
        assertThat(quoin("explain", "good.yaml", "--set", "EnglishSegmenter.abbreviations=words.txt")
                        .out())
                .containsPattern("abbreviations +command line +words.txt");
    }

    @Test
    void whatIsSetForARunIsInItsRecord() throws Exception {
        Samples.unpack(folder.resolve("articles"), "ferry-1-meridian.txt");
        String set = "EnglishSegmenter.abbreviations=words.txt";

        assertThat(quoin("run", "good.yaml", "articles", "--output", "plain", "--quiet")
                        .status())
                .isZero();
        assertThat(quoin("run", "good.yaml", "articles", "--output", "set", "--quiet", "--set", set)
                        .status())
                .isZero();
        assertThat(hash("set"))
                .isNotEqualTo(hash("plain"))
                .isEqualTo(explainedHash(
                        quoin("explain", "good.yaml", "--set", set).out()));
    }

    private String hash(String output) throws Exception {
        String record = Files.readString(folder.resolve(output).resolve("articles.jsonl"));
        return record.replaceFirst("(?s).*\"pipelineHash\":\"([0-9a-f]+)\".*", "$1");
    }

    private static String explainedHash(String explanation) {
        return explanation.lines().skip(1).findFirst().orElseThrow().replaceFirst(".*hash ", "");
    }

    @Test
    void aPlanThatCannotBeMadeIsRefused() throws Exception {
        QuoinJar.Result result = quoin("plan", "--want", "Quotte");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("quoin: --want Quotte: error Q501: there is no type 'Quotte'; did you mean 'Quote'");
    }
}
