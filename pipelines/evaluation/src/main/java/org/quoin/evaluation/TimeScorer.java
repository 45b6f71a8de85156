package org.quoin.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.TimeExpression;

/** Time expressions as TempEval-3 counts them (UzZaman et al. 2013): spans that overlap or agree, types and values. */
final class TimeScorer implements Scorer {

    @Override
    public String task() {
        return "times";
    }

    @Override
    public boolean isAnnotated(GoldArticle gold) {
        return gold.has("times");
    }

    @Override
    public void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences) {
        List<TimeExpression> wanted = times(view);
        List<TimeExpression> given = times(article);
        List<Span> wantedSpans = spans(wanted);
        List<Span> givenSpans = spans(given);
        int strict = 0;
        int types = 0;
        int values = 0;
        int strictValues = 0;
        Set<Integer> found = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        for (Matching.Pair pair : Matching.overlapping(wantedSpans, givenSpans)) {
            TimeExpression one = wanted.get(pair.gold());
            TimeExpression other = given.get(pair.system());
            boolean sameType = same(one.getTimexType(), other.getTimexType());
            boolean sameValue = same(one.getValue(), other.getValue());
            strict += pair.exact() ? 1 : 0;
            types += sameType ? 1 : 0;
            values += sameValue ? 1 : 0;
            strictValues += pair.exact() && sameValue ? 1 : 0;
            found.add(pair.gold());
            right.add(pair.system());
            if (!pair.exact() || !sameValue || !sameType) {
                String kind = !sameValue ? "wrong value" : pair.exact() ? "wrong type" : "wrong bounds";
                differences.accept(Difference.between(
                        kind, wantedSpans.get(pair.gold()), givenSpans.get(pair.system()), label(one), label(other)));
            }
        }
        scores.add("span, relaxed", Counts.of(found.size(), given.size(), wanted.size()));
        scores.add("span, strict", Counts.of(strict, given.size(), wanted.size()));
        scores.add("relaxed span and type", Counts.of(types, given.size(), wanted.size()));
        scores.add("relaxed span and value", Counts.of(values, given.size(), wanted.size()));
        scores.add("strict span and value", Counts.of(strictValues, given.size(), wanted.size()));
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.contains(i)) {
                differences.accept(Difference.missed(wantedSpans.get(i), label(wanted.get(i))));
            }
        }
        for (int i = 0; i < given.size(); i++) {
            if (!right.contains(i)) {
                differences.accept(Difference.spurious(givenSpans.get(i), label(given.get(i))));
            }
        }
    }

    private static List<TimeExpression> times(JCas article) {
        return article.select(TimeExpression.class)
                .filter(time -> time.getEnd() > time.getBegin())
                .toList();
    }

    private static List<Span> spans(List<TimeExpression> times) {
        return times.stream()
                .map(time -> Span.of(time).trim(time.getCAS().getDocumentText()))
                .toList();
    }

    private static boolean same(String one, String other) {
        return Objects.requireNonNullElse(one, "")
                .strip()
                .equalsIgnoreCase(Objects.requireNonNullElse(other, "").strip());
    }

    private static String label(TimeExpression time) {
        return time.getTimexType() + " " + time.getValue();
    }
}
