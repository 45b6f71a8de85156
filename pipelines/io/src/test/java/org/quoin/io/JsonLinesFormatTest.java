package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.EntityRelation;
import org.quoin.type.Headline;
import org.quoin.type.Quote;

class JsonLinesFormatTest {

    private static JsonNode record(JCas article) throws IOException {
        return new ObjectMapper().readTree(new JsonLinesFormat().render(article));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Reads a span as Python would, by code points. */
    private static String slice(JsonNode record, int begin, int end) {
        int[] points = record.get("text").asText().codePoints().toArray();
        return new String(points, begin, end - begin);
    }

    private static void checkSpans(JsonNode record, JsonNode node) {
        if (node.has("begin") && node.has("text")) {
            assertThat(slice(record, node.get("begin").asInt(), node.get("end").asInt()))
                    .isEqualTo(node.get("text").asText());
        }
        node.forEach(child -> checkSpans(record, child));
    }

    @Test
    void everySpanHoldsItsTextCountedInCodePoints() throws Exception {
        JsonNode record = record(SampleArticle.annotated());

        assertThat(record.findValues("begin")).hasSizeGreaterThan(10);
        record.forEach(layer -> checkSpans(record, layer));
        JsonNode sentence = record.get("sentences").get(0);
        assertThat(slice(record, sentence.get(0).asInt(), sentence.get(1).asInt()))
                .isEqualTo("The ferry waited on Monday.");
    }

    @Test
    void aRecordOfAllLayersLooksLikeThis() throws Exception {
        String record = new String(new JsonLinesFormat().render(SampleArticle.annotated()), StandardCharsets.UTF_8);

        assertThat(record).doesNotContain("\n");
        assertThat(new ObjectMapper().readTree(record))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                {"schema": "quoin-article/1", "id": "desk/ferry.txt", "language": "en",
                 "text": "Ferry \uD83D\uDEA2 waits\\nBy Ada Lund\\nPORT ELM (Harbour Wire) - The ferry waited on Monday.\\n\
                \\"We wait,\\" Bea Holm said. \\"The sea is high.\\"\\nThe ferry waited on Monday.\\n(Editing by Cy Marsh)",
                 "article": {
                  "headline": {"begin": 0, "end": 13, "text": "Ferry \uD83D\uDEA2 waits"},
                  "bylines": [{"begin": 14, "end": 25, "text": "By Ada Lund", "authors": ["Ada Lund"]}],
                  "dateline": {"begin": 26, "end": 51, "text": "PORT ELM (Harbour Wire) -",
                               "place": "PORT ELM", "agency": "Harbour Wire", "date": null},
                  "creditlines": [{"begin": 153, "end": 174, "text": "(Editing by Cy Marsh)",
                                   "people": [{"name": "Cy Marsh", "role": "editing"}]}],
                  "published": "2031-05-06", "provider": "Harbour Wire", "uri": null,
                  "title": "Ferry waits for the sea",
                  "paragraphs": [{"begin": 26, "end": 79, "role": "lead", "duplicateOf": null},
                                 {"begin": 80, "end": 124, "role": "body", "duplicateOf": null},
                                 {"begin": 125, "end": 152, "role": "duplicate", "duplicateOf": [26, 79]}]},
                 "sentences": [[52, 79]],
                 "entities": [
                  {"id": "e1", "type": null, "subtype": null, "name": "the ferry", "identifier": null,
                   "mentions": [{"begin": 52, "end": 61, "text": "The ferry", "form": "nominal"}]},
                  {"id": "e2", "type": "PERSON", "subtype": null, "name": "Bea Holm", "identifier": null,
                   "mentions": [{"begin": 91, "end": 99, "text": "Bea Holm", "form": "name"}]}],
                 "quotes": [
                  {"id": "q1", "kind": "direct", "begin": 80, "end": 124,
                   "text": "\\"We wait,\\" Bea Holm said. \\"The sea is high.\\"",
                   "content": [[80, 90], [106, 124]], "cue": [[100, 104]], "source": [[91, 99]],
                   "speaker": "e2", "speakerConfidence": null, "addressee": null, "parent": null, "paragraphs": 1}],
                 "times": [
                  {"id": "t1", "begin": 72, "end": 78, "text": "Monday", "type": "DATE", "value": "2031-05-05",
                   "mod": null}],
                 "events": [
                  {"id": "v1", "begin": 62, "end": 68, "text": "waited", "lemma": "wait", "class": "OCCURRENCE",
                   "type": null,
                   "arguments": [{"role": "actor", "begin": 52, "end": 61, "text": "The ferry", "entity": "e1"}],
                   "time": "t1", "polarity": "positive", "modality": "asserted", "quote": null}],
                 "provenance": {"pipeline": "test", "pipelineHash": "c0ffee",
                  "components": [{"name": "org.example.Annotator", "version": "1.2"},
                                 {"name": "org.example.Annotator", "version": "1.2"}]}}
                """));
    }

    @Test
    void aLayerThatFoundNothingIsEmptyAndOneThatDidNotRunIsMissing() throws Exception {
        JsonNode record = record(SampleArticle.searchedFor("Rain.", Headline.class, Sentence.class, Quote.class));

        assertThat(keys(record))
                .containsExactly("schema", "id", "language", "text", "article", "sentences", "quotes", "provenance");
        assertThat(keys(record.get("article"))).containsExactly("headline", "published", "provider", "uri", "title");
        assertThat(record.get("article").get("headline").isNull()).isTrue();
        assertThat(record.get("quotes")).isEmpty();
    }

    @Test
    void withoutARecordOfItsComponentsAnArticleHasTheLayersThatHoldSomething() throws Exception {
        JCas article = JCasFactory.createJCas();
        ArticleCas.fill(article, "rain.txt", "Rain.", ArticleFacts.NONE, "en");
        new Sentence(article, 0, 5).addToIndexes();

        assertThat(keys(record(article)))
                .containsExactly("schema", "id", "language", "text", "article", "sentences", "provenance");
        assertThat(record(article).get("provenance").isNull()).isTrue();
    }

    @Test
    void anEmptyArticleIsARecord() throws Exception {
        JsonNode record = record(SampleArticle.searchedFor("", Quote.class));

        assertThat(record.get("text").asText()).isEmpty();
        assertThat(record.get("quotes")).isEmpty();
    }

    @Test
    void mentionsThatNothingHasClusteredStandForThemselves() throws Exception {
        JCas article = SampleArticle.searchedFor("Lund met Holm.", EntityMention.class);
        for (int[] span : new int[][] {{9, 13}, {0, 4}}) {
            EntityMention mention = new EntityMention(article, span[0], span[1]);
            mention.setValue("PERSON");
            mention.setForm("name");
            mention.addToIndexes();
        }

        assertThat(record(article).get("entities"))
                .extracting(e -> e.get("id").asText() + " " + e.get("name").asText())
                .containsExactly("e1 Lund", "e2 Holm");
    }

    @Test
    void anEntityTellsWhichOthersItBelongsWith() throws Exception {
        JCas article =
                SampleArticle.searchedFor("Lima is in Peru.", EntityMention.class, Entity.class, EntityRelation.class);
        Entity lima = entity(article, 0, 4);
        EntityRelation relation = new EntityRelation(article);
        relation.setKind("seat");
        relation.setSource(lima);
        relation.setTarget(entity(article, 11, 15));
        relation.addToIndexes();

        JsonNode entities = record(article).get("entities");
        assertThat(entities.get(0).get("relations").toString()).isEqualTo("[{\"kind\":\"seat\",\"entity\":\"e2\"}]");
        assertThat(entities.get(1).get("relations")).isEmpty();
    }

    private static Entity entity(JCas article, int begin, int end) {
        Entity entity = new Entity(article);
        entity.addToIndexes();
        EntityMention mention = new EntityMention(article, begin, end);
        mention.setEntity(entity);
        mention.addToIndexes();
        return entity;
    }

    @Test
    void aMentionLeftOutOfTheClustersIsNoEntity() throws Exception {
        JCas article = SampleArticle.searchedFor("It rains.", EntityMention.class, Entity.class);
        new EntityMention(article, 0, 2).addToIndexes();

        assertThat(record(article).get("entities")).isEmpty();
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() throws Exception {
        JCas article = SampleArticle.searchedFor("A \uD83D and \uDEA2\uD83D\uDEA2.", Sentence.class);
        new Sentence(article, 9, 11).addToIndexes();

        JsonNode record = record(article);
        assertThat(record.get("text").asText()).isEqualTo("A \uFFFD and \uFFFD\uD83D\uDEA2.");
        assertThat(record.get("sentences").toString()).isEqualTo("[[9,10]]");
    }

    @Test
    void controlCharactersStayAsTheyAre() throws Exception {
        String text = "Bell \u0007, escape \u001B, next line \u0085, separator \u2028.\r\n";

        assertThat(record(SampleArticle.searchedFor(text)).get("text").asText()).isEqualTo(text);
    }
}
