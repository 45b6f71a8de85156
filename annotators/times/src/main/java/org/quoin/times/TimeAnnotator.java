package org.quoin.times;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Zone;
import org.quoin.type.Article;
import org.quoin.type.Dateline;
import org.quoin.type.TimeExpression;

/**
 * Finds expressions of time (dates, times of day, durations, sets) and normalises them after TIMEX3 of TimeML 1.2.1:
 * "Oct. 15", "Tuesday night", "earlier this year", "more than three decades", "every Monday", "recently". What is told
 * by weekday, by month or relative to the day is resolved against the day on which the article was published, the tense
 * of the clause and the date named last. That day is the one that the reader of the article or its metadata gives, else
 * the one of the dateline; where there is neither, the value keeps an X for what is not known (XXXX-WXX-4 for
 * "Thursday"): it is never guessed.
 */
@ResourceMetaData(name = "Times")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = "org.quoin.type.TimeExpression")
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Article",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class TimeAnnotator extends JCasAnnotator_ImplBase {

    /**
     * Whether ages ("6-year-old", "aged 31") are marked, as durations. TimeBank marks none; set to true to find how old
     * people are.
     */
    public static final String PARAM_AGES = "ages";

    @ConfigurationParameter(name = PARAM_AGES, defaultValue = "false")
    private boolean ages;

    /**
     * A file of rules of your own, beside those that come with the component: a class path location, URL or file. Set it to
     * find expressions that your texts use and others don't; where a rule of yours and another match the same words, yours
     * holds.
     */
    public static final String PARAM_RULES = "rules";

    @ConfigurationParameter(name = PARAM_RULES, mandatory = false)
    private String rules;

    private Grammar grammar;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        grammar = rules == null
                ? TimeRules.grammar()
                : SharedModels.load(context, TimeAnnotator.class, rules, Grammar.class, TimeRules::with);
    }

    @Override
    public void process(JCas article) {
        Pieces pieces = pieces(article);
        List<Timex> found = TimeFinder.find(grammar, pieces, day(article), ages);
        List<TimeExpression> added = new ArrayList<>();
        found.forEach(timex -> added.add(expression(article, timex)));
        for (int i = 0; i < found.size(); i++) {
            link(added, i, found.get(i));
        }
        added.forEach(TimeExpression::addToIndexes);
    }

    private static void link(List<TimeExpression> all, int index, Timex timex) {
        TimeExpression expression = all.get(index);
        if (timex.anchor() >= 0) {
            expression.setAnchor(all.get(timex.anchor()));
        }
        if (timex.beginPoint() >= 0) {
            expression.setBeginPoint(all.get(timex.beginPoint()));
        }
        if (timex.endPoint() >= 0) {
            expression.setEndPoint(all.get(timex.endPoint()));
        }
    }

    /** Returns the day on which the article was published, as the article or else its dateline tells. */
    private static Optional<LocalDate> day(JCas article) {
        for (Article frame : article.select(Article.class)) {
            Optional<LocalDate> published = PublicationDay.of(frame.getPublished());
            if (published.isPresent()) {
                return published;
            }
        }
        for (Dateline dateline : article.select(Dateline.class)) {
            Optional<LocalDate> written = DatelineDay.of(dateline.getDate());
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** Returns the words of the article but its bylines and credit lines; what repeats earlier text is in no zone. */
    private Pieces pieces(JCas article) {
        Pieces pieces = new Pieces(article.getDocumentText(), grammar.vocabulary());
        FSIterator<Sentence> sentences = article.select(Sentence.class).fsIterator();
        List<Zone> zones = Zone.of(article).stream()
                .filter(zone -> zone.kind() != Zone.Kind.BYLINE && zone.kind() != Zone.Kind.CREDIT)
                .toList();
        int zone = 0;
        int stretch = 0;
        for (Token token : article.select(Token.class)) {
            while (sentences.isValid() && sentences.get().getEnd() <= token.getBegin()) {
                sentences.moveToNext();
                stretch++;
            }
            while (zone < zones.size() && zones.get(zone).end() <= token.getBegin()) {
                zone++;
                stretch++;
            }
            if (zone < zones.size() && zones.get(zone).begin() <= token.getBegin()) {
                pieces.add(token.getBegin(), token.getEnd(), stretch, tag(token));
            }
        }
        return pieces;
    }

    private static String tag(Token token) {
        POS pos = token.getPos();
        return pos == null || pos.getPosValue() == null ? "" : pos.getPosValue();
    }

    private static TimeExpression expression(JCas article, Timex timex) {
        TimeExpression expression = new TimeExpression(article, timex.begin(), timex.end());
        expression.setTimexType(timex.type());
        expression.setValue(timex.value());
        expression.setMod(orNull(timex.mod()));
        expression.setQuant(orNull(timex.quant()));
        expression.setFreq(orNull(timex.freq()));
        return expression;
    }

    private static String orNull(String feature) {
        return feature.isEmpty() ? null : feature;
    }
}
