package org.quoin.entities;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.type.EntityMention;

/**
 * Finds the names of people, organisations, places and other things in English news, by CoNLL-2003's four types: PERSON,
 * ORGANIZATION, LOCATION and MISC (nationalities, languages, events, works, products). Where the name itself tells more,
 * the mention has a subtype: country, city, region, demonym, agency and others. Names in the headline, the dateline, the
 * byline and the credit lines are found too; it knows these parts if they have been marked before it.
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
@OptionalInputs({
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.CreditedPerson",
    "org.quoin.type.DuplicateText",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph"
})
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
    private Gazetteer known;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        known = SharedModels.load(context, getClass(), gazetteer, Gazetteer.class, Gazetteer::read);
        tagger = new NameTagger(
                SharedModels.load(context, getClass(), model, NameModel.class, NameModel::read),
                WordClasses.english(context, getClass()),
                known);
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        ArticleText text = reading.read(article);
        List<Name> names = NewsRules.apply(text, tagger.names(text), SignedNames.of(article, text));
        for (Name name : names) {
            write(article, text, known.refine(text, name));
        }
    }

    private static void write(JCas article, ArticleText text, Name name) {
        EntityMention mention = new EntityMention(article, text.begin(name.begin()), text.end(name.end() - 1));
        mention.setValue(name.type().name());
        mention.setForm("name");
        mention.setHead(mention);
        if (name.subtype().refines(name.type())) {
            mention.setSubtype(name.subtype().written());
        }
        mention.addToIndexes();
    }
}
