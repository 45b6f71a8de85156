package org.quoin.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleFacts;
import org.quoin.learning.ModelTrainer;

/** What a scorer says of two sets of annotations of one text. */
final class Scored {

    final Scores scores = new Scores();
    final List<Difference> differences = new ArrayList<>();

    private Scored() {}

    /** @param system and {@code gold}: keys and layers as in {@code articles.jsonl} */
    static Scored of(Scorer scorer, String text, String system, String gold) throws Exception {
        Scored scored = new Scored();
        GoldArticle goldArticle = article(text, gold);
        scored.scores.next();
        scorer.score(
                view(article(text, system)), view(goldArticle), goldArticle, scored.scores, scored.differences::add);
        return scored;
    }

    private static GoldArticle article(String text, String layers) throws Exception {
        return new GoldArticle("holm", text, ArticleFacts.NONE, new ObjectMapper().readTree("{" + layers + "}"));
    }

    private static JCas view(GoldArticle article) throws Exception {
        JCas cas = JCasFactory.createJCas();
        cas.setDocumentText(article.text());
        GoldView.add(cas, article);
        return ModelTrainer.gold(cas);
    }

    /** Returns what is right, what was given and what there is. */
    String counts(String measure) {
        Counts counts = scores.total(measure);
        return String.format("%.0f of %.0f, gold %.0f", counts.goldHits(), counts.system(), counts.gold());
    }

    List<String> kinds() {
        return differences.stream().map(Difference::kind).toList();
    }
}
