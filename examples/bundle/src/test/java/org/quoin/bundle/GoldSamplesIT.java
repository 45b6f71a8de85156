package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar over the sample articles, held against what a careful reader marks in them. */
class GoldSamplesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLD = Path.of("src/test/resources/org/quoin/bundle/gold");

    @TempDir
    static Path folder;

    private static final Map<String, JsonNode> RECORDS = new HashMap<>();

    @BeforeAll
    static void annotate() throws Exception {
        Samples.unpack(folder.resolve("articles"));
        QuoinJar.Result run = QuoinJar.run(folder, "run", "news", "articles", "--output", "out", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
        for (String line : Files.readAllLines(folder.resolve("out/articles.jsonl"))) {
            JsonNode record = JSON.readTree(line);
            RECORDS.put(record.get("id").asText(), record);
        }
    }

    @Test
    void thePartsOfEveryArticleAreFound() throws Exception {
        assertThat(gold()).hasSize(10).allSatisfy(gold -> {
            String id = gold.get("article").asText();
            JsonNode article = RECORDS.get(id).get("article");
            assertThat(article.at("/headline/text").asText(""))
                    .as(id)
                    .isEqualTo(gold.path("headline").asText(""));
            assertThat(texts(article.get("bylines"), "authors"))
                    .as(id)
                    .isEqualTo(texts(gold.get("bylines"), "authors"));
            assertThat(texts(article.get("creditlines"), "people"))
                    .as(id)
                    .isEqualTo(texts(gold.get("creditlines"), "people"));
            for (String part : List.of("text", "place", "agency", "date")) {
                assertThat(article.at("/dateline/" + part).asText(""))
                        .as(id + " dateline " + part)
                        .isEqualTo(gold.at("/dateline/" + part).asText(""));
            }
            assertThat(texts(article.get("paragraphs"), "role"))
                    .as(id)
                    .isEqualTo(texts(gold.get("paragraphs"), "role"));
        });
    }

    /** Of direct and mixed quotes, all of which are marked. The list of what is known to be wrong gets shorter by work, never longer by accident. */
    @Test
    void theQuotesThatAreWrongAreKnown() throws Exception {
        TreeSet<String> wrong = new TreeSet<>();
        for (JsonNode gold : gold()) {
            String id = gold.get("article").asText();
            JsonNode record = RECORDS.get(id);
            List<String> expected = new ArrayList<>();
            gold.get("quotes")
                    .forEach(quote -> expected.add(
                            line(quote, strings(quote, "content"), strings(quote, "cue"), strings(quote, "source"))));
            List<String> actual = new ArrayList<>();
            record.get("quotes")
                    .forEach(quote -> actual.add(line(
                            quote,
                            covered(record, quote, "content"),
                            covered(record, quote, "cue"),
                            covered(record, quote, "source"))));
            expected.stream()
                    .filter(quote -> !actual.contains(quote))
                    .forEach(quote -> wrong.add(id + "\tmissed\t" + quote));
            actual.stream()
                    .filter(quote -> !quote.startsWith("indirect") && !expected.contains(quote))
                    .forEach(quote -> wrong.add(id + "\twrong\t" + quote));
        }
        String report = String.join("\n", wrong) + "\n";
        assertThat(report).isEqualTo(Golden.record("quotes-known-errors.tsv", report));
    }

    private static List<JsonNode> gold() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        try (var files = Files.list(GOLD)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                all.add(JSON.readTree(file.toFile()));
            }
        }
        return all;
    }

    private static String line(JsonNode quote, String content, String cue, String source) {
        return String.join("\t", quote.get("kind").asText(), content, cue, source);
    }

    private static String strings(JsonNode quote, String role) {
        return StreamSupport.stream(quote.get(role).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String covered(JsonNode record, JsonNode quote, String role) {
        String text = record.get("text").asText();
        return StreamSupport.stream(quote.get(role).spliterator(), false)
                .map(span -> text.substring(
                        text.offsetByCodePoints(0, span.get(0).asInt()),
                        text.offsetByCodePoints(0, span.get(1).asInt())))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** Returns each annotation's text and one more of its properties, in text order. */
    private static List<String> texts(JsonNode annotations, String property) {
        return StreamSupport.stream(annotations.spliterator(), false)
                .map(a -> property.equals("role")
                        ? a.get("role").asText()
                        : a.get("text").asText() + values(a.get(property)))
                .toList();
    }

    private static String values(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(v -> v.isTextual()
                        ? v.asText()
                        : v.get("name").asText() + "/" + v.get("role").asText())
                .collect(Collectors.joining(", ", " [", "]"));
    }
}
