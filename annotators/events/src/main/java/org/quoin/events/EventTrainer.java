package org.quoin.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.uima.jcas.JCas;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.ModelTrainer;
import org.quoin.learning.WordClasses;
import org.quoin.type.Event;

/**
 * Makes the model of {@link EventAnnotator}: of articles whose triggers have TimeML classes, and of sentences with a PLOVER
 * type, each an article of its own with one event of that type.
 */
public final class EventTrainer implements ModelTrainer {

    private static final float TRIGGER_LEFT_OUT = 0.5f;
    private static final int TRIGGER_ROUNDS = 7;
    private static final int TRIGGER_RAREST = 2;
    private static final float TYPE_LEFT_OUT = 0.5f;
    private static final int TYPE_ROUNDS = 20;
    private static final int TYPE_RAREST = 1;
    /** Of the sentences with a type one in so many is held apart, to tell how good a model of the others is. */
    private static final int APART = 5;

    private record Tagged(ParsedSentence sentence, EventClass[] classes) {}

    private record Typed(ParsedSentence sentence, PloverType type) {}

    private final List<Tagged> train = new ArrayList<>();
    private final List<Tagged> tune = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();

    /** Triggers of the gold articles to tune by, also those in no sentence that is read. */
    private int tuneTriggers;

    @Override
    public Class<?> component() {
        return EventAnnotator.class;
    }

    @Override
    public void read(JCas article, String corpus, Use use) {
        TreeMap<Integer, Event> gold = new TreeMap<>();
        PloverType type = PloverType.NONE;
        for (Event event : ModelTrainer.gold(article).select(Event.class)) {
            if (event.getEventClass() != null) {
                gold.put(event.getBegin(), event);
            } else if (event.getPloverType() != null) {
                type = PloverType.valueOf(event.getPloverType());
            }
        }
        List<ArticleSentences.Read> sentences = ArticleSentences.of(article);
        if (type != PloverType.NONE) {
            addTyped(sentences, type);
            return;
        }
        tuneTriggers += use == Use.TUNE ? gold.size() : 0;
        for (ArticleSentences.Read sentence : sentences) {
            (use == Use.TRAIN ? train : tune).add(new Tagged(sentence.parsed(), classes(sentence, gold)));
        }
    }

    private void addTyped(List<ArticleSentences.Read> sentences, PloverType type) {
        sentences.stream()
                .map(ArticleSentences.Read::parsed)
                .max(Comparator.comparingInt(ParsedSentence::size))
                .ifPresent(longest -> typed.add(new Typed(longest, type)));
    }

    /** Returns the class of each word: that of the event it is the first word of. */
    private static EventClass[] classes(ArticleSentences.Read sentence, TreeMap<Integer, Event> gold) {
        EventClass[] classes = new EventClass[sentence.tokens().size()];
        Set<Event> seen = new HashSet<>();
        for (int word = 0; word < classes.length; word++) {
            Map.Entry<Integer, Event> last =
                    gold.lowerEntry(sentence.tokens().get(word).getEnd());
            boolean inside = last != null
                    && last.getValue().getEnd() > sentence.tokens().get(word).getBegin();
            classes[word] = inside && seen.add(last.getValue())
                    ? EventClass.valueOf(last.getValue().getEventClass())
                    : EventClass.NONE;
        }
        return classes;
    }

    @Override
    public void train(OutputStream model, Consumer<String> record) throws IOException {
        if (train.isEmpty() || typed.isEmpty()) {
            throw new IllegalArgumentException("a model of events needs articles with triggers (" + train.size()
                    + " sentences given) and sentences with a PLOVER type (" + typed.size() + " given)");
        }
        WordClasses classes = WordClasses.english();
        FeatureWeights triggers = trainTriggers(classes, record);
        FeatureWeights types = trainTypes(triggers, classes, record);
        new EventModel(triggers, types).write(model);
    }

