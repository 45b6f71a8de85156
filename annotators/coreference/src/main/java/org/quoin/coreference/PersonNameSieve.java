package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * Part of a person's name is the person named in full: by surname ({@code Vale} after {@code Ada Vale}), by first name,
 * or without a middle name. Where several persons share the part, it is the one named last before it; bylines join
 * nothing by a part.
 */
final class PersonNameSieve implements Sieve {

    private static final Set<String> SUFFIXES = WordList.of(PersonNameSieve.class, "name-suffixes.txt");

    /** So many names with a part in common are tried. */
    private static final int MOST_TRIED = 20;

    @Override
    public void join(Discourse discourse) {
        Map<String, List<Mention>> byPart = new HashMap<>();
        List<Mention> parts = new ArrayList<>();
        for (Mention mention : discourse.mentions()) {
            if (!mention.isName() || !mention.isPerson() || mention.aside()) {
                continue;
            }
            List<String> words = keys(mention);
            if (words.size() == 1) {
                parts.add(mention);
            } else if (words.size() > 1) {
                joinLonger(discourse, mention, words, byPart);
                words.forEach(word ->
                        byPart.computeIfAbsent(word, w -> new ArrayList<>()).add(mention));
            }
        }
        for (Mention part : parts) {
            full(discourse, part, byPart.getOrDefault(keys(part).get(0), List.of()))
                    .ifPresent(full -> discourse.clusters().join(full, part));
        }
    }

    /** {@code John Q. Vale} after {@code John Vale}, and the other way round. */
    private static void joinLonger(
            Discourse discourse, Mention mention, List<String> words, Map<String, List<Mention>> byPart) {
        List<Mention> sameSurname = byPart.getOrDefault(words.get(words.size() - 1), List.of());
        for (int i = sameSurname.size() - 1; i >= Math.max(0, sameSurname.size() - MOST_TRIED); i--) {
            Mention other = sameSurname.get(i);
            List<String> otherWords = keys(other);
            if (isPart(words, otherWords) || isPart(otherWords, words)) {
                discourse.clusters().join(other, mention);
                return;
            }
        }
    }

    /** Tells whether all words of a name are among those of another, in their order; an initial stands for a word. */
    private static boolean isPart(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            String wanted = shorter.get(at);
            if (word.equals(wanted) || (at < shorter.size() - 1 && wanted.length() == 1 && word.startsWith(wanted))) {
                at++;
                if (at == shorter.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the full name that a part belongs to: the last one before it, else the only one behind it. */
    private static Optional<Mention> full(Discourse discourse, Mention part, List<Mention> candidates) {
        int behind = 0;
        int high = candidates.size();
        while (behind < high) {
            int middle = (behind + high) >>> 1;
            if (candidates.get(middle).index() < part.index()) {
                behind = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = behind - 1; i >= Math.max(0, behind - MOST_TRIED); i--) {
            if (fits(discourse, part, candidates.get(i))) {
                return Optional.of(candidates.get(i));
            }
        }
        Mention only = null;
        for (int i = behind; i < Math.min(candidates.size(), behind + MOST_TRIED); i++) {
            Mention candidate = candidates.get(i);
            if (fits(discourse, part, candidate)) {
                if (only != null && !discourse.clusters().areJoined(only, candidate)) {
                    return Optional.empty();
                }
                only = candidate;
            }
        }
        return Optional.ofNullable(only);
    }

    private static boolean fits(Discourse discourse, Mention part, Mention candidate) {
        return discourse
                .clusters()
                .gender(candidate)
                .agreesWith(discourse.clusters().gender(part));
    }

    private static List<String> keys(Mention mention) {
        List<String> keys = new ArrayList<>();
        for (String word : mention.nameWords()) {
            String key = NameForms.key(word).replace(",", "");
            if (!key.isEmpty() && !SUFFIXES.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
