package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.EntityRelation;

/**
 * Joins the mentions of an article that refer to the same person, organisation, place or thing, and makes an entity of
 * each: with its type, the fullest clean name that the article gives it, and its mentions in text order. It works in
 * steps, the surest first: who speaks in quotes, equal names, aliases and acronyms, parts of names, appositions, then
 * noun phrases and pronouns by a small trained model. Where it is not sure it joins nothing: a mention that it leaves
 * alone is an entity of its own. Capitals and peoples are linked to their countries, not joined with them.
 */
@ResourceMetaData(name = "Coreference")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "org.quoin.type.EntityMention"
        },
        outputs = {"org.quoin.type.Entity", "org.quoin.type.EntityRelation"})
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText",
    "org.quoin.type.Quote",
    "org.quoin.type.QuoteContent",
    "org.quoin.type.QuoteSource"
})
public class CoreferenceResolver extends JCasAnnotator_ImplBase {

    /**
     * The model that finds what noun phrases and pronouns refer back to: a class path location, URL or file. Change it
     * to use a model that you trained on your own annotations.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(
            name = PARAM_MODEL,
            defaultValue = "classpath:org/quoin/coreference/english-coreference.bin")
    private String model;

    /**
     * How much better an antecedent must be than none before a noun phrase or pronoun is joined to it. Raise it where
     * a wrong join does more harm than a missed one, lower it to find more. From -500 to 500.
     */
    public static final String PARAM_CAUTION = "caution";

    @ConfigurationParameter(name = PARAM_CAUTION, defaultValue = "60")
    private int caution;

    /**
     * A table of entities that have an id elsewhere: a text file of id, type (PERSON, ORGANIZATION, LOCATION or MISC)
     * and names (parted by |), a row a line, cells parted by tabs. An entity gets the id that its names lead to, if they
     * lead to one only; nothing is linked by likeness. Leave it empty to link nothing.
     */
    public static final String PARAM_KNOWLEDGE_BASE = "knowledgeBase";

    @ConfigurationParameter(name = PARAM_KNOWLEDGE_BASE, defaultValue = "")
    private String knowledgeBase;

    private static final MentionForm[] FORMS = MentionForm.values();

    private final Lexicon lexicon = new Lexicon();
    private List<Sieve> steps;
    private KnowledgeBase known;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        FeatureWeights antecedents =
                SharedModels.load(context, getClass(), model, FeatureWeights.class, WeightFile.ANTECEDENTS::read);
        steps = ResolutionSteps.all(
                new AntecedentSieve(antecedents, WordClasses.english(context, getClass()), caution));
        known = knowledgeBase.isEmpty()
                ? KnowledgeBase.empty()
                : SharedModels.load(context, getClass(), knowledgeBase, KnowledgeBase.class, KnowledgeBase::read);
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        MentionReader reader = MentionReader.read(article, lexicon);
        Discourse discourse = reader.discourse();
        steps.forEach(step -> step.join(discourse));
        write(article, reader, discourse.clusters().entities());
    }

    private void write(JCas article, MentionReader reader, List<List<Mention>> entities) {
        EntityNames names = new EntityNames(reader.discourse().words(), article.getDocumentText());
        List<Entity> written = new ArrayList<>();
        List<List<String>> namesOfEntities = new ArrayList<>();
        for (List<Mention> mentions : entities) {
            List<String> ownNames = names(mentions);
            String type = reader.discourse().clusters().type(mentions.get(0));
            Entity entity = new Entity(article);
            entity.setEntityType(type.isEmpty() ? null : type);
            entity.setName(names.of(mentions));
            entity.setSubtype(subtype(mentions, reader).orElse(null));
            known.id(ownNames, type).ifPresent(entity::setIdentifier);
            FSArray<EntityMention> members = new FSArray<>(article, mentions.size());
            for (int i = 0; i < mentions.size(); i++) {
                EntityMention mention = reader.annotation(mentions.get(i));
                mention.setEntity(entity);
                members.set(i, mention);
            }
            entity.setMentions(members);
            entity.addToIndexes();
            written.add(entity);
            namesOfEntities.add(ownNames);
        }
        relate(article, written, PlaceRelations.packaged().links(namesOfEntities));
    }

    /** Returns the names of an entity, each once. */
    private static List<String> names(List<Mention> mentions) {
        List<String> names = new ArrayList<>(0);
        for (Mention mention : mentions) {
            String name = mention.isName() ? String.join(" ", mention.nameWords()) : "";
            if (mention.isName() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the finer type of the first mention that has one, names before others. */
    private static Optional<String> subtype(List<Mention> mentions, MentionReader reader) {
        for (MentionForm form : FORMS) {
            for (Mention mention : mentions) {
                String subtype = reader.annotation(mention).getSubtype();
                if (mention.form() == form && subtype != null) {
                    return Optional.of(subtype);
                }
            }
        }
        return Optional.empty();
    }

    private static void relate(JCas article, List<Entity> entities, List<Optional<PlaceRelations.Link>> links) {
        for (int i = 0; i < entities.size(); i++) {
            if (links.get(i).isPresent()) {
                PlaceRelations.Link link = links.get(i).get();
                EntityRelation relation = new EntityRelation(article);
                relation.setKind(link.kind());
                relation.setSource(entities.get(i));
                relation.setTarget(entities.get(link.target()));
                relation.addToIndexes();
            }
        }
    }
}
