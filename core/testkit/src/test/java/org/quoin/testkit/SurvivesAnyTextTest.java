package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class SurvivesAnyTextTest {

    public static class Hasty extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            article.getDocumentText().charAt(0);
        }
    }

    public static class Recursive extends JCasAnnotator_ImplBase {

        private static final Pattern WORDS = Pattern.compile("(a|b)*c");

        @Override
        public void process(JCas article) {
            WORDS.matcher(article.getDocumentText()).lookingAt();
        }
    }

    public static class Endless extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            while (article.getDocumentText().equals("a")
                    && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    public static class Stuck extends JCasAnnotator_ImplBase {

        static final AtomicInteger runs = new AtomicInteger();

        @Override
        public void process(JCas article) {
            runs.incrementAndGet();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void anExceptionIsToldWithTheTextAndThePlace() {
        assertThat(Conformance.of(Hasty.class).failures(Rule.SURVIVES_ANY_TEXT))
                .singleElement()
                .asString()
                .startsWith("given an empty text, Hasty failed on ''")
                .contains("StringIndexOutOfBoundsException", "let it find nothing, but end well");
    }

    @Test
    void aStackThatOverflowsIsTold() {
        assertThat(Conformance.of(Recursive.class).failures(Rule.SURVIVES_ANY_TEXT))
                .singleElement()
                .asString()
                .startsWith("given a word of a million characters, Recursive failed on 'aaaa")
                .contains("(1000000 characters)", "StackOverflowError");
    }

    @Test
    void anAnnotatorThatHangsIsToldWithThePlaceAndHoldsUpNothing() {
        assertThat(Conformance.of(Endless.class).limit(Duration.ofSeconds(3)).failures(Rule.SURVIVES_ANY_TEXT))
                .singleElement()
                .asString()
                .startsWith(
                        "given a text of one letter, Endless failed on 'a': it had not ended after 3.0 s, where it was")
                .contains("Endless.process");
    }

    @Test
    void anAnnotatorThatHangsOnAnOrdinaryArticleIsWaitedForOnce() {
        Stuck.runs.set(0);
        Subject subject = new Subject(stuck());

        for (int rule = 0; rule < 3; rule++) {
            assertThatThrownBy(subject::trials).hasMessageContainingAll("Stuck failed on 'Ferry", "it had not ended");
        }
        assertThat(Stuck.runs).hasValue(1);
    }

    private static Setup stuck() {
        Setup setup = new Setup(Stuck.class);
        setup.setLimit(Duration.ofSeconds(1));
        return setup;
    }
}
