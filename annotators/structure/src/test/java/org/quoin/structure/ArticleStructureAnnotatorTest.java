package org.quoin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.type.Article;
import org.quoin.type.Byline;
import org.quoin.type.CreditLine;
import org.quoin.type.CreditedPerson;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

class ArticleStructureAnnotatorTest {

    private static final String REPORT =
            """
            Harbour reopens after storm

            By Ada Vale LISBON, May 2 (Wire) - Ships came back on Monday. "We waited for a week," a pilot said.

            Nobody cheered. (Reporting by Ada Vale; Editing by Bo Lind)
            """;

    private JCas article;

    @BeforeEach
    void makeArticle() throws Exception {
        article = JCasFactory.createJCas();
    }

    private void annotate(String text) throws Exception {
        article.setDocumentText(text);
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(ArticleStructureAnnotator.class);
        engine.process(article);
    }

    private static List<String> texts(Iterable<? extends Annotation> annotations) {
        List<String> texts = new ArrayList<>();
        annotations.forEach(annotation -> texts.add(annotation.getCoveredText()));
        return texts;
    }

    @Test
    void everyPartOfAReportIsMarked() throws Exception {
        annotate(REPORT);

        assertThat(texts(article.select(Headline.class))).containsExactly("Harbour reopens after storm");
        assertThat(texts(article.select(Byline.class))).containsExactly("By Ada Vale");
        assertThat(texts(article.select(Dateline.class))).containsExactly("LISBON, May 2 (Wire) -");
        assertThat(texts(article.select(CreditLine.class)))
                .containsExactly("(Reporting by Ada Vale; Editing by Bo Lind)");
        assertThat(texts(article.select(CreditedPerson.class))).containsExactly("Ada Vale", "Bo Lind");
        assertThat(article.select(Paragraph.class).map(Paragraph::getDivType)).containsExactly("lead", "body");
    }

    @Test
    void featuresSayWhatTheTextGives() throws Exception {
        annotate(REPORT);

        Dateline dateline = article.select(Dateline.class).single();
        assertThat(List.of(dateline.getPlace(), dateline.getDate(), dateline.getAgency()))
                .containsExactly("LISBON", "May 2", "Wire");
        assertThat(article.select(Byline.class).single().getAuthors()).containsExactly("Ada Vale");
        assertThat(article.select(CreditedPerson.class).map(CreditedPerson::getRole))
                .containsExactly("reporting", "editing");
    }

    @Test
    void whatADatelineDoesNotGiveIsNull() throws Exception {
        annotate("Harbour reopens\n\nLISBON - Ships came back to the harbour on Monday.");

        Dateline dateline = article.select(Dateline.class).single();
        assertThat(dateline.getAgency()).isNull();
        assertThat(dateline.getDate()).isNull();
    }

    @Test
    void aRepeatPointsToItsOriginal() throws Exception {
        String first = "The port authority opened the northern gates on Monday after a week of repairs to the quay.";
        String second = "Eleven ships had waited outside since the storm, and two had turned back to the south.";
        annotate(first + " " + second + "\n\n" + first + "\n\n" + second);

        assertThat(article.select(Paragraph.class).map(Paragraph::getDivType))
                .containsExactly("lead", "duplicate", "duplicate");
        assertThat(article.select(DuplicateText.class)
                        .map(repeat -> repeat.getOriginal().getBegin() + " "
                                + repeat.getOriginal().getCoveredText()))
                .containsExactly("0 " + first, (first.length() + 1) + " " + second);
    }

    @Test
    void theKnownTitleIsTheHeadlineWhateverItsForm() throws Exception {
        Article frame = new Article(article);
        frame.setTitle("“It was the harbour that was closed,” pilots said.");
        frame.addToIndexes();

        annotate("\"It was the harbour that was closed,\" pilots said.\nShips came back.");

        assertThat(texts(article.select(Headline.class)))
                .containsExactly("\"It was the harbour that was closed,\" pilots said.");
        assertThat(article.select(Article.class).count()).isOne();
    }

    @Test
    void anArticleWithoutAFrameGetsOne() throws Exception {
        annotate(REPORT);

        assertThat(texts(article.select(Article.class))).containsExactly(REPORT);
    }

    @Test
    void anEmptyArticleHasNoParts() throws Exception {
        annotate("");

        assertThat(article.select(Paragraph.class).count()).isZero();
        assertThat(article.select(Article.class).count()).isOne();
    }
}
