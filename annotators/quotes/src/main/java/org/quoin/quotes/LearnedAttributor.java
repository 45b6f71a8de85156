package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quoin.plugin.Span;

/**
 * Attributes what an article reports: by a model what stands in the sentence of its cue, by the rules for quotation marks
 * what stands outside it, what has no cue, and what stands inside other quotes. Not thread-safe: one for each thread, over
 * a shared {@link QuoteModel}.
 */
final class LearnedAttributor {

    private final SentenceAttributor sentences;

    /**
     * @param model the model
     * @param leastProbability of a cue
     */
    LearnedAttributor(QuoteModel model, double leastProbability) {
        this.sentences = new SentenceAttributor(model, leastProbability);
    }

    /** Returns the attributions of an article in text order, the outer before those inside them. */
    List<Attribution> attribute(ArticleReading article) {
        List<SentenceAttribution> found = new ArrayList<>();
        article.passages().forEach(passage -> sentences.attribute(passage, found));
        return new Merging(article, found).attributions();
    }

    /** Brings together what was found in sentences with what the rules make of the quotations. */
    private static final class Merging {

        private final ArticleReading article;
        private final List<SentenceAttribution> found;
        private final Map<Attribution, SentenceAttribution> byRule = new IdentityHashMap<>();
        private final TreeMap<Integer, SentenceAttribution> byContent = new TreeMap<>();
        private final TreeSet<Integer> passages = new TreeSet<>();
        /** Where the attribution that a rule-made one has become part of stands in the result. */
        private final Map<Integer, Draft> drafts = new HashMap<>();

        Merging(ArticleReading article, List<SentenceAttribution> found) {
            this.article = article;
            this.found = found;
            for (SentenceAttribution attribution : found) {
                attribution.rule().ifPresent(rule -> byRule.putIfAbsent(rule, attribution));
                attribution.content().forEach(span -> byContent.put(span.begin(), attribution));
            }
            article.passages().stream()
                    .filter(passage -> passage.values().size > 0)
                    .forEach(passage -> passages.add(passage.units().begin(0)));
        }

        /** An attribution in the making, with the outer one of those that stand inside another. */
        private record Draft(
                List<Span> content, List<Span> cue, List<Span> source, Optional<Draft> parent, double confidence) {

            Span hull() {
                return new Span(
                        content.stream().mapToInt(Span::begin).min().orElseThrow(),
                        content.stream().mapToInt(Span::end).max().orElseThrow());
            }
        }

        List<Attribution> attributions() {
            Map<SentenceAttribution, Draft> draftOf = new IdentityHashMap<>();
            List<Draft> all = new ArrayList<>();
            for (SentenceAttribution attribution : found) {
                Draft draft = new Draft(
                        new ArrayList<>(attribution.content()),
                        List.of(attribution.cue()),
                        attribution.source(),
                        Optional.empty(),
                        attribution.probability());
                draftOf.put(attribution, draft);
                all.add(draft);
            }
            for (int i = 0; i < article.rules().size(); i++) {
                addRule(i, draftOf, all);
            }
            all.removeIf(draft -> draft.content().isEmpty());
            all.sort(Comparator.comparing(Draft::hull, Comparator.comparingInt(Span::begin))
                    .thenComparing(draft -> draft.parent().isPresent()));
            return numbered(all);
        }

        private void addRule(int index, Map<SentenceAttribution, Draft> draftOf, List<Draft> all) {
            Attribution rule = article.rules().get(index);
            if (rule.parent().isPresent()) {
                Draft outer = drafts.get(rule.parent().getAsInt());
                if (outer != null) {
                    all.add(new Draft(
                            rule.content(), rule.cue(), rule.source(), Optional.of(outer), rule.confidence()));
                }
                return;
            }
            Optional<SentenceAttribution> same = same(rule);
            if (same.isPresent()) {
                Draft draft = draftOf.get(same.get());
                drafts.put(index, draft);
                for (Span span : rule.content()) {
                    if (!span.overlaps(same.get().sentence()) && touching(span).isEmpty()) {
                        draft.content().add(span);
                    }
                }
                return;
            }
            Optional<SentenceAttribution> before =
                    isBare(rule) ? speechBefore(rule.content().get(0)) : Optional.empty();
            if (before.isPresent()) {
                Draft draft = draftOf.get(before.get());
                drafts.put(index, draft);
                draft.content().addAll(rule.content());
            } else if (rule.cue().isEmpty() || rule.kind() == Attribution.Kind.DIRECT) {
                Draft draft = new Draft(rule.content(), rule.cue(), rule.source(), Optional.empty(), rule.confidence());
                drafts.put(index, draft);
                all.add(draft);
            }
        }

        /** Returns what was found of a rule-made attribution: by the same cue, or of the same content. */
        private Optional<SentenceAttribution> same(Attribution rule) {
            SentenceAttribution same = byRule.get(rule);
            if (same != null) {
                return Optional.of(same);
            }
            return rule.content().stream()
                    .map(this::touching)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static boolean isBare(Attribution rule) {
            return rule.cue().isEmpty() && rule.source().isEmpty();
        }

        /** Returns the attribution, of words in quotation marks, that a quotation which stands alone carries on in its passage. */
        private Optional<SentenceAttribution> speechBefore(Span quotation) {
            Map.Entry<Integer, SentenceAttribution> last = byContent.lowerEntry(quotation.begin());
            return last != null
                            && passages.floor(last.getKey()).equals(passages.floor(quotation.begin()))
                            && article.quoted().kind(last.getValue().content()) != Attribution.Kind.INDIRECT
                    ? Optional.of(last.getValue())
                    : Optional.empty();
        }

        private Optional<SentenceAttribution> touching(Span span) {
            Map.Entry<Integer, SentenceAttribution> last = byContent.lowerEntry(span.end());
            return last != null && last.getValue().content().stream().anyMatch(span::overlaps)
                    ? Optional.of(last.getValue())
                    : Optional.empty();
        }

        private List<Attribution> numbered(List<Draft> all) {
            Map<Draft, Integer> places = new IdentityHashMap<>();
            List<Attribution> attributions = new ArrayList<>();
            for (Draft draft : all) {
                places.put(draft, attributions.size());
                List<Span> content = draft.content().stream().sorted().toList();
                OptionalInt parent = draft.parent().map(places::get).stream()
                        .mapToInt(Integer::intValue)
                        .findFirst();
                attributions.add(new Attribution(
                        content,
                        draft.cue(),
                        draft.source(),
                        article.quoted().kind(content),
                        parent,
                        draft.confidence()));
            }
            return attributions;
        }
    }
}
