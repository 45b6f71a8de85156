package org.quoin.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.Event;

/**
 * Events as TempEval-3 counts them (UzZaman et al. 2013): triggers that overlap or agree, their class and polarity; and,
 * where the gold names one PLOVER type of a text, whether the types of its events hold it.
 */
final class EventScorer implements Scorer {

    private static final String ONE_TYPE = "PLOVER type ";

    @Override
    public String task() {
        return "events";
    }

    @Override
    public boolean isAnnotated(GoldArticle gold) {
        return gold.has("events") || gold.layers().has("plover");
    }

    @Override
    public void score(JCas article, JCas view, GoldArticle gold, Scores scores, Consumer<Difference> differences) {
        if (gold.layers().has("plover")) {
            types(article, gold.layers().path("plover").path("class").asText(), scores, differences);
        } else {
            triggers(
                    article.select(Event.class).asList(),
                    view.select(Event.class).asList(),
                    scores,
                    differences);
        }
    }

    private static void triggers(
            List<Event> given, List<Event> wanted, Scores scores, Consumer<Difference> differences) {
        List<Span> wantedSpans = spans(wanted);
        List<Span> givenSpans = spans(given);
        Set<Integer> found = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        int strict = 0;
        int classes = 0;
        int unclassed = 0;
        int polar = 0;
        int polarities = 0;
        for (Matching.Pair pair : Matching.overlapping(wantedSpans, givenSpans)) {
            Event one = wanted.get(pair.gold());
            Event other = given.get(pair.system());
            boolean sameClass =
                    one.getEventClass() != null && one.getEventClass().equals(other.getEventClass());
            found.add(pair.gold());
            right.add(pair.system());
            strict += pair.exact() ? 1 : 0;
            classes += sameClass ? 1 : 0;
            unclassed += one.getEventClass() == null ? 1 : 0;
            polar += one.getPolarity() == null ? 0 : 1;
            polarities += one.getPolarity() != null && one.getPolarity().equals(other.getPolarity()) ? 1 : 0;
            if (one.getEventClass() != null && !sameClass) {
                differences.accept(Difference.between(
                        "wrong class",
                        wantedSpans.get(pair.gold()),
                        givenSpans.get(pair.system()),
                        one.getEventClass(),
                        String.valueOf(other.getEventClass())));
            }
        }
        long classed =
                wanted.stream().filter(event -> event.getEventClass() != null).count();
        scores.add("trigger", Counts.of(found.size(), given.size(), wanted.size()));
        scores.add("trigger, exact span", Counts.of(strict, given.size(), wanted.size()));
        scores.add("trigger and class", Counts.of(classes, given.size() - unclassed, classed));
        scores.add("polarity of the triggers found", Counts.of(polarities, polar, polar));
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.contains(i)) {
                differences.accept(Difference.missed(
                        wantedSpans.get(i), String.valueOf(wanted.get(i).getEventClass())));
            }
        }
        for (int i = 0; i < given.size(); i++) {
            if (!right.contains(i)) {
                differences.accept(Difference.spurious(
                        givenSpans.get(i), String.valueOf(given.get(i).getEventClass())));
            }
        }
    }

    private static List<Span> spans(List<Event> events) {
        return events.stream()
                .map(event -> Span.of(event).trim(event.getCAS().getDocumentText()))
                .toList();
    }

    private static void types(JCas article, String wanted, Scores scores, Consumer<Difference> differences) {
        Set<String> given = article.select(Event.class)
                .map(Event::getPloverType)
                .filter(type -> type != null)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean hit = given.contains(wanted);
        scores.add("PLOVER types, micro", Counts.of(hit ? 1 : 0, given.size(), 1));
        Set<String> all = new TreeSet<>(given);
        all.add(wanted);
        for (String type : all) {
            boolean gold = type.equals(wanted);
            scores.add(ONE_TYPE + type, Counts.of(gold && hit ? 1 : 0, given.contains(type) ? 1 : 0, gold ? 1 : 0));
        }
        scores.mean("PLOVER types, macro", measure -> measure.startsWith(ONE_TYPE));
        if (!given.equals(Set.of(wanted))) {
            Span text = new Span(0, article.getDocumentText().length());
            differences.accept(Difference.between(
                    given.isEmpty() ? "missed" : "wrong type", text, text, wanted, String.join(", ", given)));
        }
    }
}
