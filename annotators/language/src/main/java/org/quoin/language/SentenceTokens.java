package org.quoin.language;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.JCas;

/** The tokens of each sentence of an article, gathered in one pass over both. */
final class SentenceTokens {

    private SentenceTokens() {}

    /**
     * Hands each sentence's tokens to a consumer, as annotations and as spans; the list is reused. Tokens outside all
     * sentences are left out.
     */
    static void forEach(JCas article, BiConsumer<List<Token>, Tokens> consumer) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : article.select(Sentence.class)) {
            tokens.clear();
            Tokens spans = new Tokens(article.getDocumentText());
            for (Token token : article.select(Token.class).coveredBy(sentence)) {
                if (token.getEnd() > token.getBegin()) {
                    tokens.add(token);
                    spans.add(token.getBegin(), token.getEnd());
                }
            }
            if (!tokens.isEmpty()) {
                consumer.accept(tokens, spans);
            }
        }
    }
}
