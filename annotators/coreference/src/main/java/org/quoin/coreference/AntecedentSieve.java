package org.quoin.coreference;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.WordList;

/**
 * Joins noun phrases, then pronouns, to the best antecedent by trained weights, where one is better than none by a margin.
 */
final class AntecedentSieve implements Sieve {

    private static final Set<String> INDEFINITE = WordList.of(AntecedentSieve.class, "indefinite-determiners.txt");

    private final FeatureWeights weights;
    private final WordClasses classes;
    private final int margin;

    /**
     * Makes a step.
     *
     * @param margin by how much an antecedent must score higher than none
     */
    AntecedentSieve(FeatureWeights weights, WordClasses classes, int margin) {
        this.weights = weights;
        this.classes = classes;
        this.margin = margin;
    }

    @Override
    public void join(Discourse discourse) {
        AntecedentFeatures features = new AntecedentFeatures(discourse, classes);
        join(discourse, Mention::isNominal, features);
        join(discourse, Mention::isPronoun, features);
    }

    private void join(Discourse discourse, Predicate<Mention> anaphors, AntecedentFeatures features) {
        AntecedentCandidates candidates = new AntecedentCandidates(discourse);
        WeightSums sums = new WeightSums(weights);
        int[] score = new int[1];
        for (Mention mention : discourse.mentions()) {
            if (anaphors.test(mention) && isOpen(discourse, mention)) {
                join(mention, candidates.of(mention), discourse, features, sums, score);
            }
            candidates.pass(mention);
        }
    }

    /**
     * Tells whether nothing before a mention is known that says what it refers to, and it may refer back at all. The
     * {@code I} of a quote says nothing of the {@code he} who speaks it.
     */
    static boolean isOpen(Discourse discourse, Mention mention) {
        boolean indefinite = mention.isNominal()
                && INDEFINITE.contains(discourse.words().lower(mention.phrase().first()));
        boolean onlySpeaks =
                mention.pronoun().isThirdPerson() && discourse.clusters().isFirstPersonBefore(mention);
        return !indefinite && (onlySpeaks || discourse.clusters().of(mention) == mention.index());
    }

    private void join(
            Mention mention,
            List<Mention> candidates,
            Discourse discourse,
            AntecedentFeatures features,
            WeightSums sums,
            int[] score) {
        features.readNew(mention);
        int highest = score(features, sums, score) + margin;
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            features.read(mention, candidates.get(i), i);
            int given = score(features, sums, score);
            if (given > highest) {
                highest = given;
                best = i;
            }
        }
        if (best >= 0) {
            discourse.clusters().join(candidates.get(best), mention);
        }
    }

    private int score(AntecedentFeatures features, WeightSums sums, int[] score) {
        score[0] = 0;
        sums.addTo(score, features.hashes(), features.length());
        return score[0];
    }
}
