package org.quoin.structure;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quoin.plugin.WordList;

/** The word lists that headers and credit lines are read with. Look-ups take no notice of case. */
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

    private final Set<String> words;
    private final int longest;

    HeaderWords(String resource) {
        words = WordList.of(HeaderWords.class, resource).stream()
                .map(HeaderWords::key)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Tells whether the list has a word or phrase. */
    boolean has(CharSequence phrase) {
        return phrase.length() <= longest + 1 && words.contains(key(phrase.toString()));
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
        String lower = phrase.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
