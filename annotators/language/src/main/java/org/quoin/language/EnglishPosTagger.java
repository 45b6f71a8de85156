package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;

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
        if (article.getDocumentText() == null) {
            return;
        }
        ArticleTokens read = ArticleTokens.of(article);
        tagger.begin(read.tokens(), read.sentences());
        for (Span sentence : read.sentences()) {
            tagger.tag(read.tokens(), sentence.begin(), sentence.length());
            for (int i = 0; i < sentence.length(); i++) {
                write(article, read.annotations().get(sentence.begin() + i), tagger.tag(i), tagger.universalTag(i));
            }
        }
    }

    private static void write(JCas article, Token token, String tag, String universalTag) {
        POS pos = DkproTags.newPos(article, universalTag);
        pos.setBegin(token.getBegin());
        pos.setEnd(token.getEnd());
        pos.setPosValue(tag);
        pos.setCoarseValue(universalTag);
        pos.addToIndexes();
        token.setPos(pos);
    }
}
