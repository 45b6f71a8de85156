package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.quoin.learning.FeatureWeights;
import org.quoin.plugin.Span;

/**
 * Learns a model of quotes: first what is a cue; then, of cues that are given, what are their source and content. What the
 * second model sees of the first comes from articles that the first has not learnt from, as it will be later.
 */
final class QuoteTraining {

    /**
     * What is to be learnt and how.
     *
     * @param rarest a feature that is seen less often is left out
     * @param step how far the first steps go
     * @param decay how much weights shrink with every step
     * @param dropout the part of an example's features that is left out each time
     * @param kept a feature that has no weight of at least so much after these rounds is left out of a last one
     * @param least smaller weights are left out in the end
     */
    record Options(int rarest, int rounds, double step, double decay, double dropout, double kept, double least) {

        /** Returns the options for a model that is made in passing. */
        Options once() {
            return new Options(rarest, 2, step, decay, dropout, 0, least);
        }
    }

    /** An article with what it is known to report. */
    record Article(ArticleReading reading, List<Attribution> gold) {}

    static final Options CUES = new Options(2, 3, 0.012, 0.01, 0, 0.02, 0.0098);
    static final Options ROLES = new Options(2, 3, 0.01, 0.01, 0, 0.015, 0.0098);

    private static final int FOLDS = 2;
    static final long SEED = 20260101;

    private final Options cueOptions;
    private final Options roleOptions;
    private final Set<FeatureGroup> leftOut;
    private final boolean choice;
    private final Consumer<String> log;

    QuoteTraining(Options cueOptions, Options roleOptions, Consumer<String> log) {
        this(cueOptions, roleOptions, Set.of(), true, log);
    }

    /**
     * Makes a training.
     *
     * @param leftOut features that the model does without
     * @param choice whether it is learnt which reading to choose; else the likeliest is chosen
     */
    QuoteTraining(
            Options cueOptions, Options roleOptions, Set<FeatureGroup> leftOut, boolean choice, Consumer<String> log) {
        this.cueOptions = cueOptions;
        this.roleOptions = roleOptions;
        this.leftOut = leftOut;
        this.choice = choice;
        this.log = log;
    }

    /** Learns from articles. */
    QuoteModel train(List<Article> articles) {
        List<FeatureWeights> foldCues = new ArrayList<>();
        List<double[][]> begins = new ArrayList<>();
        articles.forEach(article -> begins.add(null));
        for (int fold = 0; fold < FOLDS; fold++) {
            foldCues.add(cues(allBut(fold, articles), cueOptions.once()));
            for (int i = fold; i < articles.size(); i += FOLDS) {
                begins.set(i, begins(foldCues.get(fold), articles.get(i).reading()));
            }
        }
        FeatureWeights choices = choice
                ? choices(articles, foldCues, begins)
                : FeatureWeights.of(new int[0], new int[0], new byte[0], new short[0]);
        log.accept("choices: " + choices.size() + " weights");
        FeatureWeights cues = cues(articles, cueOptions);
        log.accept("cues: " + cues.size() + " weights");
        FeatureWeights roles = roles(articles, begins, roleOptions);
        log.accept("sources and contents: " + roles.size() + " weights");
        return new QuoteModel(cues, roles, choices);
    }

    private FeatureWeights choices(List<Article> articles, List<FeatureWeights> cues, List<double[][]> begins) {
        ChoiceLearning learning = new ChoiceLearning(leftOut);
        for (int fold = 0; fold < FOLDS; fold++) {
            FeatureWeights roles = roles(allBut(fold, articles), allBut(fold, begins), roleOptions.once());
            List<Article> held = new ArrayList<>();
            for (int i = fold; i < articles.size(); i += FOLDS) {
                held.add(articles.get(i));
            }
            learning.add(held, cues.get(fold), roles);
        }
        return learning.learn();
    }

