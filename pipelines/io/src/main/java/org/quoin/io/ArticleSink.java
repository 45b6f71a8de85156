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

    /**
     * Tells whether what was written of an article in an earlier run is there. What is in {@link GrowingFiles} is not
     * meant. Called by any thread.
     *
     * @param id the article's id
     */
    default boolean holds(String id) {
        return true;
    }

    /**
     * Tells whether what was written of an article in an earlier run is there to the last byte. Asked where the machine
     * was started anew since: a power cut may leave files that are empty. Called by any thread.
     *
     * @param id the article's id
     * @param checksum CRC-32C of what {@link ArticleFormat#render} made of it then
     * @throws IOException if it can't be read; that is the article's failure
     */
    default boolean holds(String id, long checksum) throws IOException {
        return holds(id);
    }

    /**
     * Takes away what an earlier run wrote of an article that has no result in this one. What is in {@link GrowingFiles}
     * is not meant.
     *
     * @param id the article's id
     * @throws IOException if it can't be taken away; that ends the run
     */
    default void forget(String id) throws IOException {
        // Nothing but growing files, unless a format says otherwise.
    }

    /** Completes the files, when all articles are there. Not called where the run broke off: it can be resumed. */
    @Override
    void close() throws IOException;
}
