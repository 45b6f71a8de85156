package org.quoin.structure;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.plugin.WordList;

/**
 * The word lists that headers and credit lines are read with. Look-ups take no notice of case, but an entry in capitals
 * is found in capitals only: PA is an agency, Pa. a state.
 */
enum HeaderWords {
    /** News agencies by the names they sign with. */
    AGENCIES("agencies.txt"),
    /** Words that make a phrase an employer or a job rather than a person. */
    AFFILIATIONS("affiliations.txt"),
    /** States, provinces and countries, in full and as news style abbreviates them. */
    REGIONS("regions.txt"),
    /** Labels that stand before a dash as places do. */
    LABELS("labels.txt"),
    MONTHS("months.txt"),
    WEEKDAYS("weekdays.txt"),
    /** What people are credited with. */
    ROLES("roles.txt"),
    /** Small words inside names of people and places. */
    PARTICLES("particles.txt"),
    /** Words that no person's name has. */
    NOT_IN_NAMES("not-in-names.txt"),
    /** Words that headlines leave out and sentences do not. */
    NOT_IN_HEADLINES("not-in-headlines.txt");

    private final Set<String> anyCase;
    private final Set<String> capitals;
    private final int longest;

    HeaderWords(String resource) {
        Set<String> entries = WordList.of(HeaderWords.class, resource);
        anyCase =
                keys(entries.stream().filter(entry -> !isCapitals(entry)).map(entry -> entry.toLowerCase(Locale.ROOT)));
        capitals = keys(entries.stream().filter(HeaderWords::isCapitals));
        longest = entries.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> keys(Stream<String> entries) {
        return entries.map(HeaderWords::key).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCapitals(String entry) {
        return entry.length() > 1 && entry.chars().noneMatch(Character::isLowerCase);
    }

    /** Tells whether the list has a word or phrase. */
    boolean has(CharSequence phrase) {
        if (phrase.isEmpty() || phrase.length() > longest + 1) {
            return false;
        }
        String key = key(phrase.toString());
        return anyCase.contains(key.toLowerCase(Locale.ROOT)) || capitals.contains(key);
    }

    /** Tells whether any of a phrase's words is in the list. */
    boolean hasAnyOf(String phrase) {
        for (String word : phrase.split("[\\s,/()|]+")) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Full stops at the end are the writer's choice ("Sept." or "Sept"). */
    private static String key(String phrase) {
        String plain = phrase.replace('\u2019', '\'');
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
