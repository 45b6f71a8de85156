package org.quoin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.quoin.plugin.Span;

/** How often a model finds contents, cues and sources exactly; for the record of its training. */
final class ExactScores {

    private final LearnedAttributor attributor;

    ExactScores(QuoteModel model) {
        this.attributor = new LearnedAttributor(model, QuoteAttributor.DEFAULT_CONFIDENCE);
    }

    /** Returns a line for each role. */
    List<String> of(List<QuoteTraining.Article> articles) {
        List<List<Attribution>> found = new ArrayList<>();
        articles.forEach(article -> found.add(attributor.attribute(article.reading())));
        return List.of(
                line("content", articles, found, Attribution::content),
                line("cue", articles, found, Attribution::cue),
                line("source", articles, found, Attribution::source));
    }

    private static String line(
            String role,
            List<QuoteTraining.Article> articles,
            List<List<Attribution>> found,
            Function<Attribution, List<Span>> spans) {
        int right = 0;
        int given = 0;
        int gold = 0;
        for (int i = 0; i < articles.size(); i++) {
            Map<List<Span>, Integer> left = new HashMap<>();
            for (Attribution attribution : articles.get(i).gold()) {
                List<Span> those = spans.apply(attribution);
                if (!those.isEmpty()) {
                    left.merge(those, 1, Integer::sum);
                    gold++;
                }
            }
            for (Attribution attribution : found.get(i)) {
                List<Span> those = spans.apply(attribution);
                if (!those.isEmpty()) {
                    given++;
                    if (left.merge(those, -1, Integer::sum) >= 0) {
                        right++;
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "exact %s: precision %.3f, recall %.3f, F1 %.3f (articles to tune on)",
                role,
                given == 0 ? 0 : right / (double) given,
                gold == 0 ? 0 : right / (double) gold,
                given + gold == 0 ? 0 : 2.0 * right / (given + gold));
    }
}
