package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

class SameResultTest {

    public static class Remembering extends JCasAnnotator_ImplBase {

        private final Set<String> known = new HashSet<>();

        @Override
        public void process(JCas article) {
            String text = article.getDocumentText();
            if (known.add(text)) {
                new Quote(article, 0, Math.min(5, text.length())).addToIndexes();
            }
        }
    }

    public static class Numbering extends JCasAnnotator_ImplBase {

        private static int engines;

        private final int number = ++engines;

        @Override
        public void process(JCas article) {
            TimeExpression time = new TimeExpression(
                    article, 0, Math.min(5, article.getDocumentText().length()));
            time.setValue("engine " + number);
            time.addToIndexes();
        }
    }

    public static class Sharing extends JCasAnnotator_ImplBase {

        private static volatile String text;

        @Override
        public void process(JCas article) {
            text = article.getDocumentText();
            for (int i = 0; i < 2_000; i++) {
                Thread.yield();
            }
            new Quote(
                            article,
                            0,
                            Math.min(text.length(), article.getDocumentText().length()))
                    .addToIndexes();
        }
    }

    @Test
    void whatAnEngineKeepsOfAnEarlierArticleIsTold() {
        assertThat(Conformance.of(Remembering.class).failures(Rule.SAME_EVERY_TIME))
                .singleElement()
                .asString()
                .startsWith("Remembering gave another result in a CAS that was used and reset, after other articles")
                .contains("at first: Quote[0,5]", "Keep nothing of an article in a field");
    }

    @Test
    void whatDependsOnTheEngineIsTold() {
        assertThat(Conformance.of(Numbering.class).failures(Rule.SAME_EVERY_TIME))
                .singleElement()
                .asString()
                .startsWith("Numbering gave another result in another engine")
                .contains("then:     TimeExpression[0,5]");
    }

    @Test
    void whatThreadsShareAndChangeIsTold() {
        assertThat(Conformance.of(Sharing.class).failures(Rule.SAME_EVERY_TIME)).isEmpty();
        assertThat(Conformance.of(Sharing.class).failures(Rule.SAME_IN_PARALLEL))
                .singleElement()
                .asString()
                .startsWith("Sharing gave another result while 3 other engines ran in threads of their own")
                .contains("What engines share (static fields");
    }
}
