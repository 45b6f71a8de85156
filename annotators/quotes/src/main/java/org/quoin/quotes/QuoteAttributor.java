package org.quoin.quotes;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.OptionalInputs;
import org.quoin.plugin.Span;
import org.quoin.plugin.Zone;
import org.quoin.type.Quote;
import org.quoin.type.QuoteContent;
import org.quoin.type.QuoteCue;
import org.quoin.type.QuoteFragment;
import org.quoin.type.QuoteSource;

/**
 * Finds who says what, in which words: every quote that stands in quotation marks, in whole (direct) or in part
 * (mixed), with the words that tell that it is said (its cue) and the words that name who says it (its source). Content,
 * cue and source are bounded as in PARC 3.0 and PolNeAR; quotation marks belong to the content. Titles, terms, nicknames
 * and scare quotes that no one is said to have spoken are no quotes. Where the text names no source, there is none:
 * the annotator never guesses one. Quotes without any quotation mark (indirect) are not found, and speakers are not
 * resolved to entities.
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
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
    "org.quoin.type.Headline",
    "org.quoin.type.Byline",
    "org.quoin.type.Dateline",
    "org.quoin.type.CreditLine",
    "org.quoin.type.DuplicateText"
})
public class QuoteAttributor extends JCasAnnotator_ImplBase {

    @Override
    public void process(JCas article) {
        List<Span> passages = passages(article);
        List<Attribution> attributions = Attributor.attribute(words(article), passages, sentenceBegins(article));
        List<Quote> quotes = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Quote quote = quote(article, attribution, passages);
            attribution.parent().ifPresent(parent -> quote.setParent(quotes.get(parent)));
            quotes.add(quote);
        }
        quotes.forEach(Quote::addToIndexes);
    }

    private static List<Span> passages(JCas article) {
        return Zone.of(article).stream()
                .filter(zone -> zone.kind() == Zone.Kind.TEXT || zone.kind() == Zone.Kind.HEADLINE)
                .map(Zone::span)
                .toList();
    }

    private static SentenceBegins sentenceBegins(JCas article) {
        return new SentenceBegins(article.select(Sentence.class)
                .mapToInt(Sentence::getBegin)
                .sorted()
                .toArray());
    }

    private static Words words(JCas article) {
        Words words = new Words(article.getDocumentText());
        FSIterator<Sentence> sentences = article.select(Sentence.class).fsIterator();
        int sentence = 0;
        for (Token token : article.select(Token.class)) {
            while (sentences.isValid() && sentences.get().getEnd() <= token.getBegin()) {
                sentences.moveToNext();
                sentence++;
            }
            POS pos = token.getPos();
            words.add(
                    token.getBegin(),
                    token.getEnd(),
                    sentence,
                    pos == null || pos.getPosValue() == null ? "" : pos.getPosValue(),
                    pos == null || pos.getCoarseValue() == null ? "" : pos.getCoarseValue());
        }
        return words;
    }

    private static Quote quote(JCas article, Attribution attribution, List<Span> passages) {
        Span hull = attribution.hull();
        Quote quote = new Quote(article, hull.begin(), hull.end());
        quote.setKind(attribution.direct() ? "direct" : "mixed");
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
            int passage = passageAt(fragment.begin(), passages);
            touched += passage == last ? 0 : 1;
            last = passage;
        }
        return touched;
    }

    /** Returns the last passage that begins at or before an offset. */
    private static int passageAt(int offset, List<Span> passages) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static <F extends QuoteFragment> FSArray<F> fragments(JCas article, List<F> fragments) {
        FSArray<F> array = new FSArray<>(article, fragments.size());
        for (int i = 0; i < fragments.size(); i++) {
            array.set(i, fragments.get(i));
            fragments.get(i).addToIndexes();
        }
        return array;
    }
}
