package org.quoin.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.type.Byline;
import org.quoin.type.CreditLine;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

class ZoneTest {

    private JCas article;

    @BeforeEach
    void makeArticle() throws Exception {
        article = JCasFactory.createJCas();
    }

    @Test
    void aBylineAndADatelineRunIntoAParagraphAreZonesOfTheirOwn() {
        article.setDocumentText("Harbour reopens\n\nBy Ada Vale LISBON (Wire) - Ships came back. (Editing by Bo Lind)");
        mark(new Headline(article), "Harbour reopens");
        mark(new Paragraph(article), "By Ada Vale LISBON (Wire) - Ships came back. (Editing by Bo Lind)");
        mark(new Byline(article), "By Ada Vale");
        mark(new Dateline(article), "LISBON (Wire) -");
        mark(new CreditLine(article), "(Editing by Bo Lind)");

        assertThat(zones())
                .containsExactly(
                        "HEADLINE Harbour reopens",
                        "BYLINE By Ada Vale",
                        "DATELINE LISBON (Wire) -",
                        "TEXT Ships came back.",
                        "CREDIT (Editing by Bo Lind)");
    }

    @Test
    void repeatedTextIsLeftOut() {
        article.setDocumentText("Ships came back. Nobody cheered.\nShips came back.\nNobody cheered. Then it rained.");
        mark(new Paragraph(article), "Ships came back. Nobody cheered.");
        mark(new Paragraph(article), "\nShips came back.");
        mark(new Paragraph(article), "\nNobody cheered. Then it rained.");
        mark(new DuplicateText(article), "\nShips came back.\nNobody cheered.");

        assertThat(zones()).containsExactly("TEXT Ships came back. Nobody cheered.", "TEXT Then it rained.");
    }

    @Test
    void textWithoutStructureIsOneZone() {
        article.setDocumentText("  Ships came back.\n");

        assertThat(zones()).containsExactly("TEXT Ships came back.");
    }

    @Test
    void anEmptyArticleHasNone() {
        article.setDocumentText(" \n ");

        assertThat(zones()).isEmpty();
    }

    private void mark(Annotation annotation, String covered) {
        int begin = article.getDocumentText().indexOf(covered);
        annotation.setBegin(begin);
        annotation.setEnd(begin + covered.length());
        annotation.addToIndexes();
    }

    private List<String> zones() {
        return Zone.of(article).stream()
                .map(zone -> zone.kind() + " " + zone.span().of(article.getDocumentText()))
                .toList();
    }
}
