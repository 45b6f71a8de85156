package org.quoin.testkit.sample;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.OptionalInputs;
import org.quoin.type.Headline;
import org.quoin.type.TimeExpression;

/** Marks tokens of four digits as years, outside headlines; keeps the contract, its descriptor lies in the resources. */
@ResourceMetaData(name = "Years")
@LanguageCapability("en")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        outputs = "org.quoin.type.TimeExpression")
@OptionalInputs("org.quoin.type.Headline")
public class YearAnnotator extends JCasAnnotator_ImplBase {

    public enum Form {
        YEAR,
        DECADE
    }

    public static final String PARAM_EARLIEST = "earliest";

    @ConfigurationParameter(name = PARAM_EARLIEST, defaultValue = "1000")
    private int earliest;

    public static final String PARAM_FORM = "form";

    @ConfigurationParameter(name = PARAM_FORM, defaultValue = "YEAR")
    private Form form;

    @Override
    public void process(JCas article) {
        for (Token token : article.select(Token.class)) {
            String word = token.getCoveredText();
            if (word.matches("[12][0-9]{3}") && Integer.parseInt(word) >= earliest && !isInHeadline(token, article)) {
                TimeExpression year = new TimeExpression(article, token.getBegin(), token.getEnd());
                year.setTimexType("DATE");
                year.setValue(form == Form.YEAR ? word : word.substring(0, 3));
                year.addToIndexes();
            }
        }
    }

    private static boolean isInHeadline(Token token, JCas article) {
        return article.select(Headline.class).anyMatch(headline -> headline.getEnd() >= token.getEnd());
    }
}
