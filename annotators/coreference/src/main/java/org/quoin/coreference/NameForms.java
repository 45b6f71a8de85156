package org.quoin.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoin.plugin.WordList;

/** Forms in which names are compared. */
final class NameForms {

    private static final Set<String> HONORIFICS = WordList.of(NameForms.class, "honorifics.txt");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NameForms() {}

    /** Returns a name's words without article and possessive ending. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(name.strip())) {
            String bare = withoutPossessive(withoutMarks(word));
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        if (words.size() > 1 && words.get(0).equalsIgnoreCase("the")) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    /** Returns a person's name without the honorifics before it: {@code Vale} for {@code Mr. Vale}. */
    static List<String> withoutHonorifics(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && HONORIFICS.contains(key(words.get(first)))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** Cuts quotation marks and other marks off a word's begin. */
    private static String withoutMarks(String word) {
        int first = 0;
        while (first < word.length() && "\"\u201C\u201D\u2018,;:-\u2013\u2014".indexOf(word.charAt(first)) >= 0) {
            first++;
        }
        return word.substring(first);
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s") || word.endsWith("'S") || word.endsWith("\u2019S")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") || word.endsWith("s\u2019") || word.equals("'") || word.equals("\u2019")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Returns the form in which equal names are equal: lower case, without stops. */
    static String key(List<String> words) {
        return key(String.join(" ", words));
    }

    /** Returns the form in which equal names are equal: lower case, without stops, hyphens as spaces. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00A0') {
                c = ' ';
            }
            if (c == '\u2019') {
                c = '\'';
            }
            if (c != '.' && !(c == ' ' && (key.isEmpty() || key.charAt(key.length() - 1) == ' '))) {
                key.append(c);
            }
        }
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the initials of a name's capitalized words in lower case, {@code un} for {@code United Nations}. */
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            for (String part : word.split("-")) {
                if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                    initials.append(Character.toLowerCase(part.charAt(0)));
                }
            }
        }
        return initials.toString();
    }

    /** Tells whether a word is written like an acronym: two letters or more, all of them capitals. */
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '&') {
                return false;
            }
        }
        return letters >= 2;
    }
}
