package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_NUM;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.OptionalInputs;
import org.quoin.type.Article;
import org.quoin.type.DuplicateText;
import org.quoin.type.Quote;
import org.quoin.type.QuoteCue;

class OutputsTest {

    @TypeCapability(inputs = "org.quoin.type.Qoute", outputs = "org.quoin.type.Quote:speakers")
    public static class Misspelt extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {}
    }

    @TypeCapability(outputs = "org.quoin.type.Quote")
    public static class Secretive extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            int said = article.getDocumentText().indexOf("said");
            if (said >= 0) {
                Quote quote = new Quote(article, 0, said);
                FSArray<QuoteCue> cue = new FSArray<>(article, 1);
                cue.set(0, new QuoteCue(article, said, said + 4));
                quote.setCue(cue);
                quote.addToIndexes();
            }
        }
    }

    @TypeCapability(outputs = {"org.quoin.type.Quote", "org.quoin.type.Event", "org.quoin.type.Quote:kind"})
    public static class Boastful extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            if (!article.getDocumentText().isEmpty()) {
                new Quote(article, 0, 1).addToIndexes();
            }
        }
    }

    @TypeCapability(
            outputs = {
                "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
                "org.quoin.type.DuplicateText",
                "org.quoin.type.Article"
            })
    @OptionalInputs("org.quoin.type.Article")
    public static class Honest extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            if (!article.getDocumentText().isEmpty()) {
                new POS_NUM(article, 0, 1).addToIndexes();
                DuplicateText repeat = new DuplicateText(article, 0, 1);
                repeat.setOriginal(new Annotation(article, 0, 1));
                repeat.addToIndexes();
            }
            if (article.select(Article.class).isEmpty()) {
                new Article(article, 0, article.getDocumentText().length()).addToIndexes();
            }
        }
    }

    @Test
    void aTypeOrFeatureThatDoesNotExistIsTold() {
        assertThat(Conformance.of(Misspelt.class).failures(Rule.TYPES_EXIST))
                .satisfiesExactly(
                        type -> assertThat(type)
                                .startsWith("Misspelt declares org.quoin.type.Qoute, which is not in the type system")
                                .contains("types.txt"),
                        feature -> assertThat(feature).startsWith("Misspelt declares org.quoin.type.Quote:speakers"));
    }

    @Test
    void whatIsMadeButNotDeclaredIsToldWithAnExample() {
        assertThat(Conformance.of(Secretive.class).failures(Rule.OUTPUTS_DECLARED))
                .singleElement()
                .asString()
                .startsWith("Secretive makes org.quoin.type.QuoteCue, which it does not declare (QuoteCue [")
                .contains("'said' in 'Ferry strike")
                .endsWith("add it to the outputs of its @TypeCapability, so that a pipeline can be checked");
    }

    @Test
    void whatIsDeclaredButNeverMadeIsTold() {
        assertThat(Conformance.of(Boastful.class).failures(Rule.OUTPUTS_MADE))
                .satisfiesExactly(
                        type -> assertThat(type)
                                .startsWith("Boastful declares that it makes org.quoin.type.Event, and does so in none")
                                .contains("on(\"...\")"),
                        feature -> assertThat(feature).contains("org.quoin.type.Quote:kind"));
    }

    @Test
    void subtypesCountAndSoDoesWhatIsMadeOnlyWhereAnOptionalInputIsMissing() {
        assertThat(Conformance.of(Honest.class).failures(Rule.OUTPUTS_DECLARED)).isEmpty();
        assertThat(Conformance.of(Honest.class).failures(Rule.OUTPUTS_MADE)).isEmpty();
    }
}
