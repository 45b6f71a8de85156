package org.quoin.evaluation;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Has a model that can be trained; must not be run to train it. */
public class NameGuesser extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        throw new IllegalStateException("it has no model yet");
    }
}
