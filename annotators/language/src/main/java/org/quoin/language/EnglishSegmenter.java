package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;
import org.quoin.plugin.Zone;

/**
 * Splits English text into sentences and Penn-style tokens. Each part of an article that is read on its own (headline,
 * byline, dateline, paragraph, credit line) gives at least one sentence, and no sentence crosses its ends; text that is
 * marked as repeated is left out. Where nothing has marked the parts of the article, blank lines still part sentences.
 */
@ResourceMetaData(name = "English segmenter")
@LanguageCapability("en")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        })
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class EnglishSegmenter extends JCasAnnotator_ImplBase {

    /**
     * The words that end in a period of their own: a class path location, URL or file with one abbreviation and its
     * kind a line. Change it when your articles are full of abbreviations that the packaged list lacks.
     */
    public static final String PARAM_ABBREVIATIONS = "abbreviations";

    @ConfigurationParameter(name = PARAM_ABBREVIATIONS, defaultValue = "classpath:org/quoin/language/abbreviations.txt")
    private String abbreviations;

    private Tokenizer tokenizer;
    private SentenceSplitter splitter;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        tokenizer = SharedModels.load(context, getClass(), abbreviations, Tokenizer.class, Tokenizer::read);
        splitter =
                SharedModels.load(context, getClass(), abbreviations, SentenceSplitter.class, SentenceSplitter::read);
    }

    @Override
    public void process(JCas article) {
        for (Zone zone : Zone.of(article)) {
            segment(article, zone);
        }
    }

    private void segment(JCas article, Zone zone) {
        Tokens tokens = tokenizer.tokenize(article.getDocumentText(), zone.begin(), zone.end());
        if (tokens.size() == 0) {
            new Sentence(article, zone.begin(), zone.end()).addToIndexes();
            return;
        }
        for (Span sentence : splitter.split(tokens)) {
            new Sentence(article, tokens.begin(sentence.begin()), tokens.end(sentence.end() - 1)).addToIndexes();
        }
        for (int i = 0; i < tokens.size(); i++) {
            new Token(article, tokens.begin(i), tokens.end(i)).addToIndexes();
        }
    }
}
