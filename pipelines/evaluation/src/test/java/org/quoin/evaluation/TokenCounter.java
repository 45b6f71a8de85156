package org.quoin.evaluation;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.ModelTrainer;
import org.quoin.type.EntityMention;

/** Learns how many tokens there are to a name. */
public final class TokenCounter implements ModelTrainer {

    private int tokens;
    private int names;
    private int tuned;

    @Override
    public Class<?> component() {
        return NameGuesser.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        if (use == Use.TUNE) {
            tuned++;
            return;
        }
        tokens += article.getAnnotationIndex(Token.type).size();
        names += ModelTrainer.gold(article)
                .getAnnotationIndex(EntityMention.type)
                .size();
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (names == 0) {
            throw new IllegalArgumentException("the articles have no names");
        }
        model.write((tokens + " " + names).getBytes(StandardCharsets.UTF_8));
        record.accept("tuned on " + tuned);
    }
}
