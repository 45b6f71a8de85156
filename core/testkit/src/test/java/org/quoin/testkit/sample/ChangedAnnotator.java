package org.quoin.testkit.sample;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

/** Got a parameter after its descriptor was written. */
@ResourceMetaData(name = "Changed")
@TypeCapability(outputs = "org.quoin.type.TimeExpression")
public class ChangedAnnotator extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = "added", mandatory = false)
    private String added;

    @Override
    public void process(JCas article) {}
}
