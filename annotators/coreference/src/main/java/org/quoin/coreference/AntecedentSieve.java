package org.quoin.coreference;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.WordList;

/**
 * Joins mentions of one kind to the best antecedent by trained weights, where one is better than none by a margin.
 */
final class AntecedentSieve implements Sieve {

    private static final Set<String> INDEFINITE = WordList.of(AntecedentSieve.class, "indefinite-determiners.txt");

    private final Predicate<Mention> anaphors;
    private final FeatureWeights weights;
    private final WordClasses classes;
    private final Nouns nouns;
    private final int margin;

    /**
     * Makes a step.
     *
     * @param anaphors which mentions to find antecedents for
     * @param margin by how much an antecedent must score higher than none
     */
    AntecedentSieve(Predicate<Mention> anaphors, AntecedentModel model, WordClasses classes, Nouns nouns, int margin) {
        this.anaphors = anaphors;
        this.weights = model.weights();
        this.classes = classes;
        this.nouns = nouns;
        this.margin = margin;
    }

    @Override
    public void join(Discourse discourse) {
        AntecedentFeatures features = new AntecedentFeatures(discourse, classes, nouns);
        AntecedentCandidates candidates = new AntecedentCandidates(discourse);
        WeightSums sums = new WeightSums(weights);
        int[] score = new int[1];
        for (Mention mention : discourse.mentions()) {
            if (anaphors.test(mention) && isOpen(discourse, mention)) {
                Mention best = best(mention, candidates.of(mention), features, sums, score);
                if (best != null) {
                    discourse.clusters().join(best, mention);
                }
            }
            candidates.pass(mention);
        }
    }

    /** Tells whether nothing before a mention is known to be the same, and it may refer back at all. */
    static boolean isOpen(Discourse discourse, Mention mention) {
        boolean indefinite = mention.isNominal()
                && INDEFINITE.contains(discourse.words().lower(mention.phrase().first()));
        return !indefinite && discourse.clusters().of(mention) == mention.index();
    }

    private Mention best(
            Mention mention, List<Mention> candidates, AntecedentFeatures features, WeightSums sums, int[] score) {
        features.readNew(mention);
        int highest = score(features, sums, score) + margin;
        Mention best = null;
        for (int i = 0; i < candidates.size(); i++) {
            features.read(mention, candidates.get(i), i);
            int given = score(features, sums, score);
            if (given > highest) {
                highest = given;
                best = candidates.get(i);
            }
        }
        return best;
    }

    private int score(AntecedentFeatures features, WeightSums sums, int[] score) {
        score[0] = 0;
        sums.addTo(score, features.hashes(), features.length());
        return score[0];
    }
}
