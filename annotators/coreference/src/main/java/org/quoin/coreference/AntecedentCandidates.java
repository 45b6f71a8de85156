package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mentions that another may refer back to: of each entity near before it the last mention, and, for a nominal, of those
 * with the same head also farther away. Read the mentions in text order; each is passed once.
 */
final class AntecedentCandidates {

    private static final int PRONOUN_WINDOW = 60;
    private static final int PRONOUN_ENTITIES = 12;
    private static final int NOMINAL_WINDOW = 40;
    private static final int NOMINAL_ENTITIES = 12;
    private static final int SAME_HEAD = 5;

    private final Discourse discourse;
    private final Map<String, List<Mention>> byHead = new HashMap<>();
    private final List<Mention> found = new ArrayList<>();
    /** For each entity the mention that it was a candidate for last, counted from 1. */
    private final int[] candidateOf;

    private final SpeakerBounds speakers;

    AntecedentCandidates(Discourse discourse) {
        this.discourse = discourse;
        this.candidateOf = new int[discourse.mentions().size()];
        this.speakers = new SpeakerBounds(discourse);
    }

    /** Returns the candidates for a mention, the nearest first; the list is used again for the next. */
    List<Mention> of(Mention mention) {
        found.clear();
        boolean pronoun = mention.isPronoun();
        int own = discourse.clusters().of(mention);
        int stop = Math.max(0, mention.index() - (pronoun ? PRONOUN_WINDOW : NOMINAL_WINDOW));
        int most = pronoun ? PRONOUN_ENTITIES : NOMINAL_ENTITIES;
        for (int i = mention.index() - 1; i >= stop && found.size() < most; i--) {
            addIfPossible(discourse.mentions().get(i), mention, own);
        }
        if (!pronoun) {
            List<Mention> sameHead = byHead.getOrDefault(headOf(mention), List.of());
            for (int i = sameHead.size() - 1; i >= Math.max(0, sameHead.size() - SAME_HEAD); i--) {
                addIfPossible(sameHead.get(i), mention, own);
            }
        }
        return found;
    }

    private void addIfPossible(Mention candidate, Mention mention, int own) {
        int entity = discourse.clusters().of(candidate);
        if (entity != own && candidateOf[entity] != mention.index() + 1 && isPossible(mention, candidate)) {
            candidateOf[entity] = mention.index() + 1;
            found.add(candidate);
        }
    }

    /** Makes a mention a candidate for those after it. */
    void pass(Mention mention) {
        if (!mention.isPronoun()) {
            byHead.computeIfAbsent(headOf(mention), head -> new ArrayList<>()).add(mention);
        }
    }

    private String headOf(Mention mention) {
        return discourse.words().lemma(mention.head());
    }

    private boolean isPossible(Mention mention, Mention candidate) {
        if (candidate.aside() || candidate.contains(mention) || mention.contains(candidate)) {
            return false;
        }
        if (mention.isPronoun() && !agreesInPerson(mention, candidate)) {
            return false;
        }
        return discourse.clusters().agree(mention, candidate) && !speakers.part(mention, candidate);
    }

    /** First and second persons are the same only among themselves. */
    private static boolean agreesInPerson(Mention mention, Mention candidate) {
        int person = mention.pronoun().person();
        int other = candidate.pronoun().person();
        if (person == 3) {
            return other == 0 || other == 3;
        }
        return other == person
                && mention.pronoun().number().agreesWith(candidate.pronoun().number());
    }
}
