package org.quoin.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The counts of a task, article by article, and what they come to: micro-averages over all articles, with 95 % confidence
 * intervals by the percentile bootstrap over articles (Efron and Tibshirani 1993).
 */
public final class Scores {

    /** The seed of the bootstrap. */
    public static final long SEED = 20260101;
    /** How often the articles are drawn anew. */
    public static final int RESAMPLES = 1000;

    private static final double TAIL = 0.025;

    private final Map<String, List<Counts>> measures = new LinkedHashMap<>();
    private final Map<String, MeanOf> means = new LinkedHashMap<>();
    private int articles;

    /** A mean of the F1 of measures, such as CoNLL's for coreference. */
    record MeanOf(String name, Predicate<String> measures) {}

    /**
     * A measure of a task.
     *
     * @param name what is measured
     * @param counts what it is made of, over all articles; nothing for a mean of measures
     * @param f1 the F1, or the mean
     * @param low the lower end of its confidence interval
     * @param high the upper end
     */
    public record Row(String name, Counts counts, double f1, double low, double high) {}

    /** Begins the next article. */
    void next() {
        articles++;
    }

    /** Adds to a measure of the article that was begun last. */
    void add(String measure, Counts counts) {
        List<Counts> list = measures.computeIfAbsent(measure, name -> new ArrayList<>());
        while (list.size() < articles) {
            list.add(Counts.NONE);
        }
        list.set(articles - 1, list.get(articles - 1).plus(counts));
    }

    /** Has the mean of those measures shown that the gold has something for. */
    void mean(String name, Predicate<String> measures) {
        means.putIfAbsent(name, new MeanOf(name, measures));
    }

    /** Returns how many articles were scored. */
    public int articles() {
        return articles;
    }

    /** Returns the counts of a measure over all articles. */
    public Counts total(String measure) {
        return measures.getOrDefault(measure, List.of()).stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Returns all measures where there is something to measure, then the means. */
    public List<Row> rows() {
        Map<String, Integer> places = new LinkedHashMap<>();
        measures.keySet().forEach(name -> places.put(name, places.size()));
        List<Counts[]> samples = samples();
        List<Row> rows = new ArrayList<>();
        places.forEach((name, place) -> {
            if (total(name).isMeasured()) {
                rows.add(row(name, total(name), samples, sample -> sample[place].f1()));
            }
        });
        for (MeanOf mean : means.values()) {
            List<Integer> of = places.entrySet().stream()
                    .filter(place -> mean.measures().test(place.getKey()))
                    .filter(place -> total(place.getKey()).gold() > 0)
                    .map(Map.Entry::getValue)
                    .toList();
            rows.add(row(mean.name(), Counts.NONE, samples, sample -> of.stream()
                    .filter(place -> sample[place].isMeasured())
                    .mapToDouble(place -> sample[place].f1())
                    .average()
                    .orElse(0)));
        }
        return rows;
    }

    /** The first sample is the articles themselves. */
    private static Row row(String name, Counts counts, List<Counts[]> samples, ToDoubleFunction<Counts[]> value) {
        double[] values = samples.stream().skip(1).mapToDouble(value).sorted().toArray();
        int tail = (int) Math.round(TAIL * values.length);
        return new Row(
                name, counts, value.applyAsDouble(samples.get(0)), values[tail], values[values.length - 1 - tail]);
    }

    private List<Counts[]> samples() {
        List<List<Counts>> columns = List.copyOf(measures.values());
        SplittableRandom random = new SplittableRandom(SEED);
        List<Counts[]> samples = new ArrayList<>();
        int[] drawn = new int[articles];
        for (int i = 0; i < articles; i++) {
            drawn[i] = i;
        }
        for (int sample = 0; sample <= RESAMPLES; sample++) {
            samples.add(columns.stream().map(column -> sum(column, drawn)).toArray(Counts[]::new));
            for (int i = 0; i < articles; i++) {
                drawn[i] = random.nextInt(articles);
            }
        }
        return samples;
    }

    private static Counts sum(List<Counts> column, int[] drawn) {
        double systemHits = 0;
        double system = 0;
        double goldHits = 0;
        double gold = 0;
        for (int article : drawn) {
            if (article < column.size()) {
                Counts counts = column.get(article);
                systemHits += counts.systemHits();
                system += counts.system();
                goldHits += counts.goldHits();
                gold += counts.gold();
            }
        }
        return new Counts(systemHits, system, goldHits, gold);
    }
}
