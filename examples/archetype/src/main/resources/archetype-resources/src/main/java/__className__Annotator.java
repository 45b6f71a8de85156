package ${package};

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import ${package}.type.${className}Phrase;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;

/**
 * Finds the phrases of a list. A phrase begins and ends where words do, its words may stand on two lines, and where
 * phrases overlap, the first counts, and the longer of two that begin together.
 */
@ResourceMetaData(name = "${className}")
@LanguageCapability("en")
@TypeCapability(
        inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        outputs = "${package}.type.${className}Phrase")
public class ${className}Annotator extends JCasAnnotator_ImplBase {

    /** The phrases to find, one a line: a class path location, URL or file. Change it to find phrases of your own. */
    public static final String PARAM_PHRASES = "phrases";

    @ConfigurationParameter(name = PARAM_PHRASES, defaultValue = "classpath:${packageInPathFormat}/phrases.txt")
    private String phrases;

    private PhraseFinder finder;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        finder = SharedModels.load(context, getClass(), phrases, PhraseFinder.class, PhraseFinder::read);
    }

    @Override
    public void process(JCas article) {
        List<Span> words = article.select(Token.class).map(Span::of).toList();
        for (PhraseFinder.Match match : finder.find(article.getDocumentText(), words)) {
            ${className}Phrase phrase = new ${className}Phrase(article, match.begin(), match.end());
            phrase.setEntry(match.entry());
            phrase.addToIndexes();
        }
    }
}
