package org.example;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Makes a token of every word. */
public class WordAnnotator extends JCasAnnotator_ImplBase {

    private static final Pattern WORD = Pattern.compile("\\w+");

    @Override
    public void process(JCas article) {
        Matcher words = WORD.matcher(article.getDocumentText());
        while (words.find()) {
            new Token(article, words.start(), words.end()).addToIndexes();
        }
    }
}
