package org.quoin.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * The files of a run to which one article after the other adds its piece, such as {@code articles.jsonl}. A format that
 * keeps what it writes here, or in files of an article's own, needs to do nothing for its runs to be resumed: whoever
 * runs it knows which piece belongs to which article, and puts them in order.
 *
 * <p>Files are named by their path in the output folder, with forward slashes.
 */
public interface GrowingFiles {

    /** Has a file be there even if no article adds to it. */
    void begin(String name) throws IOException;

    /**
     * Adds a piece of the article that is being written. A file to which no article adds anything is not there.
     *
     * @param head what stands before all pieces, the same for each; may be empty
     * @param piece the article's; may be empty
     */
    void append(String name, byte[] head, byte[] piece) throws IOException;

    /** Returns the pieces of all articles, in their order, without the head. For when there are no more to come. */
    InputStream read(String name) throws IOException;
}
