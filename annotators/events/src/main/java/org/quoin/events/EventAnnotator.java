package org.quoin.events;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.quoin.events.ArticleSentences.Read;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.type.Article;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/**
 * Finds what happens in English news: the verbs, nouns and adjectives that name events, with their TimeML class, tense and
 * aspect. Each event tells whether the text says that it happens: its polarity (they did not meet), and its modality, which
 * sets apart what the article asserts from what somebody reports, what may be, what is planned and what could have been.
 * Who and what takes part are its arguments; the date or time in its clause is its time; the quote that it stands in is the
 * one that reports it. The main event of a sentence of politics or conflict has a PLOVER type.
 */
@ResourceMetaData(name = "English events")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
        },
        outputs = {"org.quoin.type.Event", "org.quoin.type.EventArgument"})
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.EntityMention",
    "org.quoin.type.TimeExpression",
    "org.quoin.type.Quote",
    "org.quoin.type.QuoteContent",
    "org.quoin.type.Article",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class EventAnnotator extends JCasAnnotator_ImplBase {

    /**
     * The model of triggers and types: a class path location, URL or file. Change it to use a model that you trained on
     * your own annotated text.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/events/english-events.bin")
    private String model;

    private TriggerTagger tagger;
    private TypeChooser types;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        EventModel weights = SharedModels.load(context, getClass(), model, EventModel.class, EventModel::read);
        WordClasses classes = WordClasses.english(context, getClass());
        tagger = new TriggerTagger(weights.triggers(), classes);
        types = new TypeChooser(weights.types(), classes);
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        Participants participants = new Participants(article);
        QuoteCover quotes = new QuoteCover(article);
        ComingDay coming = new ComingDay(published(article));
        List<Event> events = new ArrayList<>();
        for (Read sentence : ArticleSentences.of(article)) {
            annotate(article, sentence, participants, quotes, coming, events);
        }
        for (Event event : events) {
            event.addToIndexes();
            event.getArguments().forEach(EventArgument::addToIndexes);
        }
    }

    private void annotate(
            JCas article,
            Read sentence,
            Participants participants,
            QuoteCover quotes,
            ComingDay coming,
            List<Event> events) {
        ParsedSentence parsed = sentence.parsed();
        EventClass[] classes = tagger.tag(parsed);
        Map<Integer, Participants.Timed> times = participants.times(sentence, classes);
        Optional<TypeChooser.Choice> type = types.choose(parsed, MainEvent.order(parsed, classes));
        FactualityRules rules = new FactualityRules(parsed, classes);
        ArgumentFinder arguments = new ArgumentFinder(parsed);
        for (int word = 0; word < classes.length; word++) {
            if (classes[word] == EventClass.NONE) {
                continue;
            }
            Token token = sentence.tokens().get(word);
            Optional<Quote> quote = quotes.at(token.getBegin());
            Event event = event(article, token, classes[word], rules.of(word, quote.isPresent()));
            event.setLemma(parsed.lemma(word));
            quote.ifPresent(event::setQuote);
            int trigger = word;
            type.filter(choice -> choice.trigger() == trigger)
                    .ifPresent(choice -> event.setPloverType(choice.type().name()));
            List<EventArgument> found = new ArrayList<>();
            arguments.find(word).forEach(argument -> participants
                    .annotation(sentence, argument)
                    .ifPresent(found::add));
            Optional.ofNullable(times.get(word))
                    .filter(timed -> timed.isSaidIn(quote))
                    .map(Participants.Timed::time)
                    .ifPresent(time -> {
                        event.setTime(time);
                        found.add(argument(article, time));
                        planIfComing(event, time, coming);
                    });
            event.setArguments(array(article, found));
            events.add(event);
        }
    }

    private static String published(JCas article) {
        return article.select(Article.class)
                .findFirst()
                .map(Article::getPublished)
                .orElse(null);
    }

    /** What is told as a fact of a day that is yet to come is planned ("talks are set for May 3"); what was said is no plan. */
    private static void planIfComing(Event event, TimeExpression time, ComingDay coming) {
        boolean told = event.getModality().equals(Modality.ASSERTED.value())
                || event.getModality().equals(Modality.REPORTED.value());
        if (told && coming.isBefore(time.getValue()) && !event.getEventClass().equals(EventClass.REPORTING.name())) {
            event.setModality(Modality.FUTURE.value());
        }
    }

    private static Event event(JCas article, Token trigger, EventClass eventClass, Factuality factuality) {
        Event event = new Event(article, trigger.getBegin(), trigger.getEnd());
        event.setEventClass(eventClass.name());
        event.setTense(factuality.tense());
        event.setAspect(factuality.aspect());
        event.setPolarity(factuality.negative() ? "negative" : "positive");
        event.setModality(factuality.modality().value());
        return event;
    }

    private static EventArgument argument(JCas article, TimeExpression time) {
        EventArgument argument = new EventArgument(article, time.getBegin(), time.getEnd());
        argument.setRole(Argument.Role.TIME.value());
        return argument;
    }

    private static FSArray<EventArgument> array(JCas article, List<EventArgument> arguments) {
        FSArray<EventArgument> array = new FSArray<>(article, arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            array.set(i, arguments.get(i));
        }
        return array;
    }
}
