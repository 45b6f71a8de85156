package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.type.QuoteCue;

class LinearTimeTest {

    /** Looks from the start of the article for each line. */
    public static class Rereading extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            String text = article.getDocumentText();
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                long before = text.substring(0, i).chars().filter(c -> c == '"').count();
                if (before % 2 == 1) {
                    new QuoteCue(article, i, i + 1).addToIndexes();
                }
            }
        }
    }

    /** Looks from the start of the line for each mark. */
    public static class RereadingLines extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            for (String line : article.getDocumentText().split("\n")) {
                StringBuilder seen = new StringBuilder();
                for (int i = line.indexOf('.'); i >= 0; i = line.indexOf('.', i + 1)) {
                    seen.append(
                            line.substring(0, i).chars().filter(c -> c == '"').count());
                }
            }
        }
    }

    /** Takes long over each character, but no longer in a long text. */
    public static class Slow extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            String text = article.getDocumentText();
            double sum = 0;
            for (int i = 0; i < text.length(); i++) {
                for (int j = 0; j < 20; j++) {
                    sum += Math.sin(text.charAt(i) + j);
                }
            }
            if (Double.isNaN(sum)) {
                new QuoteCue(article, 0, 1).addToIndexes();
            }
        }
    }

    @Test
    void timeThatGrowsWithTheSquareOfTheLengthIsTold() {
        assertThat(Conformance.of(Rereading.class).failures(Rule.LINEAR_TIME))
                .singleElement()
                .asString()
                .startsWith("the time of Rereading grows faster than the text: ")
                .contains("in 3 trials of 3", "look for a loop over the article inside another one");
    }

    @Test
    void timeThatGrowsWithTheSquareOfALineIsTold() {
        assertThat(Conformance.of(RereadingLines.class).failures(Rule.LINEAR_TIME))
                .singleElement()
                .asString()
                .startsWith("the time of RereadingLines grows faster than the text, where that is a single line: ");
    }

    @Test
    void aSlowAnnotatorIsNotASuperlinearOne() {
        assertThat(Conformance.of(Slow.class).failures(Rule.LINEAR_TIME)).isEmpty();
    }
}
