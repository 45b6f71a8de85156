package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.type.Article;
import org.quoin.type.Headline;
import org.quoin.type.QuoteCue;

class SpansInTextTest {

    @TypeCapability(outputs = {"org.quoin.type.Headline", "org.quoin.type.QuoteCue", "org.quoin.type.Article"})
    public static class Careless extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            String text = article.getDocumentText();
            new Headline(article, 0, text.indexOf('\n') + 1).addToIndexes();
            new Article(article, 0, text.length() + 1).addToIndexes();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > 0xD800) {
                    new QuoteCue(article, i, i + 1).addToIndexes();
                }
            }
        }
    }

    @TypeCapability(outputs = "org.quoin.type.Article")
    public static class Careful extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            new Article(article, 0, article.getDocumentText().length()).addToIndexes();
        }
    }

    @Test
    void aSpanThatIsEmptyOrOutsideOrCutsACharacterIsTold() {
        assertThat(Conformance.of(Careless.class).failures(Rule.SPANS_IN_TEXT))
                .anySatisfy(outside -> assertThat(outside)
                        .startsWith("Careless makes Article [0, ")
                        .contains("a span must lie within the text"))
                .anySatisfy(empty -> assertThat(empty)
                        .startsWith("Careless makes Headline [0, 0) '' in")
                        .contains("an empty span marks nothing"))
                .anySatisfy(cut -> assertThat(cut)
                        .startsWith("Careless makes QuoteCue [")
                        .contains("it cuts a character in two", "Character.charCount"))
                .hasSize(3);
    }

    @Test
    void theWholeOfAnEmptyTextIsASpan() {
        assertThat(Conformance.of(Careful.class).failures(Rule.SPANS_IN_TEXT)).isEmpty();
    }
}
