package org.quoin.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.quoin.assembly.Pipeline;
import org.quoin.io.Layers;
import org.quoin.learning.ModelTrainer;
import org.quoin.plugin.Span;
import org.quoin.runner.PipelineEngine;
import org.quoin.runner.RunException;
import org.quoin.type.EntityMention;
import org.quoin.type.Event;
import org.quoin.type.Quote;
import org.quoin.type.TimeExpression;

/** Runs a pipeline over gold articles and scores what it makes against them, a corpus at a time. */
public final class Evaluation {

    private static final List<Scorer> SCORERS =
            List.of(new NameScorer(), new CoreferenceScorer(), new QuoteScorer(), new TimeScorer(), new EventScorer());

    /** Room for the words around a difference. */
    private static final int CONTEXT = 90;

    private final PipelineEngine engine;

    /**
     * A difference where it stands.
     *
     * @param article the article's id
     * @param begin offset of the excerpt in the article's text, in UTF-16 units
     * @param excerpt the text around it
     * @param difference what differs
     */
    public record Example(String article, int begin, String excerpt, Difference difference) {}

    /**
     * What a task came to on a corpus.
     *
     * @param corpus the corpus
     * @param task {@code ner}, {@code coref}, {@code quotes}, {@code times} or {@code events}
     * @param scores the measures
     * @param examples where system and gold differ, in the order of articles
     */
    public record Result(String corpus, String task, Scores scores, List<Example> examples) {}

    /**
     * Makes the pipeline's engines.
     *
     * @throws RunException if a component can't be initialised
     */
    public Evaluation(Pipeline pipeline) throws RunException {
        this.engine = new PipelineEngine(pipeline);
    }

    /** Returns the names of the tasks. */
    public static List<String> tasks() {
        return SCORERS.stream().map(Scorer::task).toList();
    }

    /**
     * Scores a pipeline on a corpus, for every task that the corpus is annotated for and that the pipeline has a component
     * for.
     *
     * @param tasks the tasks to score
     * @throws IOException if the file is not one of gold articles
     * @throws RunException if a component fails on an article
     */
    public List<Result> score(GoldCorpus corpus, Set<String> tasks) throws IOException, RunException {
        Tally tally = new Tally();
        score(corpus, tasks, tally);
        return tally.results(corpus.name());
    }

    /** Scores a pipeline on a corpus, and adds what comes of it to what was scored before. */
    void score(GoldCorpus corpus, Set<String> tasks, Tally tally) throws IOException, RunException {
        corpus.<RunException>read(gold -> {
            JCas article = engine.fill(gold.id(), gold.text(), gold.facts());
            GoldView.add(article, gold);
            engine.annotate();
            JCas view = ModelTrainer.gold(article);
            Layers made = new Layers(article);
            for (Scorer scorer : SCORERS) {
                if (!tasks.contains(scorer.task()) || !scorer.isAnnotated(gold) || !isMade(scorer, made)) {
                    continue;
                }
                Scores sum = tally.scores.computeIfAbsent(scorer, s -> new Scores());
                List<Example> list = tally.examples.computeIfAbsent(scorer, s -> new ArrayList<>());
                sum.next();
                scorer.score(article, view, gold, sum, difference -> list.add(example(gold, difference)));
            }
        });
    }

    /** What has been counted so far. */
    static final class Tally {

        private final Map<Scorer, Scores> scores = new LinkedHashMap<>();
        private final Map<Scorer, List<Example>> examples = new LinkedHashMap<>();

        List<Result> results(String corpus) {
            return SCORERS.stream()
                    .filter(scores::containsKey)
                    .map(scorer -> new Result(corpus, scorer.task(), scores.get(scorer), examples.get(scorer)))
                    .toList();
        }
    }

    private static boolean isMade(Scorer scorer, Layers made) {
        return switch (scorer.task()) {
            case "ner" -> made.has(EntityMention.class);
            case "coref" -> made.has(org.quoin.type.Entity.class);
            case "quotes" -> made.has(Quote.class);
            case "times" -> made.has(TimeExpression.class);
            default -> made.has(Event.class);
        };
    }

    private static Example example(GoldArticle gold, Difference difference) {
        Span place = difference.place();
        int from = difference.system().map(Span::begin).orElse(place.begin());
        int to = difference.system().map(Span::end).orElse(place.end());
        int begin = Math.max(0, Math.min(place.begin(), from) - CONTEXT);
        int end = Math.min(gold.text().length(), Math.max(place.end(), to) + CONTEXT);
        return new Example(gold.id(), begin, gold.text().substring(begin, end), difference);
    }
}
