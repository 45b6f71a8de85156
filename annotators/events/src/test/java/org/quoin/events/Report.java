package org.quoin.events;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.language.EnglishLemmatizer;
import org.quoin.language.EnglishPosTagger;
import org.quoin.language.EnglishSegmenter;
import org.quoin.syntax.EnglishDependencyParser;
import org.quoin.type.Article;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.EventArgument;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.TimeExpression;

/** An article for a test: text, with what the test marks in it; the components before events make the rest. */
final class Report {

    private static final ThreadLocal<List<AnalysisEngine>> BEFORE = ThreadLocal.withInitial(() -> engines(
            EnglishSegmenter.class, EnglishPosTagger.class, EnglishLemmatizer.class, EnglishDependencyParser.class));
    private static final ThreadLocal<List<AnalysisEngine>> EVENTS =
            ThreadLocal.withInitial(() -> engines(EventAnnotator.class));

    private final JCas article;

    private Report(JCas article) {
        this.article = article;
    }

    @SafeVarargs
    private static List<AnalysisEngine> engines(Class<? extends AnalysisComponent>... components) {
        List<AnalysisEngine> engines = new ArrayList<>();
        for (Class<? extends AnalysisComponent> component : components) {
            try {
                engines.add(AnalysisEngineFactory.createEngine(component));
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }
        return engines;
    }

    static Report of(String text) {
        try {
            JCas article = JCasFactory.createText(text, "en");
            run(article, BEFORE.get());
            return new Report(article);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(JCas article, List<AnalysisEngine> engines) throws UIMAException {
        for (AnalysisEngine engine : engines) {
            engine.process(article);
        }
    }

    Report mention(String text, String type) {
        EntityMention mention = new EntityMention(article, begin(text), begin(text) + text.length());
        mention.setValue(type);
        mention.addToIndexes();
        return this;
    }

    Report published(String date) {
        Article frame = new Article(article, 0, article.getDocumentText().length());
        frame.setPublished(date);
        frame.addToIndexes();
        return this;
    }

    Report date(String text, String value) {
        TimeExpression time = new TimeExpression(article, begin(text), begin(text) + text.length());
        time.setTimexType("DATE");
        time.setValue(value);
        time.addToIndexes();
        return this;
    }

    Report quote(String text) {
        Quote quote = new Quote(article, begin(text), begin(text) + text.length());
        QuoteContent content = new QuoteContent(article, quote.getBegin(), quote.getEnd());
        quote.setContent(new FSArray<>(QuoteContent.class, article, 1));
        quote.getContent().set(0, content);
        quote.addToIndexes();
        return this;
    }

    private int begin(String text) {
        int begin = article.getDocumentText().indexOf(text);
        if (begin < 0) {
            throw new IllegalArgumentException("the text has no '" + text + "'");
        }
        return begin;
    }

    /** Runs the annotator and returns all events. */
    List<Event> events() {
        try {
            run(article, EVENTS.get());
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
        return article.select(Event.class).asList();
    }

    /** Runs the annotator and returns the event of a trigger. */
    Event event(String trigger) {
        return events().stream()
                .filter(event -> event.getCoveredText().equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event '" + trigger + "' in: " + article.getDocumentText()));
    }

    /** Returns an event's arguments as text: {@code actor: Ada Vale}. */
    static List<String> arguments(Event event) {
        return event.getArguments().stream()
                .map(EventArgument.class::cast)
                .map(argument -> argument.getRole() + ": " + argument.getCoveredText())
                .toList();
    }
}
