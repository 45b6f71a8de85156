package org.quoin.language;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

class EnglishSegmenterTest {

    @Test
    void noSentenceCrossesTheEndOfAHeadlineADatelineOrAParagraph() throws Exception {
        JCas article = JCasFactory.createText("Harbour reopens\nLISBON (Wire) - Ships came\nback", "en");
        mark(new Headline(article), "Harbour reopens");
        mark(new Dateline(article), "LISBON (Wire) -");
        mark(new Paragraph(article), "LISBON (Wire) - Ships came\nback");

        segment(article);

        assertThat(article.select(Sentence.class).map(Sentence::getCoveredText))
                .containsExactly("Harbour reopens", "LISBON (Wire) -", "Ships came\nback");
    }

    @Test
    void repeatedTextIsLeftOut() throws Exception {
        JCas article = JCasFactory.createText("Ships came.\nNobody cheered. Ships came.", "en");
        mark(new Paragraph(article), "Ships came.");
        mark(new Paragraph(article), "Nobody cheered. Ships came.");
        Annotation repeated = new DuplicateText(article, 28, 39);
        repeated.addToIndexes();

        segment(article);

        assertThat(article.select(Sentence.class).map(Sentence::getCoveredText))
                .containsExactly("Ships came.", "Nobody cheered.");
        assertThat(article.select(Token.class).count()).isEqualTo(6);
    }

    @Test
    void textOfControlCharactersIsASentenceWithoutTokens() throws Exception {
        JCas article = JCasFactory.createText("\u0001\u0002\u0007", "en");

        segment(article);

        assertThat(article.select(Sentence.class).count()).isEqualTo(1);
        assertThat(article.select(Token.class).count()).isZero();
    }

    @Test
    void aLongLineWithoutEndOrSpaceIsSegmented() throws Exception {
        JCas article = JCasFactory.createText("a-b.c'd@e,f".repeat(20_000), "en");

        segment(article);

        assertThat(article.select(Token.class)
                        .mapToInt(t -> t.getEnd() - t.getBegin())
                        .sum())
                .isEqualTo(article.getDocumentText().length());
    }

    private static void mark(Annotation annotation, String covered) {
        int begin = annotation.getCAS().getDocumentText().indexOf(covered);
        annotation.setBegin(begin);
        annotation.setEnd(begin + covered.length());
        annotation.addToIndexes();
    }

    private static void segment(JCas article) throws Exception {
        SimplePipeline.runPipeline(article, createEngineDescription(EnglishSegmenter.class));
    }
}
