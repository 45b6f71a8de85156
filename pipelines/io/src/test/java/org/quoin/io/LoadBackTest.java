package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** What is written as XMI or JSON CAS is the same when it is loaded, with the type system that lies beside it. */
class LoadBackTest {

    @TempDir
    private Path folder;

    private static List<String> annotations(JCas article) {
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : article.getAnnotationIndex()) {
            lines.add(annotation.getType().getName() + " [" + annotation.getBegin() + ", " + annotation.getEnd() + ") "
                    + annotation.getCoveredText());
        }
        return lines;
    }

    private Path write(ArticleFormat format, JCas article) throws Exception {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
        try (WholeFiles files = new WholeFiles(folder);
                ArticleSink sink = format.open(new RunOutput(folder, "test", types, files))) {
            sink.accept(ArticleCas.id(article), format.render(article));
        }
        return folder.resolve(format.name()).resolve(ArticleCas.id(article) + "." + format.name());
    }

    private JCas emptyCas(String name) throws Exception {
        Path file = folder.resolve(name).resolve(TypeSystemFile.NAME);
        TypeSystemDescription types =
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()));
        return CasCreationUtils.createCas(types, null, null).getJCas();
    }

    private JCas throughXmi(JCas article) throws Exception {
        Path file = write(new XmiFormat(), article);
        JCas loaded = emptyCas("xmi");
        try (InputStream in = Files.newInputStream(file)) {
            XmiCasDeserializer.deserialize(in, loaded.getCas());
        }
        return loaded;
    }

    private JCas throughJson(JCas article) throws Exception {
        Path file = write(new JsonCasFormat(), article);
        JCas loaded = emptyCas("json");
        try (InputStream in = Files.newInputStream(file)) {
            new JsonCas2Deserializer().deserialize(in, loaded.getCas());
        }
        return loaded;
    }

    private static void checkSame(JCas loaded, JCas article) {
        assertThat(loaded.getDocumentText()).isEqualTo(article.getDocumentText());
        assertThat(loaded.getDocumentLanguage()).isEqualTo(article.getDocumentLanguage());
        assertThat(annotations(loaded)).isEqualTo(annotations(article));
    }

    @Test
    void anArticleComesBackFromXmi() throws Exception {
        JCas article = SampleArticle.annotated();
        JCas loaded = throughXmi(article);

        checkSame(loaded, article);
        assertThat(loaded.select(Quote.class).single().getSpeaker().getName()).isEqualTo("Bea Holm");
    }

    @Test
    void anArticleComesBackFromJson() throws Exception {
        JCas article = SampleArticle.annotated();
        JCas loaded = throughJson(article);

        checkSame(loaded, article);
        assertThat(loaded.select(Quote.class).single().getSpeaker().getName()).isEqualTo("Bea Holm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Windows\r\nline ends, old Mac\rline ends, tab\tand \"<&>'\n",
                "Bell \u0007, escape \u001B, delete \u007F, start of heading \u0001.",
                "Next line \u0085 and line separator \u2028 survive beside a bell \u0007.",
                "Next line \u0085 and line separator \u2028 survive alone.",
                "Emoji \uD83D\uDEA2\uD83D\uDC69\u200D\uD83D\uDE80 and bell \u0007 and \uFEFF mark"
            })
    void everyCharacterAndOffsetComesBack(String text) throws Exception {
        JCas article = SampleArticle.searchedFor(text);
        for (int i = 0; i < text.length(); i++) {
            new TimeExpression(article, i, i + 1).addToIndexes();
        }
        checkSame(throughXmi(article), article);
        checkSame(throughJson(article), article);
    }

    @Test
    void surrogatePairsSurviveWhereverTheyFallInALongText() throws Exception {
        JCas article = SampleArticle.searchedFor("a\uD83D\uDEA2bc\u0007".repeat(20_000));

        assertThat(throughXmi(article).getDocumentText()).isEqualTo(article.getDocumentText());
        assertThat(throughJson(article).getDocumentText()).isEqualTo(article.getDocumentText());
    }

    @Test
    void xmiIsXml10UnlessACharacterNeeds11() throws Exception {
        assertThat(xmi("Rain \uD83C\uDF27 is expected.")).startsWith("<?xml version=\"1.0\"");
        assertThat(xmi("Rain \u0007 is expected.")).startsWith("<?xml version=\"1.1\"");
    }

    private static String xmi(String text) throws Exception {
        return new String(new XmiFormat().render(SampleArticle.searchedFor(text)), StandardCharsets.UTF_8);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsSaidToBeOne() throws Exception {
        JCas article = SampleArticle.searchedFor("Half \uD83D a ship.");

        assertThatThrownBy(() -> new XmiFormat().render(article))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("character that XML can't: U+D83D");
    }
}