    private static <T> List<T> allBut(int fold, List<T> all) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % FOLDS != fold) {
                rest.add(all.get(i));
            }
        }
        return rest;
    }

    /** Returns how likely each unit of each passage is to begin a cue. */
    private static double[][] begins(FeatureWeights weights, ArticleReading article) {
        ChainScorer scorer = new ChainScorer(weights, QuoteModel.SCALE, Automaton.CUES);
        CueRecognizer recognizer = new CueRecognizer();
        double[][] begins = new double[article.passages().size()][];
        for (int i = 0; i < begins.length; i++) {
            Passage passage = article.passages().get(i);
            begins[i] = new double[passage.values().size];
            for (MatrixSentence sentence : passage.sentences()) {
                recognizer.recognize(scorer, passage.values(), sentence, begins[i], new ArrayList<>());
            }
        }
        return begins;
    }

    private FeatureWeights cues(List<Article> articles, Options options) {
        ChainTraining training = new ChainTraining(Automaton.CUES);
        CueFeatures features = new CueFeatures();
        FeatureList list = new FeatureList();
        for (Article article : articles) {
            for (Passage passage : article.reading().passages()) {
                for (MatrixSentence sentence : passage.sentences()) {
                    features.begin(passage.values(), sentence);
                    for (int unit = sentence.from(); unit < sentence.to(); unit++) {
                        features.write(unit, list);
                        list.leaveOut(leftOut);
                        training.count(list);
                    }
                }
            }
        }
        training.prune(options.rarest());
        for (Article article : articles) {
            for (Passage passage : article.reading().passages()) {
                int[] gold = goldCues(passage.values(), article.gold());
                for (MatrixSentence sentence : passage.sentences()) {
                    training.add(cueExample(training, passage, sentence, gold, features, list));
                }
            }
        }
        return learn(training, options);
    }

    private static FeatureWeights learn(ChainTraining training, Options options) {
        Random random = new Random(SEED);
        training.learn(options.rounds(), options.step(), options.decay(), options.dropout(), random);
        if (options.kept() > 0) {
            training.keep(options.kept());
            training.learn(1, options.step() / 2, options.decay(), options.dropout(), random);
        }
        return training.weights(QuoteModel.SCALE, options.least());
    }

    private static ChainTraining.Example cueExample(
            ChainTraining training,
            Passage passage,
            MatrixSentence sentence,
            int[] gold,
            CueFeatures features,
            FeatureList list) {
        int length = sentence.to() - sentence.from();
        int[][] indexes = new int[length][];
        boolean[] fixed = new boolean[length];
        features.begin(passage.values(), sentence);
        for (int place = 0; place < length; place++) {
            int unit = sentence.from() + place;
            features.write(unit, list);
            indexes[place] = training.indexes(list);
            fixed[place] = passage.units().isQuotation(unit);
        }
        int[] labels = Arrays.copyOfRange(gold, sentence.from(), sentence.to());
        if (labels[0] == Automaton.CUE_INSIDE) {
            labels[0] = Automaton.CUE_BEGIN;
        }
        return new ChainTraining.Example(indexes, fixed, labels);
    }

    /** Returns the labels of a passage's units. */
    private static int[] goldCues(UnitValues values, List<Attribution> gold) {
        int[] labels = new int[values.size];
        for (Attribution attribution : gold) {
            for (Span cue : attribution.cue()) {
                boolean begun = false;
                for (int unit = values.at(cue.begin());
                        unit < values.size && values.units.begin(unit) < cue.end();
                        unit++) {
                    if (!values.units.isQuotation(unit)) {
                        labels[unit] = begun ? Automaton.CUE_INSIDE : Automaton.CUE_BEGIN;
                        begun = true;
                    } else {
                        begun = false;
                    }
                }
            }
        }
        return labels;
    }

    /** A gold attribution in the sentence of its cue. */
    private record Place(Passage passage, MatrixSentence sentence, int cueBegin, int cueEnd, double[] begins) {

        void begin(RoleFeatures features) {
            features.begin(passage.values(), sentence, begins);
            features.begin(cueBegin, cueEnd);
        }
    }

    private FeatureWeights roles(List<Article> articles, List<double[][]> begins, Options options) {
        ChainTraining training = new ChainTraining(Automaton.ROLES);
        RoleFeatures features = new RoleFeatures();
        FeatureList list = new FeatureList();
        for (int i = 0; i < articles.size(); i++) {
            for (Attribution gold : articles.get(i).gold()) {
                Place place = place(articles.get(i).reading(), gold, begins.get(i));
                if (place != null) {
                    place.begin(features);
                    for (int unit = place.sentence().from();
                            unit < place.sentence().to();
                            unit++) {
                        features.write(unit, list);
                        list.leaveOut(leftOut);
                        training.count(list);
                    }
                }
            }
        }
        training.prune(options.rarest());
        for (int i = 0; i < articles.size(); i++) {
            for (Attribution gold : articles.get(i).gold()) {
                Place place = place(articles.get(i).reading(), gold, begins.get(i));
                if (place != null) {
                    training.add(roleExample(training, place, gold, features, list));
                }
            }
        }
        return learn(training, options);
    }

    private static ChainTraining.Example roleExample(
            ChainTraining training, Place place, Attribution gold, RoleFeatures features, FeatureList list) {
        MatrixSentence sentence = place.sentence();
        int length = sentence.to() - sentence.from();
        int[][] indexes = new int[length][];
        boolean[] fixed = new boolean[length];
        place.begin(features);
        for (int i = 0; i < length; i++) {
            int unit = sentence.from() + i;
            features.write(unit, list);
            indexes[i] = training.indexes(list);
            fixed[i] = unit >= place.cueBegin() && unit < place.cueEnd();
        }
        return new ChainTraining.Example(indexes, fixed, goldRoles(place, gold, fixed));
    }

    private static int[] goldRoles(Place place, Attribution gold, boolean[] fixed) {
        int[] labels = new int[fixed.length];
        mark(place, gold.source(), Automaton.SOURCE, labels);
        mark(place, gold.content(), Automaton.CONTENT, labels);
        boolean ended = false;
        for (int i = 0; i < labels.length; i++) {
            if (fixed[i] || ended && labels[i] == Automaton.SOURCE) {
                labels[i] = Automaton.OUTSIDE;
            }
            ended |= i > 0 && labels[i - 1] == Automaton.SOURCE && labels[i] != Automaton.SOURCE;
        }
        return labels;
    }

    private static void mark(Place place, List<Span> spans, int label, int[] labels) {
        UnitValues values = place.passage().values();
        MatrixSentence sentence = place.sentence();
        for (Span span : spans) {
            int unit = Math.max(sentence.from(), values.at(span.begin()));
            while (unit < sentence.to() && values.units.begin(unit) < span.end()) {
                labels[unit - sentence.from()] = label;
                unit++;
            }
        }
    }

    /** Returns where the cue of an attribution stands; null where it has none, or one inside a quotation. */
    private static Place place(ArticleReading article, Attribution gold, double[][] begins) {
        if (gold.cue().isEmpty()) {
            return null;
        }
        Span cue = gold.cue().get(0);
        for (int i = 0; i < article.passages().size(); i++) {
            Passage passage = article.passages().get(i);
            UnitValues values = passage.values();
            int begin = values.at(cue.begin());
            if (begin < values.size && values.units.begin(begin) < cue.end()) {
                if (values.units.isQuotation(begin)) {
                    return null;
                }
                MatrixSentence sentence = passage.sentenceOf(begin);
                int end = begin + 1;
                while (end < sentence.to() && values.units.begin(end) < cue.end() && !values.units.isQuotation(end)) {
                    end++;
                }
                return new Place(passage, sentence, begin, end, begins[i]);
            }
        }
        return null;
    }
}
