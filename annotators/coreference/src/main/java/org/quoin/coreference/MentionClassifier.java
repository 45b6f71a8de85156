package org.quoin.coreference;

import java.util.Arrays;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

/** Tells what noun phrases refer to: an averaged perceptron. Not safe to share between threads. */
final class MentionClassifier {

    private static final MentionKind[] KINDS = MentionKind.values();

    private final WeightSums weights;
    private final MentionFeatures features;
    private final int[] scores = new int[KINDS.length];

    MentionClassifier(FeatureWeights weights, MentionFeatures features) {
        this.weights = new WeightSums(weights);
        this.features = features;
    }

    /** Returns what a phrase refers to. */
    MentionKind kindOf(Phrase phrase) {
        features.read(phrase);
        Arrays.fill(scores, 0);
        weights.addTo(scores, features.hashes(), features.length());
        int best = 0;
        for (int kind = 1; kind < scores.length; kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        return KINDS[best];
    }
}