    private FeatureWeights trainTriggers(WordClasses classes, Consumer<String> record) {
        LogLinearTraining training = new LogLinearTraining(EventClass.COUNT, TRIGGER_LEFT_OUT);
        TriggerFeatures features = new TriggerFeatures(classes);
        for (Tagged example : train) {
            features.sentence(example.sentence());
            for (int word = 0; word < example.classes().length; word++) {
                features.read(word);
                training.add(features.features(), features.size(), example.classes()[word].ordinal());
            }
        }
        FeatureWeights weights = training.train(TRIGGER_ROUNDS, TRIGGER_RAREST, EventModel.SCALE);
        record.accept(String.format(
                Locale.ROOT,
                "triggers: %d words, %d rounds, features seen %d times or more, %.2f left out, %d weights",
                training.size(),
                TRIGGER_ROUNDS,
                TRIGGER_RAREST,
                TRIGGER_LEFT_OUT,
                weights.size()));
        recordTriggers(new TriggerTagger(weights, classes), record);
        return weights;
    }

    private void recordTriggers(TriggerTagger tagger, Consumer<String> record) {
        int found = 0;
        int right = 0;
        int classed = 0;
        for (Tagged example : tune) {
            EventClass[] answers = tagger.tag(example.sentence());
            for (int word = 0; word < answers.length; word++) {
                boolean trigger = answers[word] != EventClass.NONE;
                found += trigger ? 1 : 0;
                right += trigger && example.classes()[word] != EventClass.NONE ? 1 : 0;
                classed += trigger && example.classes()[word] == answers[word] ? 1 : 0;
            }
        }
        record.accept(String.format(
                Locale.ROOT,
                "triggers of the articles to tune by: P %.3f R %.3f F1 %.3f, with class F1 %.3f",
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, tuneTriggers),
                2.0 * right / Math.max(1, found + tuneTriggers),
                2.0 * classed / Math.max(1, found + tuneTriggers)));
    }

    private FeatureWeights trainTypes(FeatureWeights triggers, WordClasses classes, Consumer<String> record) {
        TriggerTagger tagger = new TriggerTagger(triggers, classes);
        List<List<Integer>> order = typed.stream()
                .map(example -> MainEvent.order(example.sentence(), tagger.tag(example.sentence())))
                .toList();
        FeatureWeights others = types(order, classes, i -> i % APART != 0);
        TypeChooser chooser = new TypeChooser(others, classes);
        TypeScores learnt = new TypeScores();
        TypeScores listed = new TypeScores();
        for (int i = 0; i < typed.size(); i += APART) {
            Typed example = typed.get(i);
            PloverType answer = chooser.choose(example.sentence(), order.get(i))
                    .map(TypeChooser.Choice::type)
                    .orElse(PloverType.NONE);
            learnt.add(example.type(), answer);
            listed.add(example.type(), PloverLexicon.shared().first(example.sentence(), order.get(i)));
        }
        FeatureWeights weights = types(order, classes, i -> true);
        record.accept(String.format(
                Locale.ROOT,
                "types: %d sentences, %d rounds, features seen %d times or more, %.2f left out, %d weights",
                typed.size(),
                TYPE_ROUNDS,
                TYPE_RAREST,
                TYPE_LEFT_OUT,
                weights.size()));
        record.accept("types of every fifth sentence, by a model of the others: " + learnt);
        record.accept("types of the same, by the lexicon alone: " + listed);
        return weights;
    }

    private FeatureWeights types(List<List<Integer>> order, WordClasses classes, IntPredicate which) {
        LogLinearTraining training = new LogLinearTraining(PloverType.COUNT, TYPE_LEFT_OUT);
        TypeFeatures features = new TypeFeatures(classes);
        for (int i = 0; i < typed.size(); i++) {
            if (which.test(i)) {
                features.read(typed.get(i).sentence(), order.get(i));
                training.add(
                        features.features(),
                        features.size(),
                        typed.get(i).type().ordinal());
            }
        }
        return training.train(TYPE_ROUNDS, TYPE_RAREST, EventModel.SCALE);
    }
}
