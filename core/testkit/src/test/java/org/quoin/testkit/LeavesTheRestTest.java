package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Stem;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.cas.CASException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class LeavesTheRestTest {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    private static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    private static final String STEM = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Stem";
    private static final String POS_TYPE = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";

    @TypeCapability(inputs = {TOKEN, SENTENCE})
    public static class Remover extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            article.select(Sentence.class).asList().forEach(Sentence::removeFromIndexes);
        }
    }

    @TypeCapability(inputs = {TOKEN, POS_TYPE})
    public static class Corrector extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            for (Token token : article.select(Token.class).asList()) {
                token.getPos().setPosValue("X");
            }
        }
    }

    @TypeCapability(inputs = TOKEN, outputs = POS_TYPE)
    public static class Overwriter extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            for (Token token : article.select(Token.class).asList()) {
                POS pos = new POS(article, token.getBegin(), token.getEnd());
                pos.addToIndexes();
                token.setPos(pos);
            }
        }
    }

    @TypeCapability(inputs = TOKEN, outputs = STEM)
    public static class Stemmer extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            for (Token token : article.select(Token.class).asList()) {
                Stem stem = new Stem(article, token.getBegin(), token.getEnd());
                stem.addToIndexes();
                token.setStem(stem);
            }
        }
    }

    @TypeCapability(inputs = TOKEN)
    public static class Numberer extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            article.select(Token.class).asList().forEach(token -> token.setId("t" + token.getBegin()));
        }
    }

    @TypeCapability(inputs = TOKEN, outputs = TOKEN + ":id")
    public static class DeclaredNumberer extends Numberer {}

    public static class Translator extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas article) {
            try {
                article.createView("translation").setDocumentText("...");
            } catch (CASException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void removingAnAnnotationIsTold() {
        assertThat(Conformance.of(Remover.class).failures(Rule.LEAVES_THE_REST))
                .singleElement()
                .asString()
                .startsWith("Remover changes what was there before it:\n  Sentence [")
                .contains("is removed", "... and ")
                .contains("make annotations of a type of your own");
    }

    @Test
    void changingAFeatureIsTold() {
        assertThat(Conformance.of(Corrector.class).failures(Rule.LEAVES_THE_REST))
                .singleElement()
                .asString()
                .contains("PosValue was 'NNP' and is 'X'");
    }

    @Test
    void aFeatureThatWasEmptyMayBeFilledWithWhatTheAnnotatorMakes() {
        assertThat(Conformance.of(Stemmer.class).failures(Rule.LEAVES_THE_REST)).isEmpty();
    }

    @Test
    void aFeatureThatWasFilledMayNot() {
        Conformance tagged = Conformance.of(Overwriter.class).prepare(article -> {
            for (Token token : article.select(Token.class).asList()) {
                token.setPos(new POS(article, token.getBegin(), token.getEnd()));
            }
        });

        assertThat(tagged.failures(Rule.LEAVES_THE_REST))
                .singleElement()
                .asString()
                .contains("pos was POS [0, 5) 'Ferry' and is POS [0, 5) 'Ferry'");
    }

    @Test
    void aFeatureMayBeFilledIfItIsDeclared() {
        assertThat(Conformance.of(Numberer.class).failures(Rule.LEAVES_THE_REST))
                .singleElement()
                .asString()
                .contains("id was not set and is 't0'");
        assertThat(Conformance.of(DeclaredNumberer.class).failures(Rule.LEAVES_THE_REST))
                .isEmpty();
        assertThat(Conformance.of(DeclaredNumberer.class).failures(Rule.OUTPUTS_MADE))
                .isEmpty();
    }

    @Test
    void aNewViewIsTold() {
        assertThat(Conformance.of(Translator.class).failures(Rule.LEAVES_THE_REST))
                .singleElement()
                .asString()
                .contains("it makes a view 'translation'");
    }
}
