package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.quoin.io.ArticleAnnotations;
import org.quoin.io.EntityRecord;
import org.quoin.plugin.Span;
import org.quoin.type.EntityMention;

/**
 * Mentions and the entities that they belong to, in two settings: spans must agree and entities of one mention count; or,
 * as with the older reference data, spans need only hold the head and entities of one mention are left out.
 */
final class CoreferenceScorer implements Scorer {

    private record Mention(int entity, Span span, Optional<Span> head) {}

    /** How mentions are paired and counted. */
    private enum Setting {
        EXACT(""),
        HEAD_WITHOUT_SINGLETONS(", head match without singletons");

        private final String suffix;

        Setting(String suffix) {
            this.suffix = suffix;
        }
    }

    @Override
    public String task() {
        return "coref";
    }

    @Override
    public boolean isAnnotated(GoldArticle gold) {
        boolean names = !gold.layers().path("meta").path("coref").asBoolean(true);
        return gold.has("entities") && !names;
    }

    @Override
    public void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences) {
        List<Mention> wanted = mentions(view);
        List<Mention> given = mentions(article);
        for (Setting setting : Setting.values()) {
            boolean exact = setting == Setting.EXACT;
            List<Mention> goldMentions = exact ? wanted : withoutSingletons(wanted);
            List<Mention> systemMentions = exact ? given : withoutSingletons(given);
            Map<Integer, Integer> goldOf = align(goldMentions, systemMentions, exact, gold.text());
            Clusters clusters = clusters(goldMentions, systemMentions, goldOf);
            scores.add(
                    "mentions" + setting.suffix, Counts.of(goldOf.size(), systemMentions.size(), goldMentions.size()));
            List<String> names = List.of("MUC" + setting.suffix, "B3" + setting.suffix, "CEAFe" + setting.suffix);
            scores.add(names.get(0), clusters.muc());
            scores.add(names.get(1), clusters.b3());
            scores.add(names.get(2), clusters.ceafe());
            scores.mean("CoNLL mean" + setting.suffix, names::contains);
            if (exact) {
                differences(goldMentions, systemMentions, goldOf, gold.text(), differences);
            }
        }
    }

    /** A span that is given twice counts once, where it stands first. */
    private static List<Mention> mentions(JCas article) {
        List<Mention> mentions = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        int number = 0;
        for (EntityRecord entity : new ArticleAnnotations(article).entities()) {
            for (EntityMention mention : entity.mentions()) {
                Span span = Span.of(mention).trim(article.getDocumentText());
                if (!span.isEmpty() && seen.add(span)) {
                    mentions.add(new Mention(
                            number, span, Optional.ofNullable(mention.getHead()).map(Span::of)));
                }
            }
            number++;
        }
        return mentions;
    }

    private static List<Mention> withoutSingletons(List<Mention> mentions) {
        Map<Integer, Integer> sizes = new HashMap<>();
        mentions.forEach(mention -> sizes.merge(mention.entity(), 1, Integer::sum));
        return mentions.stream()
                .filter(mention -> sizes.get(mention.entity()) > 1)
                .toList();
    }

    /** Returns the gold mention of each system mention that has one. */
    private static Map<Integer, Integer> align(List<Mention> gold, List<Mention> system, boolean exact, String text) {
        Map<Span, Integer> bySpan = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            bySpan.put(gold.get(i).span(), i);
        }
        Map<Integer, Integer> goldOf = new HashMap<>();
        for (int j = 0; j < system.size(); j++) {
            Integer same = bySpan.get(system.get(j).span());
            if (same != null) {
                goldOf.put(j, same);
            }
        }
        if (exact) {
            return goldOf;
        }
        Set<Integer> taken = new HashSet<>(goldOf.values());
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!taken.contains(i)) {
                left.add(i);
            }
        }
        left.sort(Comparator.comparing(i -> gold.get(i).span().begin()));
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int j = 0; j < system.size(); j++) {
            Span span = system.get(j).span();
            for (int i : left) {
                Mention other = gold.get(i);
                if (other.span().begin() >= span.end()) {
                    break;
                }
                if (!goldOf.containsKey(j) && other.span().overlaps(span) && span.overlaps(head(other, text))) {
                    pairs.add(new Matching.Pair(false, Matching.likeness(other.span(), span), i, j));
                }
            }
        }
        Matching.best(pairs).forEach(pair -> goldOf.put(pair.system(), pair.gold()));
        return goldOf;
    }

    /** The head or, where the gold does not tell it, the last word. */
    private static Span head(Mention mention, String text) {
        return mention.head().orElseGet(() -> {
            int end = mention.span().end();
            int begin = end - 1;
            while (begin > mention.span().begin() && Character.isLetterOrDigit(text.charAt(begin - 1))) {
                begin--;
            }
            return new Span(begin, end);
        });
    }

    private static Clusters clusters(List<Mention> gold, List<Mention> system, Map<Integer, Integer> goldOf) {
        Map<Integer, Set<Integer>> wanted = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> given = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            wanted.computeIfAbsent(gold.get(i).entity(), e -> new LinkedHashSet<>())
                    .add(i);
        }
        for (int j = 0; j < system.size(); j++) {
            int number = goldOf.getOrDefault(j, gold.size() + j);
            given.computeIfAbsent(system.get(j).entity(), e -> new LinkedHashSet<>())
                    .add(number);
        }
        return new Clusters(List.copyOf(wanted.values()), List.copyOf(given.values()));
    }

    private static void differences(
            List<Mention> gold,
            List<Mention> system,
            Map<Integer, Integer> goldOf,
            String text,
            Consumer<Difference> differences) {
        Set<Integer> found = new HashSet<>(goldOf.values());
        for (int i = 0; i < gold.size(); i++) {
            if (!found.contains(i)) {
                differences.accept(Difference.missed(gold.get(i).span(), "mention"));
            }
        }
        Map<Integer, Mention> firstOfGold = new HashMap<>();
        Map<Integer, Mention> lastOfSystem = new HashMap<>();
        Map<Integer, Integer> entityOfSystem = new HashMap<>();
        for (int j : inTextOrder(system)) {
            Mention mention = system.get(j);
            if (!goldOf.containsKey(j)) {
                differences.accept(Difference.spurious(mention.span(), "mention"));
                continue;
            }
            int wanted = gold.get(goldOf.get(j)).entity();
            Mention before = lastOfSystem.put(mention.entity(), mention);
            Integer joined = entityOfSystem.put(mention.entity(), wanted);
            Mention first = firstOfGold.putIfAbsent(wanted, mention);
            if (before != null && joined != wanted) {
                differences.accept(Difference.between(
                        "wrongly joined",
                        before.span(),
                        mention.span(),
                        "not " + before.span().of(text),
                        mention.span().of(text)));
            } else if (before == null && first != null && first.entity() != mention.entity()) {
                differences.accept(Difference.between(
                        "not joined",
                        first.span(),
                        mention.span(),
                        "the same as " + first.span().of(text),
                        mention.span().of(text)));
            }
        }
    }

    private static Set<Integer> inTextOrder(List<Mention> mentions) {
        Set<Integer> order = new TreeSet<>(
                Comparator.comparing((Integer j) -> mentions.get(j).span()).thenComparing(j -> j));
        for (int j = 0; j < mentions.size(); j++) {
            order.add(j);
        }
        return order;
    }
}
