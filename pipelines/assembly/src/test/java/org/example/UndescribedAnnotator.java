package org.example;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.quoin.type.Headline;

/** Makes a headline of the first letters; publishes no descriptor. */
@ResourceMetaData(name = "Undescribed", version = "3")
@TypeCapability(outputs = "org.quoin.type.Headline")
public class UndescribedAnnotator extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = "letters", defaultValue = "5")
    private int letters;

    @Override
    public void process(JCas article) {
        new Headline(article, 0, letters).addToIndexes();
    }
}
