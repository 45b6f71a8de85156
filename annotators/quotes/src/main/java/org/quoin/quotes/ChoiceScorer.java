package org.quoin.quotes;

import java.util.Arrays;
import java.util.List;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

/**
 * Tells how likely choices are to be right, by a log-linear model. Readings of a cue share sources and fragments, which are
 * scored once. Not thread-safe.
 */
final class ChoiceScorer {

    private final WeightSums weights;
    private final double unit;
    private final ChoiceFeatures features = new ChoiceFeatures();
    private final FeatureList list = new FeatureList();
    private final int[] score = new int[1];

    /** The runs of units of the present cue that have been scored, each with its role, and their scores. */
    private Roles.Run[] runs = new Roles.Run[32];

    private int[] roles = new int[runs.length];
    private int[] scores = new int[runs.length];
    private int size;

    /** @param scale how much of the weights' unit is one */
    ChoiceScorer(FeatureWeights weights, double scale) {
        this.weights = new WeightSums(weights);
        this.unit = 1 / scale;
    }

    /** Returns the probability of each choice; last that of there being no attribution. */
    double[] probabilities(UnitValues values, MatrixSentence sentence, Choices choices) {
        features.begin(values, sentence);
        double[] probabilities = choices.base();
        CueCandidate cue = null;
        int cueScore = 0;
        for (int i = 0; i < choices.choices().size(); i++) {
            Choice choice = choices.choices().get(i);
            if (choice.cue() != cue) {
                cue = choice.cue();
                cueScore = begin(cue);
            }
            probabilities[i] += (cueScore + score(choice)) * unit;
        }
        Choices.normalise(probabilities);
        return probabilities;
    }

    private int begin(CueCandidate cue) {
        size = 0;
        features.begin(cue);
        list.clear();
        features.writeCue(list);
        return sum();
    }

    private int score(Choice choice) {
        List<Roles.Run> source = choice.roles().source();
        int sum = score(source.isEmpty() ? null : source.get(0), 0, source);
        for (int i = 0; i < ChoiceFeatures.fragments(choice); i++) {
            sum += score(choice.roles().content().get(i), i + 1, source);
        }
        list.clear();
        features.writeWhole(choice, list);
        return sum + sum();
    }

    /** Returns the score of a source, role 0, or of a fragment of content. */
    private int score(Roles.Run run, int role, List<Roles.Run> source) {
        for (int i = 0; i < size; i++) {
            if (roles[i] == role && same(runs[i], run)) {
                return scores[i];
            }
        }
        list.clear();
        if (role == 0) {
            features.writeSource(source, list);
        } else {
            features.writeContent(run, role - 1, list);
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        runs[size] = run;
        roles[size] = role;
        scores[size] = sum();
        return scores[size++];
    }

    private static boolean same(Roles.Run one, Roles.Run other) {
        return one == other || one != null && other != null && one.begin() == other.begin() && one.end() == other.end();
    }

    private int sum() {
        score[0] = 0;
        weights.addTo(score, list.hashes(), list.size());
        return score[0];
    }
}
