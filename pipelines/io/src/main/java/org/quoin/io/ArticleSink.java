package org.quoin.io;

import java.io.Closeable;
import java.io.IOException;

/** Where the rendered articles of one run go. Used by one thread, in the order of the articles. */
public interface ArticleSink extends Closeable {

    /**
     * Writes one article.
     *
     * @param id the article's id: a relative path with forward slashes, as in {@code desk/wire-0412.txt}
     * @param rendered what the format's {@link ArticleFormat#render} made of it
     * @throws IOException if it can't be written; that ends the run
     */
    void accept(String id, byte[] rendered) throws IOException;

    /** Completes the files. */
    @Override
    void close() throws IOException;
}
