package org.quoin.testkit;

import org.apache.uima.jcas.JCas;

/** Puts into an article what an annotator under test takes in, in place of the components that make it in a pipeline. */
@FunctionalInterface
public interface Preparation {

    /**
     * Adds annotations to an article. It is called for every text that the annotator is tried on, the empty and the
     * hostile ones included, and from several threads at once.
     *
     * @param article an article whose text is set
     * @throws Exception if it can't; the test fails, naming the preparation
     */
    void prepare(JCas article) throws Exception;
}
