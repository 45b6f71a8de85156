package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.quoin.type.ComponentRun;
import org.quoin.type.PipelineRun;
import org.quoin.type.Quote;

/** The annotations of a plugin's type, which Quoin does not know when it is built. */
class OtherAnnotationsTest {

    private static final String LABEL = "org.example.Label";

    private static TypeSystemDescription types() throws Exception {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TypeDescription label = types.addType(LABEL, "", CAS.TYPE_NAME_ANNOTATION);
        label.addFeature("reason", "", CAS.TYPE_NAME_STRING);
        label.addFeature("certain", "", CAS.TYPE_NAME_BOOLEAN);
        label.addFeature("count", "", CAS.TYPE_NAME_LONG);
        label.addFeature("score", "", CAS.TYPE_NAME_DOUBLE);
        label.addFeature("words", "", CAS.TYPE_NAME_STRING_ARRAY);
        label.addFeature("quote", "", Quote.class.getName());
        label.addFeature("parts", "", CAS.TYPE_NAME_FS_ARRAY);
        types.addType("org.example.FineLabel", "", LABEL);
        return CasCreationUtils.mergeTypeSystems(
                List.of(types, TypeSystemDescriptionFactory.createTypeSystemDescription()));
    }

    private static JCas article(String... outputs) throws Exception {
        JCas article = JCasFactory.createJCas(types());
        ArticleCas.fill(article, "a.txt", "\uD83D\uDEA2 \"We wait,\" they said.", ArticleFacts.NONE, "en");
        ComponentRun component = new ComponentRun(article);
        component.setOutputs(StringArray.create(article, outputs));
        component.addToIndexes();
        PipelineRun run = new PipelineRun(article);
        run.setComponents(FSArray.create(article, new ComponentRun[] {component}));
        run.addToIndexes();
        return article;
    }

    private static Annotation label(JCas article, String type, int begin, int end) {
        Type label = article.getTypeSystem().getType(type);
        Annotation annotation = (Annotation) article.getCas().<AnnotationFS>createAnnotation(label, begin, end);
        article.addFsToIndexes(annotation);
        return annotation;
    }

    private static JsonNode annotations(JCas article) throws Exception {
        return new ObjectMapper()
                .readTree(new JsonLinesFormat().render(article))
                .path("annotations");
    }

    @Test
    void allFeaturesAreWritten() throws Exception {
        JCas article = article(LABEL, Quote.class.getName());
        Quote quote = new Quote(article, 3, 13);
        quote.addToIndexes();
        Annotation label = label(article, LABEL, 14, 18);
        label.setStringValue(label.getType().getFeatureByBaseName("reason"), "no \"names\"");
        label.setBooleanValue(label.getType().getFeatureByBaseName("certain"), true);
        label.setLongValue(label.getType().getFeatureByBaseName("count"), 7_000_000_000L);
        label.setDoubleValue(label.getType().getFeatureByBaseName("score"), 0.25);
        label.setFeatureValue(
                label.getType().getFeatureByBaseName("words"), StringArray.create(article, new String[] {"a", "b"}));
        label.setFeatureValue(label.getType().getFeatureByBaseName("quote"), quote);
        FSArray<Annotation> parts = new FSArray<>(article, 1);
        parts.set(0, new Annotation(article, 19, 23));
        label.setFeatureValue(label.getType().getFeatureByBaseName("parts"), parts);

        assertThat(annotations(article))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                [{"type": "org.example.Label", "begin": 13, "end": 17, "text": "they",
                  "features": {
                    "reason": "no \\"names\\"", "certain": true, "count": 7000000000, "score": 0.25, "words": ["a", "b"],
                    "quote": {"id": "q1", "begin": 2, "end": 12, "text": "\\"We wait,\\""},
                    "parts": [{"begin": 18, "end": 22, "text": "said"}]}}]
                """));
    }

    @Test
    void whatIsNotSetIsNullAndSubtypesCount() throws Exception {
        JCas article = article(LABEL);
        label(article, "org.example.FineLabel", 14, 18);

        JsonNode fine = annotations(article).path(0);

        assertThat(fine.path("type").asText()).isEqualTo("org.example.FineLabel");
        assertThat(fine.path("features").path("reason").isNull()).isTrue();
        assertThat(fine.path("features").path("parts").isNull()).isTrue();
        assertThat(fine.path("features").path("score").asDouble()).isZero();
    }

    @Test
    void whatWasLookedForAndNotFoundIsEmpty() throws Exception {
        assertThat(annotations(article(LABEL)).isArray()).isTrue();
        assertThat(annotations(article(LABEL))).isEmpty();
    }

    @Test
    void withoutAPluginThereIsNoSuchKey() throws Exception {
        assertThat(annotations(article(Quote.class.getName(), CAS.TYPE_NAME_ANNOTATION))
                        .isMissingNode())
                .isTrue();
    }
}
