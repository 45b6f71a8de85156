package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.plugin.Span;
import org.quoin.quotes.SimpleReading.TaggedWord;
import org.quoin.type.DuplicateText;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteSource;

class QuoteAttributorTest {

    private JCas article;

    @BeforeEach
    void makeArticle() throws Exception {
        article = JCasFactory.createJCas();
    }

    @Test
    void aQuoteSpansItsContentAndIsLinkedToItsFragments() throws Exception {
        annotate("\"We are late,\" Ada Vale said, \"and it rains.\"");

        Quote quote = article.select(Quote.class).single();
        assertThat(quote.getCoveredText()).isEqualTo("\"We are late,\" Ada Vale said, \"and it rains.\"");
        assertThat(quote.getKind()).isEqualTo("direct");
        assertThat(quote.getContent())
                .extracting(Annotation::getCoveredText)
                .containsExactly("\"We are late,\"", "\"and it rains.\"");
        assertThat(quote.getCue()).extracting(Annotation::getCoveredText).containsExactly("said");
        assertThat(quote.getSource()).extracting(Annotation::getCoveredText).containsExactly("Ada Vale");
        assertThat(quote.getSpeaker()).isNull();
    }

    @Test
    void fragmentsAreIndexed() throws Exception {
        annotate("\"We are late,\" Ada Vale said, \"and it rains.\"");

        assertThat(article.select(QuoteContent.class).count()).isEqualTo(2);
        assertThat(article.select(QuoteCue.class).count()).isEqualTo(1);
        assertThat(article.select(QuoteSource.class).count()).isEqualTo(1);
    }

    @Test
    void whatTheTextDoesNotNameIsEmpty() throws Exception {
        annotate("The rain fell.\n\"We never had a chance to talk.\"");

        Quote quote = article.select(Quote.class).single();
        assertThat(quote.getCue()).isEmpty();
        assertThat(quote.getSource()).isEmpty();
    }

    @Test
    void aNestedQuoteHasTheOuterOneAsItsParent() throws Exception {
        annotate("\"She put down the rope and said, 'Is it safe?'\" the pilot said.");

        List<Quote> quotes = article.select(Quote.class).asList();
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).getParent()).isEqualTo(quotes.get(0));
        assertThat(quotes.get(0).getParent()).isNull();
    }

    @Test
    void whatIsSaidWithoutQuotationMarksIsAQuoteToo() throws Exception {
        annotate("Ada Vale said the harbour was shut.");

        Quote quote = article.select(Quote.class).single();
        assertThat(quote.getKind()).isEqualTo("indirect");
        assertThat(quote.getCoveredText()).isEqualTo("the harbour was shut");
        assertThat(quote.getCue()).extracting(Annotation::getCoveredText).containsExactly("said");
        assertThat(quote.getSource()).extracting(Annotation::getCoveredText).containsExactly("Ada Vale");
    }

    @Test
    void attitudesAreLeftOutOnRequest() throws Exception {
        String text = "Ada Vale said the harbour was shut. The mayor believes that the town will pay.";
        annotate(text);
        assertThat(article.select(QuoteCue.class).map(Annotation::getCoveredText))
                .containsExactly("said", "believes");

        article.reset();
        read(text);
        run(QuoteAttributor.PARAM_ATTITUDES, false);
        assertThat(article.select(QuoteCue.class).map(Annotation::getCoveredText))
                .containsExactly("said");
    }

    @Test
    void whatIsLessLikelyThanAskedForIsLeftOut() throws Exception {
        read("Ada Vale said the harbour was shut.");
        run(QuoteAttributor.PARAM_MIN_CONFIDENCE, 1.0f);

        assertThat(article.select(Quote.class).count()).isZero();
    }

    @Test
    void theParagraphsOfAQuoteAreCounted() throws Exception {
        annotate("Ada Vale said: \"We sail.\n\"We row.\n\"We swim.\"");

        assertThat(article.select(Quote.class).single().getParagraphs()).isEqualTo(3);
    }

    @Test
    void repeatedTextIsAnnotatedOnce() throws Exception {
        String text = "\"We are late,\" Ada Vale said.\n\"We are late,\" Ada Vale said.";
        read(text);
        new DuplicateText(article, text.indexOf('\n') + 1, text.length()).addToIndexes();
        run();

        assertThat(article.select(Quote.class).count()).isEqualTo(1);
    }

    @Test
    void offsetsHoldBesideEmoji() throws Exception {
        annotate("\uD83C\uDF0A \"We are late,\" Ada Vale said.");

        assertThat(article.select(Quote.class).single().getCoveredText()).isEqualTo("\"We are late,\"");
    }

    @Test
    void anArticleWithoutWordsHasNoQuotes() throws Exception {
        article.setDocumentText("\"We are late,\" Ada Vale said.");
        run();

        assertThat(article.select(QuoteCue.class).count()).isZero();
    }

    private void annotate(String text) throws Exception {
        read(text);
        run();
    }

    private void run(Object... parameters) throws Exception {
        AnalysisEngine quotes = AnalysisEngineFactory.createEngine(QuoteAttributor.class, parameters);
        quotes.process(article);
    }

    private void read(String text) {
        article.setDocumentText(text);
        SimpleReading reading = SimpleReading.of(text);
        for (Span paragraph : reading.paragraphs()) {
            new Paragraph(article, paragraph.begin(), paragraph.end()).addToIndexes();
        }
        List<TaggedWord> words = reading.taggedWords();
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            addToken(words.get(i));
            if (i + 1 == words.size()
                    || words.get(i + 1).sentence() != words.get(i).sentence()) {
                new Sentence(article, words.get(begin).begin(), words.get(i).end()).addToIndexes();
                begin = i + 1;
            }
        }
    }

    private void addToken(TaggedWord word) {
        POS pos = new POS(article, word.begin(), word.end());
        pos.setPosValue(word.tag());
        pos.addToIndexes();
        Token token = new Token(article, word.begin(), word.end());
        token.setPos(pos);
        token.addToIndexes();
    }
}
