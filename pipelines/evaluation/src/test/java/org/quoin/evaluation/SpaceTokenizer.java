package org.quoin.evaluation;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Makes a token of whatever stands between spaces. */
public class SpaceTokenizer extends JCasAnnotator_ImplBase {

    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    public void process(JCas article) {
        Matcher word = WORD.matcher(article.getDocumentText());
        while (word.find()) {
            new Token(article, word.start(), word.end()).addToIndexes();
        }
    }
}
