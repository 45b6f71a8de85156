package org.quoin.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quoin.testkit.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_VERB;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.quoin.testkit.sample.YearAnnotator;
import org.quoin.type.Headline;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

class AnnotatedTextTest {

    @Test
    void aTextIsReadPlainly() {
        JCas article = AnnotatedText.of("It rains.\n\"Go!\" Ada said to 12 boats.")
                .with(Paragraph.class, Sentence.class, Token.class, POS.class, Lemma.class)
                .jcas();

        assertThat(article).annotations(Paragraph.class).spans("It rains.", "\"Go!\" Ada said to 12 boats.");
        assertThat(article).annotations(Sentence.class).spans("It rains.", "\"Go!\"", "Ada said to 12 boats.");
        assertThat(article)
                .annotations(Token.class)
                .spans("It", "rains", ".", "\"", "Go", "!", "\"", "Ada", "said", "to", "12", "boats", ".");
        assertThat(article).annotations(POS_VERB.class).spans("said");
        assertThat(article)
                .annotations(Token.class)
                .extracting(token -> token.getPos().getPosValue())
                .startsWith("PRP");
        assertThat(article)
                .annotations(Token.class)
                .extracting(token -> token.getLemma().getValue())
                .startsWith("it");
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        JCas article = AnnotatedText.of("It rains.").with(Token.class).jcas();

        assertThat(article).hasNo(Sentence.class);
        assertThat(article).hasNo(POS.class);
    }

    @Test
    void aPieceOfTextIsAnnotatedWithItsFeatures() {
        JCas article = AnnotatedText.of("\"Go!\" Ada said.")
                .annotate(Quote.class, "\"Go!\"", quote -> quote.setKind("direct"))
                .jcas();

        assertThat(article)
                .annotations(Quote.class)
                .spans("\"Go!\"")
                .extracting(Quote::getKind)
                .containsExactly("direct");
    }

    @Test
    void aPieceThatOccursTwiceOrNotAtAllIsRefused() {
        AnnotatedText text = AnnotatedText.of("Go, go, go!");

        assertThatThrownBy(() -> text.annotate(Quote.class, "go"))
                .hasMessage("'go' occurs more than once in 'Go, go, go!': say which by its offsets");
        assertThatThrownBy(() -> text.annotate(Quote.class, "stop")).hasMessage("there is no 'stop' in 'Go, go, go!'");
    }

    @Test
    void anAnnotatorRunsOverTheText() {
        JCas article = AnnotatedText.of("Boats of 1912\nThe boats of 1912 and 1804.")
                .with(Token.class)
                .annotate(Headline.class, "Boats of 1912\n")
                .run(YearAnnotator.class, YearAnnotator.PARAM_EARLIEST, 1900)
                .jcas();

        assertThat(article).annotations(TimeExpression.class).spans("1912");
    }

    @Test
    void aFailureShowsTheTextWithItsAnnotations() {
        JCas article = AnnotatedText.of("The boats of 1912 and 1804.")
                .with(Token.class)
                .run(YearAnnotator.class)
                .jcas();

        assertThatThrownBy(() ->
                        assertThat(article).annotations(TimeExpression.class).spans("1912"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TimeExpression annotations of:")
                .hasMessageContaining("The boats of ⟦1912⟧ and ⟦1804⟧.");
        assertThatThrownBy(() -> assertThat(article).hasNo(TimeExpression.class))
                .hasMessageContaining("⟦1804⟧");
    }
}
