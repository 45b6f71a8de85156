package org.quoin.entities;

import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.SharedModels;
import org.quoin.type.EntityMention;

/**
 * Finds the names of people, organisations, places and other things in English news, by CoNLL-2003's four types: PERSON,
 * ORGANIZATION, LOCATION and MISC (nationalities, languages, events, works, products). Where the name itself tells more,
 * such as country, city or demonym, the mention has a subtype. Names in the headline, the dateline, the byline and the
 * credit lines are found too.
 */
@ResourceMetaData(name = "English entity recogniser")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = "org.quoin.type.EntityMention")
public class EntityRecognizer extends JCasAnnotator_ImplBase {

    /**
     * The model of names: a class path location, URL or file. Change it to use a model that you trained on your own
     * annotated text.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/entities/english-names.bin")
    private String model;

    /**
     * The gazetteer of known names: a class path location, URL or file. A model needs the gazetteer that it was trained
     * with.
     */
    public static final String PARAM_GAZETTEER = "gazetteer";

    @ConfigurationParameter(name = PARAM_GAZETTEER, defaultValue = "classpath:org/quoin/entities/english-gazetteer.bin")
    private String gazetteer;

    private final ArticleReading reading = new ArticleReading();
    private NameTagger tagger;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        tagger = new NameTagger(
                SharedModels.load(context, getClass(), model, NameModel.class, NameModel::read),
                WordClasses.english(context, getClass()),
                SharedModels.load(context, getClass(), gazetteer, Gazetteer.class, Gazetteer::read));
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        ArticleText text = reading.read(article);
        for (Name name : tagger.names(text)) {
            EntityMention mention = new EntityMention(article, text.begin(name.begin()), text.end(name.end() - 1));
            mention.setValue(name.type().name());
            mention.setForm("name");
            mention.setHead(mention);
            mention.addToIndexes();
        }
    }
}
