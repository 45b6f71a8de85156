package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.SharedModels;
import org.quoin.plugin.Span;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteFragment;
import org.quoin.type.QuoteSource;

/**
 * Finds who says what, in which words: every quote, in quotation marks (direct), partly in them (mixed) or in the
 * reporter's words (indirect), with the words that tell that it is said (its cue) and the words that name who says it (its
 * source). Content, cue and source are bounded as in PARC 3.0 and PolNeAR; quotation marks belong to the content. Titles,
 * terms, nicknames and scare quotes that no one is said to have spoken are no quotes. Where the text names no source, there
 * is none: the annotator never guesses one. Speakers are not resolved to entities.
 */
@ResourceMetaData(name = "Quotes")
@LanguageCapability("en")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
        },
        outputs = {
            "org.quoin.type.Quote",
            "org.quoin.type.QuoteContent",
            "org.quoin.type.QuoteCue",
            "org.quoin.type.QuoteSource"
        })
@OptionalInputs({
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class QuoteAttributor extends JCasAnnotator_ImplBase {

    /** What {@link #PARAM_MIN_CONFIDENCE} is unless it is given: the best balance of precision and recall. */
    static final float DEFAULT_CONFIDENCE = 0.4f;

    /**
     * The model: a class path location, URL or file. Change it to use a model that you trained on your own articles.
     */
    public static final String PARAM_MODEL = "model";

    @ConfigurationParameter(name = PARAM_MODEL, defaultValue = "classpath:org/quoin/quotes/english-quotes.bin")
    private String model;

    /**
     * How likely the model must find it, from 0 to 1, that something is reported at all, for it to be a quote. Raise it for
     * fewer quotes that are more surely right, lower it to miss fewer.
     */
    public static final String PARAM_MIN_CONFIDENCE = "minConfidence";

    @ConfigurationParameter(name = PARAM_MIN_CONFIDENCE, defaultValue = "0.4")
    private float minConfidence;

    /**
     * Whether attitudes are given too: what someone is told to think, want or fear without saying so. Switch it off for
     * speech only.
     */
    public static final String PARAM_ATTITUDES = "attitudes";

    @ConfigurationParameter(name = PARAM_ATTITUDES, defaultValue = "true")
    private boolean attitudes;

    private WordClasses classes;
    private LearnedAttributor attributor;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        classes = WordClasses.english(context, getClass());
        attributor = new LearnedAttributor(
                SharedModels.load(context, getClass(), model, QuoteModel.class, QuoteModel::read), minConfidence);
    }

    @Override
    public void process(JCas article) {
        if (article.getDocumentText() == null) {
            return;
        }
        ReadArticle read = ReadArticle.of(article, classes);
        SpeechCues cues = new SpeechCues(read.words());
        List<Quote> quotes = new ArrayList<>();
        for (Attribution attribution : attributor.attribute(read.reading())) {
            Quote quote = quote(article, attribution, read.passages());
            attribution.parent().ifPresent(parent -> quote.setParent(quotes.get(parent)));
            quotes.add(quote);
            if (attitudes || cues.isSpeech(attribution)) {
                add(quote);
            }
        }
    }

    private static Quote quote(JCas article, Attribution attribution, List<Span> passages) {
        Span hull = attribution.hull();
        Quote quote = new Quote(article, hull.begin(), hull.end());
        quote.setKind(attribution.kind().name().toLowerCase(Locale.ROOT));
        quote.setContent(fragments(
                article,
                attribution.content().stream()
                        .map(span -> new QuoteContent(article, span.begin(), span.end()))
                        .toList()));
        quote.setCue(fragments(
                article,
                attribution.cue().stream()
                        .map(span -> new QuoteCue(article, span.begin(), span.end()))
                        .toList()));
        quote.setSource(fragments(
                article,
                attribution.source().stream()
                        .map(span -> new QuoteSource(article, span.begin(), span.end()))
                        .toList()));
        quote.setParagraphs(paragraphs(attribution, passages));
        return quote;
    }

    /** Counts the passages that the content touches. */
    private static int paragraphs(Attribution attribution, List<Span> passages) {
        int touched = 0;
        int last = -1;
        for (Span fragment : attribution.content()) {
            int passage = ArticleReading.at(passages, fragment.begin());
            touched += passage == last ? 0 : 1;
            last = passage;
        }
        return touched;
    }

    private static <F extends QuoteFragment> FSArray<F> fragments(JCas article, List<F> fragments) {
        FSArray<F> array = new FSArray<>(article, fragments.size());
        for (int i = 0; i < fragments.size(); i++) {
            array.set(i, fragments.get(i));
        }
        return array;
    }

    private static void add(Quote quote) {
        quote.addToIndexes();
        quote.getContent().forEach(QuoteContent::addToIndexes);
        quote.getCue().forEach(QuoteCue::addToIndexes);
        quote.getSource().forEach(QuoteSource::addToIndexes);
    }
}
