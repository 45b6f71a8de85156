package org.quoin.entities;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.Hash;
import org.quoin.plugin.Zone;

/** Reads an article's sentences, tokens and tags from a CAS, in one pass over each. */
final class ArticleReading {

    private static final String NO_TAG = "";

    private final Map<String, Integer> tags = new HashMap<>();

    /** Reads an article. */
    ArticleText read(JCas article) {
        ArticleText text = new ArticleText(article.getDocumentText());
        List<Zone> zones = Zone.of(article);
        int zone = 0;
        Iterator<Token> tokens = article.select(Token.class).iterator();
        Token next = next(tokens);
        for (Sentence sentence : article.select(Sentence.class)) {
            while (zone + 1 < zones.size() && zones.get(zone).end() <= sentence.getBegin()) {
                zone++;
            }
            text.beginSentence(
                    zones.isEmpty() ? Zone.Kind.TEXT : zones.get(zone).kind());
            while (next != null && next.getEnd() <= sentence.getEnd()) {
                if (next.getBegin() >= sentence.getBegin() && next.getEnd() > next.getBegin()) {
                    text.addToken(next.getBegin(), next.getEnd(), tag(next.getPos()));
                }
                next = next(tokens);
            }
        }
        return text;
    }

    private static Token next(Iterator<Token> tokens) {
        return tokens.hasNext() ? tokens.next() : null;
    }

    private int tag(POS pos) {
        String tag = pos == null || pos.getPosValue() == null ? NO_TAG : pos.getPosValue();
        return tags.computeIfAbsent(tag, Hash::word);
    }
}
