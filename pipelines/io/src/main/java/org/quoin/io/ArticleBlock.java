package org.quoin.io;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.Article;
import org.quoin.type.Byline;
import org.quoin.type.CreditLine;
import org.quoin.type.Dateline;
import org.quoin.type.DuplicateText;
import org.quoin.type.Headline;

/** The parts of an article as a reader sees them, and what is known of it, in JSON. */
final class ArticleBlock {

    private static final String DUPLICATE = "duplicate";

    private final JCas article;
    private final Layers layers;
    private final List<DuplicateText> repeated;

    /** The number of repeated texts that end before the paragraph being written. */
    private int passed;

    ArticleBlock(JCas article, Layers layers) {
        this.article = article;
        this.layers = layers;
        this.repeated = article.select(DuplicateText.class).asList();
    }

    void write(JsonText json) throws IOException {
        json.beginObject();
        if (layers.has(Headline.class)) {
            writeHeadline(json);
        }
        if (layers.has(Byline.class)) {
            json.list("bylines", article.select(Byline.class).asList(), byline -> {
                json.beginObject();
                json.span(byline);
                json.strings("authors", Features.of(byline.getAuthors()));
                json.endObject();
            });
        }
        if (layers.has(Dateline.class)) {
            writeDateline(json);
        }
        if (layers.has(CreditLine.class)) {
            json.list("creditlines", article.select(CreditLine.class).asList(), line -> write(line, json));
        }
        writeFacts(json);
        if (layers.has(Paragraph.class)) {
            json.list("paragraphs", article.select(Paragraph.class).asList(), p -> write(p, json));
        }
        json.endObject();
    }

    private void writeHeadline(JsonText json) throws IOException {
        Optional<Headline> headline = article.select(Headline.class).findFirst();
        json.name("headline");
        if (headline.isEmpty()) {
            json.nothing();
            return;
        }
        json.beginObject();
        json.span(headline.get());
        json.endObject();
    }

    private void writeDateline(JsonText json) throws IOException {
        Optional<Dateline> dateline = article.select(Dateline.class).findFirst();
        json.name("dateline");
        if (dateline.isEmpty()) {
            json.nothing();
            return;
        }
        json.beginObject();
        json.span(dateline.get());
        json.string("place", dateline.get().getPlace());
        json.string("agency", dateline.get().getAgency());
        json.string("date", dateline.get().getDate());
        json.endObject();
    }

    private static void write(CreditLine line, JsonText json) throws IOException {
        json.beginObject();
        json.span(line);
        json.list("people", Features.of(line.getPeople()), person -> {
            json.beginObject();
            json.string("name", person.getName());
            json.string("role", person.getRole());
            json.endObject();
        });
        json.endObject();
    }

    private void writeFacts(JsonText json) throws IOException {
        Optional<Article> facts = article.select(Article.class).findFirst();
        json.string("published", facts.map(Article::getPublished));
        json.string("provider", facts.map(Article::getProvider));
        json.string("uri", facts.map(Article::getUri));
        json.string("title", facts.map(Article::getTitle));
    }

    private void write(Paragraph paragraph, JsonText json) throws IOException {
        json.beginObject();
        json.bounds(paragraph);
        json.string("role", paragraph.getDivType());
        json.name("duplicateOf");
        Optional<Span> original =
                DUPLICATE.equals(paragraph.getDivType()) ? originalOf(Span.of(paragraph)) : Optional.empty();
        if (original.isPresent()) {
            json.pair(original.get().begin(), original.get().end());
        } else {
            json.nothing();
        }
        json.endObject();
    }

    /**
     * Returns what a paragraph repeats, from the first to the last character; it may repeat several others. To be asked
     * in text order.
     */
    private Optional<Span> originalOf(Span paragraph) {
        while (passed < repeated.size() && repeated.get(passed).getEnd() <= paragraph.begin()) {
            passed++;
        }
        return repeated.subList(passed, repeated.size()).stream()
                .takeWhile(text -> text.getBegin() < paragraph.end())
                .filter(text -> text.getOriginal() != null)
                .map(text -> Span.of(text.getOriginal()))
                .reduce((a, b) -> new Span(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end())));
    }
}
