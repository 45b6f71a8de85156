package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who speaks does not call himself {@code he} or {@code the man}: what stands for a person in a quote, but in the first
 * person, is somebody else than the quote's source.
 */
final class SpeakerBounds {

    private final Discourse discourse;
    /** The persons spoken of in the quotes of a source, by the source. */
    private final Map<Integer, List<Mention>> spokenOf = new HashMap<>();

    SpeakerBounds(Discourse discourse) {
        this.discourse = discourse;
        for (Mention mention : discourse.mentions()) {
            int source = source(mention);
            if (source >= 0 && isSomebodyElse(mention)) {
                spokenOf.computeIfAbsent(source, s -> new ArrayList<>()).add(mention);
            }
        }
    }

    /** Tells whether two mentions are kept apart, as the one is, or stands for, the source of what the other is said in. */
    boolean part(Mention mention, Mention candidate) {
        return isSourceOf(candidate, mention) || isSourceOf(mention, candidate) || speaksOf(mention, candidate);
    }

    private int source(Mention mention) {
        return mention.quote() < 0
                ? -1
                : discourse.quotes().get(mention.quote()).source();
    }

    private static boolean isSomebodyElse(Mention mention) {
        boolean human = mention.isPerson() || mention.gender() == Gender.MALE || mention.gender() == Gender.FEMALE;
        return human && (!mention.isPronoun() || mention.pronoun().isThirdPerson());
    }

    private boolean isSourceOf(Mention source, Mention spoken) {
        int named = source(spoken);
        return named >= 0
                && isSomebodyElse(spoken)
                && discourse.clusters().of(named) == discourse.clusters().of(source);
    }

    /** Tells whether a mention is, or is joined to, the source of a quote that speaks of a candidate's entity. */
    private boolean speaksOf(Mention mention, Mention candidate) {
        int speaker = discourse.clusters().of(mention);
        for (Map.Entry<Integer, List<Mention>> quoted : spokenOf.entrySet()) {
            if (discourse.clusters().of(quoted.getKey()) == speaker) {
                for (Mention spoken : quoted.getValue()) {
                    if (discourse.clusters().areJoined(spoken, candidate)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
