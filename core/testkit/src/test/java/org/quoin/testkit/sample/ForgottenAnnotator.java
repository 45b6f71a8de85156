package org.quoin.testkit.sample;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;

/** What its author forgot: to say its types, its name, its documentation, its version; its parameters are as bad. */
public class ForgottenAnnotator extends JCasAnnotator_ImplBase {

    public enum Colour {
        RED,
        BLUE
    }

    @ConfigurationParameter(name = "MIN_LENGTH", defaultValue = "0")
    private int minLength;

    @ConfigurationParameter(name = "colour", defaultValue = "RED")
    private Colour colour;

    @ConfigurationParameter(name = "colours", mandatory = false)
    private Colour[] colours;

    @ConfigurationParameter(name = "weight", defaultValue = "1.5")
    private float weight;

    @ConfigurationParameter(name = "order", defaultValue = "random")
    private String order;

    @Override
    public void process(JCas article) {}
}
