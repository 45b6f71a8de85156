package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.OptionalInputs;
import org.quoin.type.Headline;
import org.quoin.type.Quote;
import org.quoin.type.QuoteCue;

class InputsTest {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    private static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";

    @TypeCapability(
            inputs = {TOKEN, SENTENCE},
            outputs = "org.quoin.type.QuoteCue")
    public static class Greedy extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            article.select(Token.class)
                    .filter(token -> token.getCoveredText().equals("said"))
                    .forEach(token -> new QuoteCue(article, token.getBegin(), token.getEnd()).addToIndexes());
        }
    }

    @TypeCapability(outputs = "org.quoin.type.Headline")
    @OptionalInputs({TOKEN, SENTENCE})
    public static class Dependent extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            Sentence first = article.select(Sentence.class).get(0);
            new Headline(article, first.getBegin(), first.getEnd()).addToIndexes();
        }
    }

    @TypeCapability(inputs = "org.quoin.type.QuoteCue", outputs = "org.quoin.type.Quote")
    public static class Quoter extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            article.select(QuoteCue.class)
                    .forEach(cue -> new Quote(article, cue.getBegin(), cue.getEnd()).addToIndexes());
        }
    }

    @Test
    void anInputThatMakesNoDifferenceIsTold() {
        assertThat(Conformance.of(Greedy.class).failures(Rule.INPUTS_NEEDED))
                .singleElement()
                .asString()
                .startsWith("Greedy says that it needs " + SENTENCE + ", and gives the same result without it in all 3")
                .contains("@OptionalInputs");
    }

    @Test
    void anOptionalInputThatIsNeededIsTold() {
        assertThat(Conformance.of(Dependent.class).failures(Rule.OPTIONAL_INPUTS_OPTIONAL))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("Dependent says that ")
                        .contains(SENTENCE, "is an optional input, and does not work without it"));
    }

    @Test
    void anInputThatNothingMakesIsToldWithTheWaysToMakeIt() {
        assertThat(Conformance.of(Quoter.class).failures(Rule.INPUTS_NEEDED))
                .containsExactly("Quoter needs org.quoin.type.QuoteCue, and no article of this test has one: name the"
                        + " annotator that makes it with after(...), or make it with prepare(article -> ...)");
    }

    @Test
    void anEarlierAnnotatorMakesAnInput() {
        Conformance after = Conformance.of(Quoter.class).after(Greedy.class);

        assertThat(after.failures(Rule.INPUTS_NEEDED)).isEmpty();
        assertThat(after.failures(Rule.OUTPUTS_MADE)).isEmpty();
    }

    @Test
    void aStepMakesAnInput() {
        Conformance prepared = Conformance.of(Quoter.class).prepare(article -> {
            if (!article.getDocumentText().isEmpty()) {
                new QuoteCue(article, 0, 1).addToIndexes();
            }
        });

        assertThat(prepared.failures(Rule.INPUTS_NEEDED)).isEmpty();
    }

    @Test
    void theKitLeavesToAStepWhatTheStepMakes() {
        Conformance prepared = Conformance.of(Greedy.class).prepare(article -> {}, Token.class);

        assertThat(prepared.failures(Rule.INPUTS_NEEDED)).anySatisfy(finding -> assertThat(finding)
                .startsWith("Greedy needs " + TOKEN + ", and no article of this test has one"));
    }

    @Test
    void aPreparationThatFailsIsNotTheAnnotatorsFault() {
        Conformance prepared = Conformance.of(Quoter.class).prepare(article -> {
            throw new IllegalStateException("no cues today");
        });

        assertThat(prepared.failures(Rule.INPUTS_NEEDED))
                .singleElement()
                .asString()
                .startsWith("the test's own prepare(...) failed on 'Ferry")
                .contains("no cues today");
    }
}
