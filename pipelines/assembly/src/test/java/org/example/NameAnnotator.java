package org.example;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Set;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.quoin.type.EntityMention;

/** Makes a name of every token of a list that is long enough. */
public class NameAnnotator extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = "label")
    private String label;

    @ConfigurationParameter(name = "minLength")
    private int minLength;

    @ConfigurationParameter(name = "words", mandatory = false)
    private String[] words;

    @Override
    public void process(JCas article) {
        for (Token token : article.select(Token.class).asList()) {
            String word = token.getCoveredText();
            if (word.length() >= minLength && Set.of(words).contains(word)) {
                EntityMention name = new EntityMention(article, token.getBegin(), token.getEnd());
                name.setValue(label);
                name.addToIndexes();
            }
        }
    }
}
