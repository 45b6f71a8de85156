package org.quoin.evaluation;

import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;

/** Compares what a pipeline made of an article with its gold, for one task. */
interface Scorer {

    /** Returns the task's name. */
    String task();

    /** Tells whether the gold of an article is annotated for the task. */
    boolean isAnnotated(GoldArticle gold);

    /**
     * Scores an article.
     *
     * @param article what the pipeline made
     * @param view the view with the gold annotations
     * @param gold the gold as it was read
     * @param scores takes the counts; the article is begun
     * @param differences takes the places where the two differ
     */
    void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences);
}
