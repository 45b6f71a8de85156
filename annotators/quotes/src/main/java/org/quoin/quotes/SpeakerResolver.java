package org.quoin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.Span;
import org.quoin.plugin.Zone;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;
import org.quoin.type.QuoteFragment;

/**
 * Finds the entity that says each quote, and the one that it is said to. The source of a quote names the speaker, as a
 * name, as a noun phrase ("a senior official") or by a pronoun that has been resolved. A quotation without a source has
 * the speaker of the one beside it in the same paragraph; one that fills a paragraph has that of the last quotation of
 * the paragraph before. Where nothing tells, nobody is named: a quote without a speaker is better than one with a wrong
 * one. The addressee is whom a verb of telling has as its object, or whom "to" names after the cue.
 */
@ResourceMetaData(name = "Speakers")
@LanguageCapability("en")
@TypeCapability(
        inputs = {"org.quoin.type.Quote", "org.quoin.type.EntityMention", "org.quoin.type.Entity"},
        outputs = {
            "org.quoin.type.Quote:speaker",
            "org.quoin.type.Quote:speakerConfidence",
            "org.quoin.type.Quote:addressee"
        })
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.DuplicateText"
})
public class SpeakerResolver extends JCasAnnotator_ImplBase {

    /**
     * From 0 to 1: a speaker who is less sure than this is not named. Each way of finding the speaker has a confidence, the
     * share of right ones on development data, which quotes carry as speakerConfidence. Raise it to name only the speakers
     * whom the source itself names.
     */
    public static final String PARAM_MIN_CONFIDENCE = "minConfidence";

    @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, defaultValue = "0")
    private float minConfidence;

    @Override
    public void process(JCas article) {
        List<Quote> quotes = article.select(Quote.class).asList();
        if (quotes.isEmpty()) {
            return;
        }
        List<Entity> entities = new ArrayList<>();
        References references = references(article, entities);
        List<Said> said = said(quotes);
        List<Span> passages = Zone.of(article).stream().map(Zone::span).toList();
        String text = article.getDocumentText();
        List<Optional<SpeakerChoice>> choices = Speakers.of(text, said, passages, references);
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            choices.get(i)
                    .filter(choice -> choice.evidence().confidence() >= minConfidence)
                    .ifPresent(choice -> {
                        quote.setSpeaker(entities.get(choice.entity()));
                        quote.setSpeakerConfidence(choice.evidence().confidence());
                    });
            Addressees.of(said.get(i), text, references).ifPresent(entity -> quote.setAddressee(entities.get(entity)));
        }
    }

    private static References references(JCas article, List<Entity> entities) {
        Map<Entity, Integer> numbers = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        for (EntityMention mention : article.select(EntityMention.class)) {
            Entity entity = mention.getEntity();
            if (entity == null || !isDescribed(entity)) {
                continue;
            }
            int number = numbers.computeIfAbsent(entity, e -> {
                entities.add(e);
                return entities.size() - 1;
            });
            boolean person =
                    entity.getEntityType() == null || entity.getEntityType().equals("PERSON");
            references.add(new Reference(Span.of(mention), number, "name".equals(mention.getForm()), person));
        }
        return new References(article.getDocumentText(), references);
    }

    /** An entity that is only ever called "he" tells nobody who speaks. */
    private static boolean isDescribed(Entity entity) {
        return entity.getMentions() == null
                || entity.getMentions().stream().anyMatch(mention -> !"pronoun".equals(mention.getForm()));
    }

    private static List<Said> said(List<Quote> quotes) {
        Map<Quote, Integer> places = new HashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            places.put(quotes.get(i), i);
        }
        List<Said> said = new ArrayList<>();
        for (Quote quote : quotes) {
            List<Span> content = spans(quote.getContent());
            List<Span> source = spans(quote.getSource());
            said.add(new Said(
                    content.isEmpty() ? List.of(Span.of(quote)) : content,
                    spans(quote.getCue()),
                    source.isEmpty() ? Optional.empty() : Optional.of(hull(source)),
                    !"indirect".equals(quote.getKind()),
                    Optional.ofNullable(quote.getParent()).map(places::get)));
        }
        return said;
    }

    private static Span hull(List<Span> spans) {
        return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    }

    private static List<Span> spans(FSArray<? extends QuoteFragment> fragments) {
        List<Span> spans = new ArrayList<>();
        if (fragments != null) {
            fragments.forEach(fragment -> spans.add(Span.of(fragment)));
        }
        return spans;
    }
}
