package org.quoin.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.io.ArticleSink;
import org.quoin.io.RunOutput;
import org.quoin.io.WholeFiles;
import org.quoin.type.DuplicateText;
import org.quoin.type.Entity;
import org.quoin.type.Headline;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteSource;
import org.quoin.type.TimeExpression;

class PageFormatTest {

    private static final String STORY = "Mayor calls bridge 'sound'\n\n"
            + "\"Nobody said, 'Close it,'\" Ada Vale told the council. \"Nobody will.\"\n\n"
            + "\"It rains in,\" she said. \"Look up,\" Vale added.\n\n"
            + "\"It rains in,\" she said. \"Look up,\" Vale added.";

    @TempDir
    Path folder;

    private final PageFormat format = new PageFormat();

    @Test
    void everyQuoteIsMarkedAndListedWithWhoSaysIt() throws Exception {
        Document page = page(story());

        assertThat(page.select(".text .q[data-q=1]").eachText())
                .containsExactly("\"Nobody said, 'Close it,'\"", "\"Nobody will.\"");
        assertThat(page.select(".text .src[data-q=1]").eachText()).containsExactly("Ada Vale");
        assertThat(page.select(".text .cue[data-q=1]").eachText()).containsExactly("told");
        assertThat(page.select(".item .who .name").eachText()).containsExactly("Ada Vale", "Nobody", "she", "Ada Vale");
    }

    @Test
    void aTimeExpressionIsMarkedAndToldOnPointing() throws Exception {
        JCas article = JCasFactory.createText("The bridge closed early in June.", "en");
        TimeExpression time = new TimeExpression(article, 18, 31);
        time.setTimexType("DATE");
        time.setValue("2019-06");
        time.setMod("START");
        time.addToIndexes();

        Element marked = page(article).selectFirst(".text .t");

        assertThat(marked.text()).isEqualTo("early in June");
        assertThat(marked.attr("title")).isEqualTo("date: 2019-06 (start)");
    }

    @Test
    void aQuoteInsideAQuoteIsMarkedInsideIt() throws Exception {
        Document page = page(story());

        assertThat(page.select(".text .q[data-q=1] .q[data-q=2]").eachText()).containsExactly("'Close it,'");
        assertThat(page.select(".item[data-q=2] dl").text()).contains("Inside A1");
    }

    @Test
    void aPronounIsNobodysNameAndASurnameGoesWithTheNameBefore() throws Exception {
        Document page = page(story());

        assertThat(page.select(".voices .name").eachText())
                .containsExactly("Ada Vale", "Nobody", "Not named at the quote");
    }

    @Test
    void theSpeakerThatAComponentHasFoundComesBeforeTheWordsOfTheSource() throws Exception {
        JCas article = story();
        Entity entity = new Entity(article);
        entity.setName("Ada Florence Vale");
        int begin = STORY.indexOf("\"It rains");
        Quote pronoun = article.select(Quote.class)
                .filter(quote -> quote.getBegin() == begin)
                .findFirst()
                .orElseThrow();
        pronoun.setSpeaker(entity);

        assertThat(page(article).select(".item .who .name").eachText())
                .containsExactly("Ada Vale", "Nobody", "Ada Florence Vale", "Ada Vale");
    }

    @Test
    void repeatedTextIsFoldedAway() throws Exception {
        Document page = page(story());

        assertThat(page.select("details.repeat")).hasSize(1);
        assertThat(page.select("details.repeat > p").last().text()).startsWith("\"It rains in,\" she said.");
        assertThat(page.select("details.repeat .q")).isEmpty();
    }

    @Test
    void theTextOfAnArticleIsOnThePageToTheLastCharacter() throws Exception {
        Document page = page(story());
        page.select("details.repeat summary, details.repeat .note").remove();

        assertThat(page.select("article .text").text().replaceAll("\\s+", " "))
                .isEqualTo(STORY.replaceAll("\\s+", " "));
    }

    @Test
    void markupAndControlCharactersInAnArticleAreText() throws Exception {
        JCas article = article("x<b>.txt", "<script>alert(1)</script> & \"a\u0007b\" \uD800 \uD83D\uDEA2 \u202Eabc");
        String html = html(article);

        assertThat(html)
                .doesNotContain("<script>alert", "\u0007")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;", "a\u2407b", "\uD83D\uDEA2");
        assertThat(Jsoup.parse(html).select("article script")).isEmpty();
    }

