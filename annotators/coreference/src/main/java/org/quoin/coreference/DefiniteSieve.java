package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * {@code the senior official} is the official mentioned last of whom that was said, in one mention or another: one person,
 * the same noun, and nothing said of it that was not said before.
 */
final class DefiniteSieve implements Sieve {

    private static final Set<String> DEFINITE = WordList.of(DefiniteSieve.class, "definite-determiners.txt");
    private static final int FARTHEST = 8;

    @Override
    public void join(Discourse discourse) {
        Words words = discourse.words();
        Map<String, List<Mention>> sameNoun = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (!mention.isNominal()) {
                continue;
            }
            List<Mention> before = sameNoun.computeIfAbsent(words.lemma(mention.head()), noun -> new ArrayList<>());
            if (DEFINITE.contains(words.lower(mention.phrase().first()))
                    && discourse.clusters().of(mention) == mention.index()) {
                nearest(discourse, before, mention)
                        .ifPresent(found -> discourse.clusters().join(found, mention));
            }
            before.add(mention);
        }
    }

    private static Optional<Mention> nearest(Discourse discourse, List<Mention> before, Mention mention) {
        Words words = discourse.words();
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention candidate = before.get(i);
            if (words.sentence(mention.head()) - words.sentence(candidate.head()) > FARTHEST) {
                break;
            }
            if (fits(discourse, before, candidate, mention)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Discourse discourse, List<Mention> before, Mention candidate, Mention mention) {
        return !candidate.contains(mention)
                && candidate.number() == GrammaticalNumber.SINGULAR
                && mention.number() == GrammaticalNumber.SINGULAR
                && mention.isPerson()
                && candidate.isPerson()
                && said(discourse, before, candidate).containsAll(Modifiers.of(discourse.words(), mention))
                && discourse.clusters().agree(candidate, mention);
    }

    /** Returns what was said of a mention's entity under the same noun. */
    private static Set<String> said(Discourse discourse, List<Mention> before, Mention mention) {
        Set<String> said = new HashSet<>();
        for (Mention other : before) {
            if (discourse.clusters().areJoined(other, mention)) {
                said.addAll(Modifiers.of(discourse.words(), other));
            }
        }
        return said;
    }
}
