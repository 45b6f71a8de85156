package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteSource;

/**
 * An article for a test, with its names marked: {@code [PERSON Ada Vale] left [LOCATION Leeds].} The components that stand
 * before coreference in a pipeline make the rest.
 */
final class Story {

    private static final Pattern NAME = Pattern.compile("\\[(PERSON|ORGANIZATION|LOCATION|MISC) ([^\\]]+)]");
    private static final ThreadLocal<List<AnalysisEngine>> ENGINES = ThreadLocal.withInitial(Story::engines);

    private final JCas article;

    private Story(JCas article) {
        this.article = article;
    }

    private static List<AnalysisEngine> engines() {
        List<AnalysisEngine> engines = new ArrayList<>();
        for (Class<? extends AnalysisComponent> component : List.of(
                EnglishSegmenter.class,
                EnglishPosTagger.class,
                EnglishLemmatizer.class,
                EnglishDependencyParser.class,
                MentionDetector.class)) {
            try {
                engines.add(AnalysisEngineFactory.createEngine(component));
            } catch (ResourceInitializationException e) {
                throw new IllegalStateException(e);
            }
        }
        return engines;
    }

    /** Reads an article with its names, and finds its other mentions. */
    static Story of(String marked) {
        try {
            return new Story(annotated(marked));
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JCas annotated(String marked) throws UIMAException {
        StringBuilder text = new StringBuilder();
        List<NameSpan> names = new ArrayList<>();
        Matcher name = NAME.matcher(marked);
        int at = 0;
        while (name.find()) {
            text.append(marked, at, name.start());
            names.add(new NameSpan(text.length(), text.length() + name.group(2).length(), name.group(1)));
            text.append(name.group(2));
            at = name.end();
        }
        text.append(marked.substring(at));
        JCas article = JCasFactory.createText(text.toString(), "en");
        for (NameSpan span : names) {
            EntityMention mention = new EntityMention(article, span.begin(), span.end());
            mention.setForm("name");
            mention.setValue(span.type());
            mention.addToIndexes();
        }
        for (AnalysisEngine engine : ENGINES.get()) {
            engine.process(article);
        }
        return article;
    }

    /** Adds a direct quote: what is said, and who is named as saying it; each stands once in the text. */
    Story quoting(String content, String source) {
        String text = article.getDocumentText();
        int begin = text.indexOf(content);
        int sourceBegin = text.indexOf(source);
        Quote quote = new Quote(article, begin, begin + content.length());
        quote.setKind("direct");
        quote.setContent(new FSArray<>(article, 1));
        quote.getContent().set(0, new QuoteContent(article, begin, begin + content.length()));
        quote.setSource(new FSArray<>(article, 1));
        quote.getSource().set(0, new QuoteSource(article, sourceBegin, sourceBegin + source.length()));
        quote.addToIndexes();
        return this;
    }

    JCas article() {
        return article;
    }

    Discourse discourse() {
        return MentionReader.read(article, new Lexicon()).discourse();
    }

    /** Returns the first mention with a text. */
    Mention mention(Discourse discourse, String covered) {
        String text = article.getDocumentText();
        return discourse.mentions().stream()
                .filter(mention ->
                        text.substring(mention.begin(), mention.end()).equals(covered))
                .findFirst()
                .orElseThrow();
    }

    /** Runs one step, and returns the entities of several mentions, as {@code Ada Vale = Vale}. */
    List<String> joinedBy(Sieve... steps) {
        Discourse discourse = discourse();
        for (Sieve step : steps) {
            step.join(discourse);
        }
        String text = article.getDocumentText();
        return discourse.clusters().entities().stream()
                .filter(entity -> entity.size() > 1)
                .map(entity -> String.join(
                        " = ",
                        entity.stream()
                                .map(mention -> text.substring(mention.begin(), mention.end()))
                                .toList()))
                .toList();
    }

    /** Runs the component, and returns the entities of several mentions, as {@code Ada Vale = she}. */
    List<String> resolved(Object... parameters) {
        return resolve(parameters).select(Entity.class).asList().stream()
                .filter(entity -> entity.getMentions().size() > 1)
                .map(Story::line)
                .toList();
    }

    private static String line(Entity entity) {
        List<String> covered = new ArrayList<>();
        for (EntityMention mention : entity.getMentions()) {
            covered.add(mention.getCoveredText());
        }
        return String.join(" = ", covered);
    }

    /** Runs the component. */
    JCas resolve(Object... parameters) {
        try {
            AnalysisEngineFactory.createEngine(CoreferenceResolver.class, parameters)
                    .process(article);
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
        return article;
    }

    /** Returns the mentions that are no names, each with its head and its type. */
    List<String> mentions() {
        return article.select(EntityMention.class).asList().stream()
                .filter(mention -> !mention.getForm().equals("name"))
                .map(mention ->
                        mention.getCoveredText() + " (" + mention.getHead().getCoveredText()
                                + (mention.getValue() == null ? "" : ", " + mention.getValue()) + ")")
                .toList();
    }
}
