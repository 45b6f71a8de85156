package org.quoin.quotes;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;
import org.quoin.plugin.Zone;

/**
 * An article of a CAS, read for attribution.
 *
 * @param words its words
 * @param passages its paragraphs and headline, in text order
 * @param reading the article as the model reads it
 */
record ReadArticle(Words words, List<Span> passages, ArticleReading reading) {

    static ReadArticle of(JCas article, WordClasses classes) {
        List<Zone> zones = Zone.of(article).stream()
                .filter(zone -> zone.kind() == Zone.Kind.TEXT || zone.kind() == Zone.Kind.HEADLINE)
                .toList();
        List<Span> passages = zones.stream().map(Zone::span).toList();
        List<Boolean> headlines =
                zones.stream().map(zone -> zone.kind() == Zone.Kind.HEADLINE).toList();
        Words words = words(article);
        return new ReadArticle(
                words, passages, ArticleReading.of(words, passages, headlines, sentenceBegins(article), classes));
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
            Lemma lemma = token.getLemma();
            words.add(
                    token.getBegin(),
                    token.getEnd(),
                    sentence,
                    pos == null ? "" : orEmpty(pos.getPosValue()),
                    pos == null ? "" : orEmpty(pos.getCoarseValue()),
                    lemma == null ? "" : orEmpty(lemma.getValue()));
        }
        return words;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
