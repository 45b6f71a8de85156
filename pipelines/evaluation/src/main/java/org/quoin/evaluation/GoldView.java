package org.quoin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.quoin.learning.ModelTrainer;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteFragment;
import org.quoin.type.QuoteSource;
import org.quoin.type.TimeExpression;

/**
 * Puts the annotations of a gold article into a view of its CAS, as the types that components make. The view has the
 * article's text; nothing of it is seen by a component that runs over the initial view.
 */
public final class GoldView {

    private final JCas view;
    private final int[] units;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();

    private GoldView(JCas view, String text) {
        this.view = view;
        this.units = unitsOfCodePoints(text);
    }

    /**
     * Adds the view to the CAS of an article.
     *
     * @param article a CAS with the gold article's text
     * @throws IllegalArgumentException if an annotation does not lie within the text
     */
    public static void add(JCas article, GoldArticle gold) {
        try {
            JCas view = article.createView(ModelTrainer.GOLD_VIEW);
            view.setDocumentText(gold.text());
            view.setDocumentLanguage(article.getDocumentLanguage());
            new GoldView(view, gold.text()).fill(gold);
        } catch (CASException e) {
            throw new IllegalStateException("the CAS has a gold view already", e);
        }
    }

    private static int[] unitsOfCodePoints(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return units;
    }

    private void fill(GoldArticle gold) {
        JsonNode layers = gold.layers();
        layers.path("sentences").forEach(pair -> span(pair, Sentence::new).addToIndexes());
        tokens(layers.path("tokens"));
        layers.path("entities").forEach(this::entity);
        layers.path("quotes").forEach(this::quote);
        parents(layers.path("quotes"));
        layers.path("times").forEach(this::time);
        layers.path("events").forEach(this::event);
        if (layers.has("plover")) {
            Event whole = new Event(view, 0, gold.text().length());
            whole.setPloverType(layers.path("plover").path("class").asText(null));
            whole.addToIndexes();
        }
    }

    private void tokens(JsonNode json) {
        List<Token> tokens = new ArrayList<>();
        for (JsonNode given : json) {
            Token token = annotation(given, Token::new);
            if (given.path("pos").isTextual()) {
                POS pos = new POS(view, token.getBegin(), token.getEnd());
                pos.setPosValue(given.path("pos").asText());
                pos.addToIndexes();
                token.setPos(pos);
            }
            token.addToIndexes();
            tokens.add(token);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (json.get(i).has("head")) {
                dependency(tokens.get(i), json.get(i), tokens);
            }
        }
    }

    private void dependency(Token token, JsonNode json, List<Token> tokens) {
        int head = json.path("head").asInt(-1);
        Dependency dependency = new Dependency(view, token.getBegin(), token.getEnd());
        dependency.setDependent(token);
        // A root governs itself: DKPro's convention.
        dependency.setGovernor(head < 0 || head >= tokens.size() ? token : tokens.get(head));
        dependency.setDependencyType(json.path("deprel").asText());
        dependency.addToIndexes();
    }

    private void entity(JsonNode json) {
        Entity entity = new Entity(view);
        entity.setEntityType(text(json, "type"));
        entity.setSubtype(text(json, "subtype"));
        entity.setName(text(json, "name"));
        List<EntityMention> mentions = new ArrayList<>();
        for (JsonNode given : json.path("mentions")) {
            EntityMention mention = annotation(given, EntityMention::new);
            mention.setValue(text(json, "type"));
            mention.setForm(text(given, "form"));
            mention.setEntity(entity);
            if (given.path("head").isArray()) {
                Annotation head = span(given.path("head"), Annotation::new);
                mention.setHead(head);
            }
            mention.addToIndexes();
            mentions.add(mention);
        }
        entity.setMentions(array(mentions, EntityMention.class));
        entity.addToIndexes();
        entities.put(text(json, "id"), entity);
    }

    private final Map<String, Quote> quotes = new HashMap<>();

    private void quote(JsonNode json) {
        Quote quote = annotation(json, Quote::new);
        quote.setKind(text(json, "kind"));
        quote.setContent(fragments(json.path("content"), QuoteContent::new, QuoteContent.class));
        quote.setCue(fragments(json.path("cue"), QuoteCue::new, QuoteCue.class));
        quote.setSource(fragments(json.path("source"), QuoteSource::new, QuoteSource.class));
        quote.setSpeaker(entities.get(text(json, "speaker")));
        quote.setAddressee(entities.get(text(json, "addressee")));
        quote.addToIndexes();
        quotes.put(text(json, "id"), quote);
    }

    private void parents(JsonNode json) {
        json.forEach(quote -> quotes.get(text(quote, "id")).setParent(quotes.get(text(quote, "parent"))));
    }

    private <F extends QuoteFragment> FSArray<F> fragments(JsonNode spans, Maker<F> maker, Class<F> type) {
        List<F> fragments = new ArrayList<>();
        for (JsonNode pair : spans) {
            F fragment = span(pair, maker);
            fragment.addToIndexes();
            fragments.add(fragment);
        }
        return array(fragments, type);
    }

    private void time(JsonNode json) {
        TimeExpression time = annotation(json, TimeExpression::new);
        time.setTimexType(text(json, "type"));
        time.setValue(text(json, "value"));
        time.setMod(text(json, "mod"));
        time.addToIndexes();
        times.put(text(json, "id"), time);
    }

    private void event(JsonNode json) {
        Event event = annotation(json, Event::new);
        event.setLemma(text(json, "lemma"));
        event.setEventClass(text(json, "class"));
        event.setPloverType(text(json, "type"));
        event.setPolarity(text(json, "polarity"));
        event.setTense(text(json, "tense"));
        event.setAspect(text(json, "aspect"));
        event.setTime(times.get(text(json, "time")));
        event.addToIndexes();
    }

    /** Makes an annotation of a type. */
    @FunctionalInterface
    private interface Maker<A extends Annotation> {
        A make(JCas view, int begin, int end);
    }

    private <A extends Annotation> A annotation(JsonNode json, Maker<A> maker) {
        return maker.make(view, unit(json.path("begin")), unit(json.path("end")));
    }

    private <A extends Annotation> A span(JsonNode pair, Maker<A> maker) {
        return maker.make(view, unit(pair.path(0)), unit(pair.path(1)));
    }

    private int unit(JsonNode codePoint) {
        int at = codePoint.asInt(-1);
        if (at < 0 || at >= units.length) {
            throw new IllegalArgumentException(
                    "an annotation is at " + codePoint + ", the text has " + (units.length - 1) + " code points");
        }
        return units[at];
    }

    private <T extends TOP> FSArray<T> array(List<T> values, Class<T> type) {
        FSArray<T> array = new FSArray<>(type, view, values.size());
        for (int i = 0; i < values.size(); i++) {
            array.set(i, values.get(i));
        }
        return array;
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).isTextual() ? json.get(key).asText() : null;
    }
}
