package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.quoin.plugin.Span;
import org.quoin.type.Quote;
import org.quoin.type.QuoteFragment;

/**
 * Attributions by their content, cue and source: exact, by tokens, and as wholes, each over all and by the kind of the
 * gold quote; a spurious one counts under its own kind. The overlap measures are those of the Gender Gap Tracker
 * (Asr et al. 2021).
 */
final class QuoteScorer implements Scorer {

    private static final double ALIKE = 0.5;
    private static final double[] OVERLAPS = {0.3, 0.8};

    /** The parts of an attribution. */
    private enum Role {
        content,
        cue,
        source
    }

    /** An attribution, its fragments trimmed and joined where only white space parts them. */
    private record Row(Quote quote, String kind, Map<Role, List<Span>> parts, Map<Role, BitSet> tokens) {

        List<Span> content() {
            return parts.get(Role.content);
        }

        boolean sharesSource(Row other) {
            BitSet one = tokens.get(Role.source);
            BitSet two = other.tokens.get(Role.source);
            return one.intersects(two) || one.isEmpty() && two.isEmpty();
        }

        /** The share of the content's tokens that two attributions have in common. */
        double likeness(Row other) {
            BitSet common = (BitSet) tokens.get(Role.content).clone();
            common.and(other.tokens.get(Role.content));
            BitSet all = (BitSet) tokens.get(Role.content).clone();
            all.or(other.tokens.get(Role.content));
            return all.isEmpty() ? 0 : (double) common.cardinality() / all.cardinality();
        }
    }

    /** Counts by kind, to which "all" is added. */
    private static final class Kinds {

        private final Map<String, double[]> counts = new LinkedHashMap<>();

        void hit(String kind) {
            of(kind)[0]++;
        }

        void system(String kind) {
            of(kind)[1]++;
        }

        void gold(String kind) {
            of(kind)[2]++;
        }

        private double[] of(String kind) {
            return counts.computeIfAbsent(kind, k -> new double[3]);
        }

        void addTo(Scores scores, String measure) {
            Counts all = Counts.NONE;
            for (double[] count : counts.values()) {
                all = all.plus(Counts.of(count[0], count[1], count[2]));
            }
            scores.add(measure, all);
            for (String kind : List.of("direct", "mixed", "indirect")) {
                double[] count = of(kind);
                scores.add(measure + " [" + kind + "]", Counts.of(count[0], count[1], count[2]));
            }
        }
    }

    @Override
    public String task() {
        return "quotes";
    }

    @Override
    public boolean isAnnotated(GoldArticle gold) {
        return gold.has("quotes");
    }

