package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.quoin.learning.FeatureWeights;
import org.quoin.plugin.Span;

/** Learns which reading to choose from articles that the models which find the readings have not learnt from. */
final class ChoiceLearning {

    private static final int RAREST = 3;
    private static final int ROUNDS = 6;
    private static final double STEP = 0.02;
    private static final double DECAY = 0.01;
    private static final double LEAST = 0.0176;

    /** A stretch with the attribution that is known to be there, if any. */
    private record Stretch(Passage passage, MatrixSentence sentence, Choices choices, int right) {}

    private final Set<FeatureGroup> leftOut;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param leftOut features that the model does without */
    ChoiceLearning(Set<FeatureGroup> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * Adds articles.
     *
     * @param cues a model of cues that has not learnt from them
     * @param roles a model of sources and contents that has not learnt from them
     */
    void add(List<QuoteTraining.Article> articles, FeatureWeights cues, FeatureWeights roles) {
        ChainScorer cueScorer = new ChainScorer(cues, QuoteModel.SCALE, Automaton.CUES);
        ChainScorer roleScorer = new ChainScorer(roles, QuoteModel.SCALE, Automaton.ROLES);
        CueRecognizer cueRecognizer = new CueRecognizer();
        RoleRecognizer roleRecognizer = new RoleRecognizer();
        for (QuoteTraining.Article article : articles) {
            for (Passage passage : article.reading().passages()) {
                double[] begins = new double[passage.values().size];
                for (MatrixSentence sentence : passage.sentences()) {
                    List<CueCandidate> candidates = new ArrayList<>();
                    cueRecognizer.recognize(cueScorer, passage.values(), sentence, begins, candidates);
                    for (Choices choices :
                            Choices.of(passage, sentence, candidates, begins, roleRecognizer, roleScorer)) {
                        stretches.add(new Stretch(
                                passage, sentence, choices, right(passage, sentence, choices, article.gold())));
                    }
                }
            }
        }
    }

    /** Returns the choice that is most like a gold attribution with an overlapping cue; the number of choices if none is. */
    private static int right(Passage passage, MatrixSentence sentence, Choices choices, List<Attribution> gold) {
        Span text = passage.span(sentence.from(), sentence.to());
        int best = choices.choices().size();
        double most = 0;
        for (Attribution attribution : gold) {
            if (attribution.cue().isEmpty() || !attribution.cue().get(0).overlaps(text)) {
                continue;
            }
            for (int i = 0; i < choices.choices().size(); i++) {
                double likeness = likeness(passage, sentence, choices.choices().get(i), attribution);
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
        }
        return best;
    }

    private static double likeness(Passage passage, MatrixSentence sentence, Choice choice, Attribution gold) {
        Span cue = passage.span(choice.cue().begin(), choice.cue().end());
        if (!cue.overlaps(gold.cue().get(0))) {
            return 0;
        }
        double content = likeness(passage, sentence, choice.roles(), Automaton.CONTENT, gold.content());
        double source = likeness(passage, sentence, choice.roles(), Automaton.SOURCE, gold.source());
        return 0.1
                + (cue.equals(gold.cue().get(0)) ? 1 : 0)
                + (content == 1 ? 2 : content)
                + (source == 1 ? 1.5 : source);
    }

    /** Returns the part of the units in a role, by either side, that both sides give it. */
    private static double likeness(Passage passage, MatrixSentence sentence, Roles roles, int label, List<Span> gold) {
        int both = 0;
        int either = 0;
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            Span span = passage.span(unit, unit + 1);
            boolean here = roles.labels()[unit - sentence.from()] == label;
            boolean there = gold.stream().anyMatch(span::overlaps);
            both += here && there ? 1 : 0;
            either += here || there ? 1 : 0;
        }
        return either == 0 ? 1 : both / (double) either;
    }

    /** Learns from the articles that were added. */
    FeatureWeights learn() {
        ChoiceTraining training = new ChoiceTraining();
        ChoiceFeatures features = new ChoiceFeatures();
        FeatureList list = new FeatureList();
        for (Stretch stretch : stretches) {
            features.begin(stretch.passage().values(), stretch.sentence());
            for (Choice choice : stretch.choices().choices()) {
                features.write(choice, list);
                list.leaveOut(leftOut);
                training.index().count(list);
            }
        }
        training.index().prune(RAREST);
        for (Stretch stretch : stretches) {
            features.begin(stretch.passage().values(), stretch.sentence());
            int[][] indexes = new int[stretch.choices().choices().size()][];
            for (int i = 0; i < indexes.length; i++) {
                features.write(stretch.choices().choices().get(i), list);
                indexes[i] = training.index().indexes(list);
            }
            training.add(new ChoiceTraining.Example(indexes, stretch.choices().base(), stretch.right()));
        }
        training.learn(ROUNDS, STEP, DECAY, new Random(QuoteTraining.SEED));
        return training.weights(QuoteModel.SCALE, LEAST);
    }
}
