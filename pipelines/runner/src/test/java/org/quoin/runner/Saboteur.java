package org.quoin.runner;

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.type.Quote;

/** Fails in the way that an article asks for. */
public class Saboteur extends JCasAnnotator_ImplBase {

    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, mandatory = false)
    private String model;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        if (model != null) {
            throw new IllegalStateException("there is no model at " + model);
        }
    }

    @Override
    public void process(JCas article) {
        String text = article.getDocumentText();
        // What a component leaves behind when it fails must not be seen in the next article.
        new Quote(article, 0, text.length()).addToIndexes();
        if (text.contains("explode")) {
            throw new IllegalArgumentException("the fuse burns");
        }
        if (text.contains("recurse")) {
            recurse(text.length());
        }
        if (text.contains("link")) {
            throw new NoClassDefFoundError("org/example/Gone");
        }
        if (text.contains("devour")) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}