    @Test
    void thePageLoadsNothingFromElsewhere() throws Exception {
        Document page = page(story());

        assertThat(page.select("[src], link[href]:not([href^=data:])")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .contains(Anchor.policySource(page.select("style").first().data()))
                .contains(Anchor.policySource(page.select("script").first().data()));
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() throws Exception {
        Document page = page(story());

        assertThat(page.select("a[href^=#]")).hasSizeGreaterThan(8).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.outerHtml())
                .isNotNull());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void articlesGoOnFurtherPagesWhenThePageIsFull() throws Exception {
        Files.writeString(folder.resolve("index-4.html"), "of an earlier run");
        Files.writeString(folder.resolve("index-5.html"), "of an earlier run");
        write(
                new PageSink.Limits(2, 1_000_000),
                article("a", "One."),
                article("b", "Two."),
                article("c", "Three."),
                article("d", "Four."),
                article("e", "Five."));

        assertThat(files()).containsExactly("index-2.html", "index-3.html", "index.html");
        Document second = Jsoup.parse(Files.readString(folder.resolve("index-2.html")));
        assertThat(second.select("article").eachText()).hasSize(2);
        assertThat(second.select("a[href=index.html]")).isNotEmpty();
        assertThat(second.select("a[href=index-3.html]")).isNotEmpty();
        assertThat(second.text()).contains("articles 3 to 4");
    }

    @Test
    void aRunWithoutArticlesHasAPageThatSaysSo() throws Exception {
        write(PageSink.Limits.DEFAULT);

        assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html")))
                        .select("h1")
                        .text())
                .isEqualTo("No articles");
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws Exception {
        assertThat(html(story())).isEqualTo(html(story()));
    }

    private JCas story() throws Exception {
        JCas article = article("mayor.txt", STORY);
        annotate(new Headline(article), 0, STORY.indexOf('\n'));
        String[] paragraphs = STORY.split("\n\n");
        int at = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                Paragraph paragraph = new Paragraph(article);
                paragraph.setDivType(i == 1 ? "lead" : i == 2 ? "body" : "duplicate");
                annotate(paragraph, at, at + paragraphs[i].length());
            }
            at += paragraphs[i].length() + 2;
        }
        DuplicateText duplicate = new DuplicateText(article);
        int original = STORY.indexOf("\"It rains");
        duplicate.setOriginal(new Annotation(article, original, original + paragraphs[2].length()));
        annotate(duplicate, STORY.lastIndexOf("\"It rains"), STORY.length());

        Quote outer = quote(article, List.of("\"Nobody said, 'Close it,'\"", "\"Nobody will.\""), "told", "Ada Vale");
        quote(article, List.of("'Close it,'"), "said", "Nobody").setParent(outer);
        quote(article, List.of("\"It rains in,\""), "said.", "she");
        quote(article, List.of("\"Look up,\""), "added", "Vale added".substring(0, 4));
        return article;
    }

    private static JCas article(String id, String text) throws Exception {
        JCas article = JCasFactory.createJCas();
        article.setDocumentText(text);
        DocumentMetaData.create(article).setDocumentId(id);
        return article;
    }

    private static Quote quote(JCas article, List<String> content, String cue, String source) {
        List<QuoteContent> fragments = new ArrayList<>();
        for (String fragment : content) {
            int begin = STORY.indexOf(fragment);
            fragments.add(annotate(new QuoteContent(article), begin, begin + fragment.length()));
        }
        int end = fragments.get(fragments.size() - 1).getEnd();
        Quote quote = new Quote(article);
        quote.setKind("direct");
        quote.setContent(array(article, fragments));
        int near = source.equals("Nobody")
                ? fragments.get(0).getBegin() - 20
                : fragments.get(0).getEnd();
        quote.setCue(array(article, List.of(find(new QuoteCue(article), cue, near))));
        quote.setSource(array(article, List.of(find(new QuoteSource(article), source, near))));
        return annotate(quote, fragments.get(0).getBegin(), end);
    }

    private static <A extends Annotation> A find(A annotation, String covered, int from) {
        int begin = STORY.indexOf(covered, from);
        return annotate(annotation, begin, begin + covered.length());
    }

    private static <A extends Annotation> A annotate(A annotation, int begin, int end) {
        annotation.setBegin(begin);
        annotation.setEnd(end);
        annotation.addToIndexes();
        return annotation;
    }

    private static <A extends Annotation> FSArray<A> array(JCas article, List<A> annotations) {
        FSArray<A> array = new FSArray<>(article, annotations.size());
        for (int i = 0; i < annotations.size(); i++) {
            array.set(i, annotations.get(i));
        }
        return array;
    }

    private Document page(JCas article) throws IOException {
        Document page = Jsoup.parse(html(article));
        for (Element chip : page.select(".chip")) {
            assertThat(chip.text()).isEmpty();
        }
        return page;
    }

    private String html(JCas article) throws IOException {
        write(PageSink.Limits.DEFAULT, article);
        return Files.readString(folder.resolve("index.html"));
    }

    private void write(PageSink.Limits limits, JCas... articles) throws IOException {
        try (WholeFiles files = new WholeFiles(folder);
                ArticleSink sink =
                        new PageSink(new RunOutput(folder, "quotes", null, files), new Templates(), limits)) {
            for (JCas article : articles) {
                sink.accept("id", format.render(article));
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".quoin"))
                    .sorted()
                    .toList();
        }
    }
}
