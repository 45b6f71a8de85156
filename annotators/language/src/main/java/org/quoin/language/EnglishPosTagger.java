package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
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
import org.quoin.plugin.SharedModels;

/**
 * Gives each token of an English sentence its part of speech: the Penn Treebank tag as PosValue, the universal tag as
 * coarseValue, and DKPro's type for the latter (POS_VERB, POS_PROPN, ...). The tagger is an averaged perceptron.
 */
@ResourceMetaData(name = "English part-of-speech tagger")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        },
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS")
public class EnglishPosTagger extends JCasAnnotator_ImplBase {

    /**
     * The tagger model: a class path location, URL or file. Change it to use a model that you trained on your own
     * tagged text.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/language/english-pos.bin")
    private String model;

    private PosTagger tagger;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        tagger = new PosTagger(SharedModels.load(context, getClass(), model, TaggerModel.class, TaggerModel::read));
    }

    @Override
    public void process(JCas article) {
        SentenceTokens.forEach(article, (tokens, spans) -> tag(article, tokens, spans));
    }

    private void tag(JCas article, List<Token> tokens, Tokens spans) {
        tagger.tag(spans, 0, spans.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String universalTag = tagger.universalTag(i);
            POS pos = DkproTags.newPos(article, universalTag);
            pos.setBegin(token.getBegin());
            pos.setEnd(token.getEnd());
            pos.setPosValue(tagger.tag(i));
            pos.setCoarseValue(universalTag);
            pos.addToIndexes();
            token.setPos(pos);
        }
    }
}
