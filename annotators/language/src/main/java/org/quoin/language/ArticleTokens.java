package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;

/**
 * The tokens of an article that lie in its sentences, gathered in one pass over both.
 *
 * @param annotations the tokens
 * @param tokens the same tokens as spans of text
 * @param sentences the sentences with at least one token, as spans of token indexes
 */
record ArticleTokens(List<Token> annotations, Tokens tokens, List<Span> sentences) {

    static ArticleTokens of(JCas article) {
        ArticleTokens gathered =
                new ArticleTokens(new ArrayList<>(), new Tokens(article.getDocumentText()), new ArrayList<>());
        Iterator<Token> tokens = article.select(Token.class).iterator();
        Token next = next(tokens);
        for (Sentence sentence : article.select(Sentence.class)) {
            int first = gathered.tokens.size();
            while (next != null && next.getEnd() <= sentence.getEnd()) {
                if (next.getBegin() >= sentence.getBegin() && next.getEnd() > next.getBegin()) {
                    gathered.annotations.add(next);
                    gathered.tokens.add(next.getBegin(), next.getEnd());
                }
                next = next(tokens);
            }
            if (gathered.tokens.size() > first) {
                gathered.sentences.add(new Span(first, gathered.tokens.size()));
            }
        }
        return gathered;
    }

    private static Token next(Iterator<Token> tokens) {
        return tokens.hasNext() ? tokens.next() : null;
    }
}
