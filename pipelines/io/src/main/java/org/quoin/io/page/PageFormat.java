package org.quoin.io.page;

import java.io.IOException;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleFormat;
import org.quoin.io.ArticleSink;
import org.quoin.io.RunOutput;

/**
 * A web page for people: {@code index.html}, which needs nothing but itself, and {@code index-2.html} and so on where the
 * articles of a run are too many for one page. It shows the articles as a reader knows them, with what the pipeline
 * found marked in the text and listed beside it. The same run gives the same bytes.
 */
public final class PageFormat implements ArticleFormat {

    private final Templates templates = new Templates();

    @Override
    public String name() {
        return "html";
    }

    @Override
    public byte[] render(JCas article) {
        ArticleView view = ArticleReader.read(article);
        return RenderedArticle.of(
                        view.quotesSought() ? view.quoteCount() : -1,
                        templates.entry.execute(view),
                        templates.section.execute(view))
                .toBytes();
    }

    @Override
    public ArticleSink open(RunOutput run) throws IOException {
        return new PageSink(run, templates, PageSink.Limits.DEFAULT);
    }
}
