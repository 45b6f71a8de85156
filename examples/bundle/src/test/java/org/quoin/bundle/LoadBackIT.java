package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.type.Quote;

/** What a run writes loads back into UIMA, with the type system that stands beside it, every annotation in its place. */
class LoadBackIT {

    private static final String ARTICLE = "\uFEFF\uD83D\uDEA2 Ferry \u0007news\r\n\r\n"
            + "\"We sail at dawn \uD83D\uDEA2,\" said Ad\u0065\u0301 Vale. \"And \u2028 then?\"\r\n\r\n\u2018It\u2019s on,\u2019 he said.\u000B";

    @TempDir
    Path folder;

    @BeforeEach
    void run() throws Exception {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/emoji.txt"), ARTICLE);
        Samples.unpack(folder.resolve("articles"), "dam-5-northlight.txt");
        QuoinJar.Result run =
                QuoinJar.run(folder, "run", "news", "articles", "--output", "out", "--format", "xmi,json", "--quiet");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void xmi() throws Exception {
        assertSameAsRecords("xmi", "xmi");
    }

    @Test
    void jsonCas() throws Exception {
        assertSameAsRecords("json", "json");
    }

    private void assertSameAsRecords(String subfolder, String ending) throws Exception {
        for (String line : Files.readAllLines(folder.resolve("out/articles.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode record = new ObjectMapper().readTree(line);
            Path written = folder.resolve("out").resolve(subfolder);
            JCas article = read(
                    written.resolve("TypeSystem.xml"),
                    written.resolve(record.get("id").asText() + "." + ending));
            String text = record.get("text").asText();

            assertThat(article.getDocumentText()).isEqualTo(text);
            assertThat(article.select(Quote.class)
                            .map(quote -> codePoints(text, quote))
                            .toList())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(spans(record.get("quotes")));
        }
    }

    private static List<String> spans(JsonNode annotations) {
        return StreamSupport.stream(annotations.spliterator(), false)
                .map(a -> a.get("begin").asInt() + "-" + a.get("end").asInt() + " "
                        + a.get("kind").asText() + " " + a.get("text").asText())
                .toList();
    }

    private static String codePoints(String text, Quote quote) {
        Annotation span = quote;
        return text.codePointCount(0, span.getBegin()) + "-" + text.codePointCount(0, span.getEnd()) + " "
                + quote.getKind() + " " + span.getCoveredText();
    }

    private static JCas read(Path typeSystem, Path file) throws Exception {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescriptionFromPath(
                typeSystem.toUri().toString());
        CAS cas = CasCreationUtils.createCas(types, null, null);
        if (file.toString().endsWith(".json")) {
            new JsonCas2Deserializer().deserialize(new File(file.toString()), cas);
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                XmiCasDeserializer.deserialize(in, cas);
            }
        }
        return cas.getJCas();
    }
}
