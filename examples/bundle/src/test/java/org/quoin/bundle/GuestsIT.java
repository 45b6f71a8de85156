package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Components that others made, unmodified, beside ours in one pipeline, each from its own folder of jars: DKPro Core's
 * and UIMA Ruta.
 */
class GuestsIT {

    private static final Path GUESTS = Path.of("../guests").toAbsolutePath().normalize();

    private static final String ARTICLE =
            """
            Bakers to share one oven

            ALDERVALE (Northern Press) - The two bakeries of Aldervale will share an oven that costs $2.4 million, the
            town said on Monday.

            "Nobody will go without bread," said Tamsin Okafor, who leads the council. The first loaves are
            expected in spring, for $3 each.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeArticle() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("bread.txt"), ARTICLE);
    }

    private JsonNode run(String descriptor, String... guests) throws Exception {
        Files.writeString(folder.resolve("my.yaml"), descriptor);
        List<String> command =
                new ArrayList<>(List.of("run", "my.yaml", "articles", "--output", "out", "--format", "xmi", "--quiet"));
        for (String guest : guests) {
            Path plugins = GUESTS.resolve(guest).resolve("target/plugins");
            assertThat(plugins)
                    .as("built by 'mvn -f examples/guests/pom.xml package'")
                    .isDirectory();
            command.addAll(List.of("--plugins", plugins.toString()));
        }
        QuoinJar.Result result = QuoinJar.run(folder, command.toArray(new String[0]));
        assertThat(result.err().lines()).allSatisfy(line -> assertThat(line).contains(" warning "));
        assertThat(result.status()).isZero();
        return new ObjectMapper().readTree(folder.resolve("out/articles.jsonl").toFile());
    }

    private String xmi() throws IOException {
        return Files.readString(folder.resolve("out/xmi/bread.txt.xmi"));
    }

    @Test
    void dkprosComponentsMakeWhatOursNeed() throws Exception {
        JsonNode article = run(
                """
                language: en
                components:
                  - ArticleStructureAnnotator
                  - BreakIteratorSegmenter
                  - use: OpenNlpPosTagger
                    with: {modelLocation: 'classpath:/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin'}
                  - OpenNlpSnowballStemmer
                  - use: NGramAnnotator
                    with: {N: 2}
                  - QuoteAttributor
                """,
                "dkpro-tokit",
                "dkpro-opennlp",
                "dkpro-ngrams");

        JsonNode quote = article.path("quotes").get(0);
        assertThat(quote.path("text").asText()).isEqualTo("\"Nobody will go without bread,\"");
        assertThat(xmi()).contains("PosValue=\"NOUN\"", ":NGram ", "value=\"loav\"");
    }

    @Test
    void aWriterOfDkproIsTheLastStep() throws Exception {
        run(
                """
                include: [base]
                components:
                  - use: ConllUWriter
                    with: {targetLocation: out/conll}
                    without: [MorphologicalFeatures, Dependency]
                """,
                "dkpro-io-conll");

        assertThat(Files.readString(folder.resolve("out/conll/bread.txt.conllu")))
                .contains("1\tBakers\tbaker\tNOUN\tNNS\t");
    }

    /** The files are those of the guide to composing. */
    @Test
    void aRuleScriptIsAStepOfAPipeline() throws Exception {
        String guide = Files.readString(Path.of("../../docs/composing.md"));
        Files.writeString(folder.resolve("money.ruta"), block(guide, "ruta", "Money"));
        Files.writeString(folder.resolve("money.xml"), block(guide, "xml", "Money"));

        JsonNode article = run(block(guide, "yaml", "Money"), "ruta");

        assertThat(article.path("quotes")).isNotEmpty();
        assertThat(article.path("annotations"))
                .extracting(annotation -> annotation.path("text").asText())
                .containsExactly("$2.4 million", "$3");
        assertThat(xmi()).contains(":Money ").doesNotContain("RutaBasic ");
    }

    /** Returns the code of a language in which a word stands. */
    private static String block(String guide, String language, String word) {
        return Pattern.compile("```" + language + "\n([^`]*" + word + "[^`]*)```")
                .matcher(guide)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
