package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * A shorter name of an organisation or a place with the same words is the same: {@code Vale Motors} and
 * {@code Vale Motors Corp.}, {@code the State Department} and {@code the U.S. State Department}. One word alone must be the first
 * word of the longer name ({@code Vale}), and belong to no other name.
 */
final class OrganizationNameSieve implements Sieve {

    private static final Set<String> COMMON = WordList.of(OrganizationNameSieve.class, "organisation-words.txt");
    private static final Set<String> PREPOSITIONS =
            WordList.of(OrganizationNameSieve.class, "organisation-prepositions.txt");
    private static final Set<String> FOLLOWERS = WordList.of(OrganizationNameSieve.class, "organisation-followers.txt");

    /** A word may stand in so many names at most; in more, it says nothing. */
    private static final int MOST_NAMES = 20;

    @Override
    public void join(Discourse discourse) {
        Map<String, List<Mention>> firstOfEntity = new HashMap<>();
        for (Mention mention : discourse.mentions()) {
            if (mention.isName() && isGroup(mention) && mention.nameWords().size() > 1) {
                keys(mention).stream()
                        .distinct()
                        .forEach(word -> addOnce(
                                discourse, firstOfEntity.computeIfAbsent(word, w -> new ArrayList<>()), mention));
            }
        }
        for (Mention mention : discourse.mentions()) {
            if (mention.isName() && isGroup(mention) && !mention.aside()) {
                joinLonger(discourse, mention, firstOfEntity);
            }
        }
    }

    private static void addOnce(Discourse discourse, List<Mention> names, Mention mention) {
        if (names.size() < MOST_NAMES
                && names.stream().noneMatch(name -> discourse.clusters().areJoined(name, mention))) {
            names.add(mention);
        }
    }

    private static boolean isGroup(Mention mention) {
        return mention.type().equals("ORGANIZATION");
    }

    private static void joinLonger(Discourse discourse, Mention mention, Map<String, List<Mention>> names) {
        List<String> words = keys(mention);
        if (words.isEmpty() || (words.size() == 1 && saysNothing(mention, words.get(0)))) {
            return;
        }
        Mention found = null;
        for (Mention longer : names.getOrDefault(words.get(0), List.of())) {
            if (longer.type().equals(mention.type()) && isShorter(words, keys(longer))) {
                if (found != null && !discourse.clusters().areJoined(found, longer)) {
                    return;
                }
                found = longer;
            }
        }
        if (found != null) {
            discourse.clusters().join(found, mention);
        }
    }

    /** An acronym is a name in its own right: the {@code UN} is not the {@code UN Council}. */
    private static boolean saysNothing(Mention mention, String word) {
        return COMMON.contains(word) || NameForms.isAcronym(mention.nameWords().get(0));
    }

    /**
     * Tells whether a name is a shorter form of another: its first word alone, what stands before a preposition or a
     * company's legal form, or words in their order up to the last. What the longer name has after a preposition is
     * another body's: {@code Vale College} is not {@code the Museum at Vale College}.
     */
    private static boolean isShorter(List<String> shorter, List<String> longer) {
        if (shorter.size() >= longer.size()) {
            return false;
        }
        if (longer.subList(0, shorter.size()).equals(shorter)) {
            return shorter.size() == 1 || FOLLOWERS.contains(longer.get(shorter.size()));
        }
        int at = 0;
        for (String word : longer) {
            if (PREPOSITIONS.contains(word) && at == 0) {
                return false;
            }
            at += at < shorter.size() && word.equals(shorter.get(at)) ? 1 : 0;
        }
        return at == shorter.size() && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
    }

    private static List<String> keys(Mention mention) {
        return mention.nameWords().stream()
                .map(NameForms::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
