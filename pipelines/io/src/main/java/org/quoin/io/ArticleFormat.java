package org.quoin.io;

import java.io.IOException;
import org.apache.uima.jcas.JCas;

/**
 * A file format for annotated articles. Rendering is apart from writing, so that workers render in parallel while one
 * writer keeps the order of the articles.
 */
public interface ArticleFormat {

    /** Returns the format's name on the command line. */
    String name();

    /**
     * Renders one article. Called by several threads at once.
     *
     * @param article the annotated article; what it is called and what made its annotations stands in it
     * @return the bytes that {@link ArticleSink#accept} takes
     * @throws IOException if the article can't be expressed in this format; that is this article's failure
     */
    byte[] render(JCas article) throws IOException;

    /**
     * Tells whether the order shows in which a CAS holds its feature structures. UIMA keeps those that are no annotations
     * in a hash table, whose order hangs on the articles that stood in the CAS before; so a format that shows it is given a
     * new CAS for each article.
     */
    default boolean showsOrderOfIndexes() {
        return false;
    }

    /**
     * Opens the place where the articles of one run are written.
     *
     * @param run the run's folder and what is known of it before the first article
     * @throws IOException if it can't be written to; that ends the run
     */
    ArticleSink open(RunOutput run) throws IOException;
}
