package org.quoin.coreference;

import java.util.Arrays;

/** Tells what noun phrases refer to: an averaged perceptron. Not safe to share between threads. */
final class MentionClassifier {

    private static final MentionKind[] KINDS = MentionKind.values();

    private final MentionModel model;
    private final MentionFeatures features;
    private final int[] scores = new int[KINDS.length];
    private final int[] found = new int[MentionFeatures.MOST];

    MentionClassifier(MentionModel model, MentionFeatures features) {
        this.model = model;
        this.features = features;
    }

    /** Returns what a phrase refers to. */
    MentionKind kindOf(Phrase phrase) {
        features.read(phrase);
        Arrays.fill(scores, 0);
        model.weights().addTo(scores, features.hashes(), features.length(), found);
        int best = 0;
        for (int kind = 1; kind < scores.length; kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        return KINDS[best];
    }
}