    @Override
    public void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences) {
        TextTokens tokens = new TextTokens(gold.text());
        List<Row> wanted = rows(inFileOrder(view), tokens);
        List<Row> given = rows(article.select(Quote.class).asList(), tokens);
        for (Role role : Role.values()) {
            exact(role, wanted, given).addTo(scores, role + " exact");
        }
        for (Role role : Role.values()) {
            tokens(role, wanted, given).addTo(scores, role + " tokens");
        }
        List<Row> wantedContents =
                wanted.stream().filter(row -> !row.content().isEmpty()).toList();
        List<Row> givenContents =
                given.stream().filter(row -> !row.content().isEmpty()).toList();
        List<Matching.Pair> alike = alike(wantedContents, givenContents);
        Map<Integer, Integer> matched = matched(alike);
        book(wantedContents, givenContents, matched).addTo(scores, "attribution content");
        List<Matching.Pair> withSource = alike.stream()
                .filter(pair -> wantedContents.get(pair.gold()).sharesSource(givenContents.get(pair.system())))
                .toList();
        book(wantedContents, givenContents, matched(withSource)).addTo(scores, "attribution content and source");
        for (double threshold : OVERLAPS) {
            book(wantedContents, givenContents, overlapping(wantedContents, givenContents, threshold))
                    .addTo(scores, "attribution overlap above " + threshold);
        }
        new SpeakerNames(gold).score(article, scores);
        differences(wantedContents, givenContents, matched, differences);
    }

    /** Where kinds are counted by token, the first quote of a token counts. */
    private static List<Quote> inFileOrder(JCas view) {
        List<Quote> quotes = new ArrayList<>(view.select(Quote.class).asList());
        quotes.sort(Comparator.comparing(Quote::_id));
        return quotes;
    }

    private static List<Row> rows(List<Quote> quotes, TextTokens tokens) {
        List<Row> rows = new ArrayList<>();
        for (Quote quote : quotes) {
            Map<Role, List<Span>> parts = new HashMap<>();
            parts.put(Role.content, spans(quote.getContent()));
            parts.put(Role.cue, spans(quote.getCue()));
            parts.put(Role.source, spans(quote.getSource()));
            Map<Role, BitSet> sets = new HashMap<>();
            parts.forEach((role, spans) -> sets.put(role, tokens.in(spans)));
            rows.add(new Row(quote, String.valueOf(quote.getKind()), parts, sets));
        }
        return rows;
    }

    /** Returns fragments trimmed, sorted, and joined where they overlap or only white space parts them. */
    private static List<Span> spans(FSArray<? extends QuoteFragment> fragments) {
        List<Span> spans = new ArrayList<>();
        if (fragments == null) {
            return spans;
        }
        String text = fragments.getCAS().getDocumentText();
        List<Span> sorted = new ArrayList<>();
        fragments.forEach(fragment -> sorted.add(Span.of(fragment).trim(text)));
        sorted.removeIf(Span::isEmpty);
        sorted.sort(Comparator.comparing(Span::begin).thenComparing(Span::end));
        for (Span span : sorted) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && (span.begin() <= last.end() || isBlank(text, last.end(), span.begin()))) {
                spans.set(spans.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean isBlank(String text, int begin, int end) {
        return new Span(begin, end).trim(text).isEmpty();
    }

    private static Kinds exact(Role role, List<Row> wanted, List<Row> given) {
        Kinds kinds = new Kinds();
        Map<List<Span>, List<String>> left = new HashMap<>();
        for (Row row : wanted) {
            if (!row.parts().get(role).isEmpty()) {
                kinds.gold(row.kind());
                left.computeIfAbsent(row.parts().get(role), spans -> new ArrayList<>())
                        .add(row.kind());
            }
        }
        List<Row> others = new ArrayList<>();
        for (Row row : given) {
            List<Span> spans = row.parts().get(role);
            if (spans.isEmpty()) {
                continue;
            }
            // What is right takes a gold one of its own kind first.
            if (left.getOrDefault(spans, List.of()).contains(row.kind())) {
                left.get(spans).remove(row.kind());
                kinds.hit(row.kind());
                kinds.system(row.kind());
            } else {
                others.add(row);
            }
        }
        for (Row row : others) {
            List<String> rest = left.getOrDefault(row.parts().get(role), List.of());
            if (rest.isEmpty()) {
                kinds.system(row.kind());
            } else {
                String kind = rest.remove(0);
                kinds.hit(kind);
                kinds.system(kind);
            }
        }
        return kinds;
    }

    private static Kinds tokens(Role role, List<Row> wanted, List<Row> given) {
        Kinds kinds = new Kinds();
        Map<Integer, String> gold = kindOfTokens(role, wanted);
        Map<Integer, String> system = kindOfTokens(role, given);
        gold.values().forEach(kinds::gold);
        system.forEach((token, kind) -> {
            if (gold.containsKey(token)) {
                kinds.hit(gold.get(token));
                kinds.system(gold.get(token));
            } else {
                kinds.system(kind);
            }
        });
        return kinds;
    }

    private static Map<Integer, String> kindOfTokens(Role role, List<Row> rows) {
        Map<Integer, String> kinds = new LinkedHashMap<>();
        rows.forEach(row -> row.tokens().get(role).stream().forEach(token -> kinds.putIfAbsent(token, row.kind())));
        return kinds;
    }

    private static List<Matching.Pair> alike(List<Row> wanted, List<Row> given) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                double likeness = wanted.get(i).likeness(given.get(j));
                if (likeness >= ALIKE) {
                    pairs.add(new Matching.Pair(false, likeness, i, j));
                }
            }
        }
        return pairs;
    }

    private static Map<Integer, Integer> matched(List<Matching.Pair> pairs) {
        Map<Integer, Integer> goldOf = new HashMap<>();
        Matching.best(pairs).forEach(pair -> goldOf.put(pair.system(), pair.gold()));
        return goldOf;
    }

    private static Kinds book(List<Row> wanted, List<Row> given, Map<Integer, Integer> goldOf) {
        Kinds kinds = new Kinds();
        wanted.forEach(row -> kinds.gold(row.kind()));
        for (int j = 0; j < given.size(); j++) {
            if (goldOf.containsKey(j)) {
                String kind = wanted.get(goldOf.get(j)).kind();
                kinds.system(kind);
                kinds.hit(kind);
            } else {
                kinds.system(given.get(j).kind());
            }
        }
        return kinds;
    }

    /** Each gold quote in text order takes the quote left that covers the most of its hull. */
    private static Map<Integer, Integer> overlapping(List<Row> wanted, List<Row> given, double threshold) {
        Map<Integer, Integer> goldOf = new HashMap<>();
        Set<Integer> left = new LinkedHashSet<>();
        for (int j = 0; j < given.size(); j++) {
            left.add(j);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> hull(wanted.get(i)).begin())
                .thenComparing(i -> hull(wanted.get(i)).end()));
        for (int i : order) {
            Span gold = hull(wanted.get(i));
            Optional<Integer> best = left.stream()
                    .filter(j -> common(gold, hull(given.get(j))) / (double) gold.length() > threshold)
                    .max(Comparator.comparing((Integer j) -> common(gold, hull(given.get(j))))
                            .thenComparing(j -> Matching.likeness(gold, hull(given.get(j))))
                            .thenComparing(Comparator.reverseOrder()));
            best.ifPresent(j -> {
                left.remove(j);
                goldOf.put(j, i);
            });
        }
        return goldOf;
    }

    private static Span hull(Row row) {
        List<Span> content = row.content();
        return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private static void differences(
            List<Row> wanted, List<Row> given, Map<Integer, Integer> goldOf, Consumer<Difference> differences) {
        Set<Integer> found = Set.copyOf(goldOf.values());
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.contains(i)) {
                differences.accept(Difference.missed(hull(wanted.get(i)), label(wanted.get(i))));
            }
        }
        for (int j = 0; j < given.size(); j++) {
            Row other = given.get(j);
            if (!goldOf.containsKey(j)) {
                differences.accept(Difference.spurious(hull(other), label(other)));
                continue;
            }
            Row one = wanted.get(goldOf.get(j));
            for (Role role : Role.values()) {
                if (!one.parts().get(role).equals(other.parts().get(role))) {
                    differences.accept(Difference.between(
                            role == Role.content ? "wrong bounds" : "wrong " + role,
                            hull(one),
                            hull(other),
                            text(one, role),
                            text(other, role)));
                }
            }
        }
    }

    private static String label(Row row) {
        return row.kind() + ", source: " + text(row, Role.source) + ", cue: " + text(row, Role.cue);
    }

    private static String text(Row row, Role role) {
        String text = row.quote().getCAS().getDocumentText();
        List<String> pieces =
                row.parts().get(role).stream().map(span -> span.of(text)).toList();
        return pieces.isEmpty() ? "(none)" : String.join(" … ", pieces);
    }
}
