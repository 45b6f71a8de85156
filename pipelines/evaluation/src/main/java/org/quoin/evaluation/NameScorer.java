package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleAnnotations;
import org.quoin.io.EntityRecord;
import org.quoin.plugin.Span;
import org.quoin.type.EntityMention;

/** Names by exact span and type, as CoNLL-2003's shared task counts them. */
final class NameScorer implements Scorer {

    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

    private record Name(Span span, String type) {}

    @Override
    public String task() {
        return "ner";
    }

    @Override
    public boolean isAnnotated(GoldArticle gold) {
        return gold.has("entities");
    }

    @Override
    public void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences) {
        boolean noMisc = gold.layers().path("meta").path("noMisc").asBoolean();
        List<String> types = noMisc ? TYPES.subList(0, 3) : TYPES;
        Map<Name, Integer> wanted = names(view, types);
        Map<Name, Integer> given = names(article, types);
        for (String type : TYPES) {
            Counts counts = counts(ofType(wanted, type), ofType(given, type));
            scores.add(type, counts);
        }
        Counts all = counts(wanted, given);
        scores.add("micro", all);
        scores.add("micro without MISC", counts(withoutMisc(wanted), withoutMisc(given)));
        scores.add("spans, type ignored", counts(untyped(wanted), untyped(given)));
        differences(wanted.keySet(), given.keySet(), differences);
    }

    private static Map<Name, Integer> names(JCas article, List<String> types) {
        Map<Name, Integer> names = new HashMap<>();
        String text = article.getDocumentText();
        for (EntityRecord entity : new ArticleAnnotations(article).entities()) {
            String type = entity.type().orElse("");
            for (EntityMention mention : entity.mentions()) {
                if (types.contains(type)
                        && (mention.getForm() == null || mention.getForm().equals("name"))) {
                    names.merge(new Name(Span.of(mention).trim(text), type), 1, Integer::sum);
                }
            }
        }
        return names;
    }

    private static Map<Name, Integer> ofType(Map<Name, Integer> names, String type) {
        Map<Name, Integer> some = new HashMap<>(names);
        some.keySet().removeIf(name -> !name.type().equals(type));
        return some;
    }

    private static Map<Name, Integer> withoutMisc(Map<Name, Integer> names) {
        Map<Name, Integer> some = new HashMap<>(names);
        some.keySet().removeIf(name -> name.type().equals("MISC"));
        return some;
    }

    private static Map<Name, Integer> untyped(Map<Name, Integer> names) {
        Map<Name, Integer> untyped = new HashMap<>();
        names.forEach((name, count) -> untyped.merge(new Name(name.span(), ""), count, Integer::sum));
        return untyped;
    }

    private static Counts counts(Map<Name, Integer> wanted, Map<Name, Integer> given) {
        int hits = 0;
        for (Map.Entry<Name, Integer> name : given.entrySet()) {
            hits += Math.min(name.getValue(), wanted.getOrDefault(name.getKey(), 0));
        }
        return Counts.of(hits, sum(given), sum(wanted));
    }

    private static int sum(Map<Name, Integer> names) {
        return names.values().stream().mapToInt(i -> i).sum();
    }

    private static void differences(Set<Name> wanted, Set<Name> given, Consumer<Difference> differences) {
        List<Name> missed = sorted(wanted, given);
        List<Name> spurious = sorted(given, wanted);
        for (Matching.Pair pair : Matching.overlapping(
                missed.stream().map(Name::span).toList(),
                spurious.stream().map(Name::span).toList())) {
            Name one = missed.get(pair.gold());
            Name other = spurious.get(pair.system());
            String kind = pair.exact()
                    ? "wrong type"
                    : one.type().equals(other.type()) ? "wrong bounds" : "wrong bounds and type";
            differences.accept(Difference.between(kind, one.span(), other.span(), one.type(), other.type()));
            missed.set(pair.gold(), null);
            spurious.set(pair.system(), null);
        }
        missed.stream()
                .filter(name -> name != null)
                .forEach(name -> differences.accept(Difference.missed(name.span(), name.type())));
        spurious.stream()
                .filter(name -> name != null)
                .forEach(name -> differences.accept(Difference.spurious(name.span(), name.type())));
    }

    private static List<Name> sorted(Set<Name> names, Set<Name> without) {
        Set<Name> rest =
                new TreeSet<>(java.util.Comparator.comparing(Name::span).thenComparing(Name::type));
        names.stream().filter(name -> !without.contains(name)).forEach(rest::add);
        return new ArrayList<>(rest);
    }
}
