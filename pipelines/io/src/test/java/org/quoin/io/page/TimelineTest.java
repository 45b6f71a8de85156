package org.quoin.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteSource;
import org.quoin.type.TimeExpression;

class TimelineTest {

    private static final String TEXT = "The mill burned on Friday. Its old owner bought it in May, "
            + "Ada Lund said. It will reopen on Monday. It never closed. Guards had come on a Sunday.";

    private JCas article;

    @BeforeEach
    void makeArticle() throws Exception {
        article = JCasFactory.createText(TEXT, "en");
        DocumentMetaData.create(article).setDocumentId("mill.txt");
        for (int from = 0; from < TEXT.length(); ) {
            int stop = TEXT.indexOf('.', from) + 1;
            new Sentence(article, from, stop).addToIndexes();
            from = stop + 1;
        }
    }

    @Test
    void eventsStandInTheOrderOfTheirDates() {
        event("burned", "asserted", "positive", "Friday", "2031-05-09");
        event("bought", "asserted", "positive", "May", "2031-05");
        event("reopen", "future", "positive", "Monday", "2031-05-12");

        Document page = page();

        assertThat(page.select(".when h4").eachText())
                .containsExactly("May 2031", "Friday, 9 May 2031", "Monday, 12 May 2031");
        assertThat(page.select(".when strong").eachText()).containsExactly("bought", "burned", "reopen");
        assertThat(page.select(".when time").eachAttr("datetime"))
                .containsExactly("2031-05", "2031-05-09", "2031-05-12");
    }

    @Test
    void whatTheArticleAssertsStandsWithoutRemark() {
        event("burned", "asserted", "positive", "Friday", "2031-05-09");

        Document page = page();

        assertThat(page.select(".when .status")).isEmpty();
        assertThat(page.select(".when li").text()).isEqualTo("The mill burned on Friday.");
    }

    @Test
    void whatAQuoteReportsIsAClaimOfItsSource() {
        Event event = event("bought", "reported", "positive", "May", "2031-05");
        event.setQuote(quote("Its old owner bought it in May", "Ada Lund"));

        Document page = page();

        assertThat(page.select(".when .status").text()).isEqualTo("Claimed by Ada Lund");
        assertThat(page.getElementById(page.select(".when .key").attr("href").substring(1))
                        .select(".name")
                        .text())
                .isEqualTo("Ada Lund");
    }

    @Test
    void whatAQuoteReportsIsAClaimEvenWhereItsModalitySaysFact() {
        event("bought", "asserted", "positive", "May", "2031-05").setQuote(quote("Its old owner bought it in May", ""));

        assertThat(page().select(".when .status").text()).isEqualTo("Claimed by a source that is not named");
    }

    @Test
    void aSourceThatIsOnlyAPronounIsCited() {
        event("reopen", "future", "positive", "Monday", "2031-05-12").setQuote(quote("will reopen", "It"));

        assertThat(page().select(".when .status").text()).isEqualTo("Planned or expected, according to \u201cIt\u201d");
    }

    @ParameterizedTest
    @CsvSource({
        "asserted, negative, Did not happen",
        "reported, positive, Claimed",
        "reported, negative, Claimed not to have happened",
        "future, positive, Planned or expected",
        "future, negative, Not to happen",
        "possible, positive, Possible",
        "possible, negative, Possibly not",
        "counterfactual, positive, Did not come about",
        "counterfactual, negative, Hypothetical",
        ", , Not told whether it happened"
    })
    void whatIsNoFactSaysSo(String modality, String polarity, String status) {
        event("burned", modality, polarity, "Friday", "2031-05-09");

        assertThat(page().select(".when .status").text()).isEqualTo(status);
    }

    @Test
    void everyLineLeadsToItsTriggerInTheText() {
        event("closed", "asserted", "negative", "", "");
        event("burned", "asserted", "positive", "Friday", "2031-05-09");
        event("reopen", "future", "positive", "Monday", "2031-05-12");

        Document page = page();

        assertThat(page.select(".told")).hasSize(2).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)).text())
                .isEqualTo(link.select("strong").text()));
    }

    @Test
    void eventsWithoutATimeAreCountedAndLeftOut() {
        event("burned", "asserted", "positive", "Friday", "2031-05-09");
        event("closed", "asserted", "negative", "", "");

        Document page = page();

        assertThat(page.select(".when strong").eachText()).containsExactly("burned");
        assertThat(page.select(".timeline .note").text()).endsWith("1 event without a date is left out.");
    }

    @Test
    void timesThatNameNoDateStandApartAtTheEnd() {
        event("come", "asserted", "positive", "Sunday", "XXXX-WXX-7");
        event("burned", "asserted", "positive", "Friday", "2031-05-09");

        Document page = page();

        assertThat(page.select(".when h4").eachText()).containsExactly("Friday, 9 May 2031", "No calendar date");
        assertThat(page.select(".when").last().select("strong").text()).isEqualTo("come");
    }

    @Test
    void aLineShowsWhatTakesPartAndNotTheWholeSentence() {
        Event event = event("said", "asserted", "positive", "May", "2031-05");
        EventArgument actor = at(new EventArgument(article), "Ada Lund");
        event.setArguments(new FSArray<>(article, 1));
        event.getArguments().set(0, actor);

        assertThat(page().select(".told").text()).isEqualTo("\u2026old owner bought it in May, Ada Lund said.");
    }

    @Test
    void anArticleWhoseEventsWereNotSoughtHasNoTimeline() {
        assertThat(page().select(".timeline")).isEmpty();
    }

    @Test
    void anArticleWithoutDatedEventsSaysSo() {
        event("closed", "asserted", "negative", "", "");

        Document page = page();

        assertThat(page.select(".timeline").text()).isEqualTo("Timeline No event has a date.");
        assertThat(page.select(".slug a")).isEmpty();
    }

    private Document page() {
        byte[] section = RenderedArticle.of(new PageFormat().render(article)).section();
        return Jsoup.parse(new String(section, StandardCharsets.UTF_8));
    }

    private Event event(String trigger, String modality, String polarity, String time, String value) {
        Event event = at(new Event(article), trigger);
        event.setModality(modality);
        event.setPolarity(polarity);
        if (!time.isEmpty()) {
            TimeExpression when = at(new TimeExpression(article), time);
            when.setValue(value);
            event.setTime(when);
        }
        return event;
    }

    private Quote quote(String content, String source) {
        Quote quote = at(new Quote(article), content);
        quote.setContent(array(List.of(at(new QuoteContent(article), content))));
        if (!source.isEmpty()) {
            quote.setSource(array(List.of(at(new QuoteSource(article), source))));
        }
        return quote;
    }

    private <A extends Annotation> FSArray<A> array(List<A> elements) {
        FSArray<A> array = new FSArray<>(article, elements.size());
        for (int i = 0; i < elements.size(); i++) {
            array.set(i, elements.get(i));
        }
        return array;
    }

    private static <A extends Annotation> A at(A annotation, String covered) {
        int begin = TEXT.indexOf(covered);
        annotation.setBegin(begin);
        annotation.setEnd(begin + covered.length());
        annotation.addToIndexes();
        return annotation;
    }
}
