package org.quoin.coreference;

import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.type.EntityMention;

/**
 * Finds the noun phrases and pronouns that refer to something, beside the names that are there already: a senior
 * official, his Iranian counterpart, the talks, she. Phrases are bounded as in GUM: with determiners, complements and
 * relative clauses, without appositions; phrases within phrases are mentions of their own. Each has its head, and the kind of
 * thing it refers to where that is a person, an organisation or a place. Nothing is marked in bylines, datelines and
 * credit lines, nor in text that repeats earlier text.
 */
@ResourceMetaData(name = "Nominal and pronominal mentions")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "org.quoin.type.EntityMention"
        },
        outputs = "org.quoin.type.EntityMention")
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class MentionDetector extends JCasAnnotator_ImplBase {

    /**
     * The model that tells phrases that refer from those that don't: a class path location, URL or file. Change it to use
     * a model that you trained on your own annotations.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/coreference/english-mentions.bin")
    private String model;

    private final Lexicon lexicon = new Lexicon();
    private MentionFinder finder;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        // read now, while other components read their models, and not with the first article
        Nouns.shared();
        finder = new MentionFinder(
                SharedModels.load(context, getClass(), model, FeatureWeights.class, WeightFile.MENTIONS::read),
                WordClasses.english(context, getClass()));
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        ArticleReader reader = ArticleReader.read(article, lexicon);
        Words words = reader.words();
        boolean[] readable = new boolean[words.size()];
        for (int word = 0; word < readable.length; word++) {
            readable[word] = reader.isStory(word);
        }
        List<NounPhraseMention> mentions =
                finder.find(words, NameWords.of(article, words), NameWords.ofPersons(article, words), readable);
        mentions.forEach(mention -> write(article, reader, mention));
    }

    private static void write(JCas article, ArticleReader reader, NounPhraseMention found) {
        Words words = reader.words();
        EntityMention mention = new EntityMention(
                article,
                words.begin(found.phrase().first()),
                words.end(found.phrase().last()));
        mention.setForm(found.form().label());
        mention.setHead(reader.token(found.phrase().head()));
        if (!found.type().isEmpty()) {
            mention.setValue(found.type());
        }
        if (!found.subtype().isEmpty()) {
            mention.setSubtype(found.subtype());
        }
        mention.addToIndexes();
    }
}
