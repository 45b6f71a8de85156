package org.quoin.structure;

import java.util.Locale;
import java.util.Set;

/** Tells people's names by their shape: capitalised words or initials, with small particles between them. */
final class PersonNames {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "md", "phd");
    private static final int LONGEST = 6;

    private PersonNames() {}

    /**
     * Tells whether a phrase can be the full name of a person: two to six words, at least two of them capitalised.
     *
     * @param phrase words parted by single spaces
     */
    static boolean isFullName(String phrase) {
        String[] words = Words.split(phrase);
        if (words.length < 2 || words.length > LONGEST) {
            return false;
        }
        int names = 0;
        for (int i = 0; i < words.length; i++) {
            boolean name = isNameWord(words[i]);
            boolean inside = i > 0 && i < words.length - 1;
            if (!name && !(inside && HeaderWords.PARTICLES.has(words[i])) && !startsWithParticle(words, i)) {
                return false;
            }
            names += name && !isSuffix(words[i]) ? 1 : 0;
        }
        return names >= 2 || names == 1 && HeaderWords.PARTICLES.has(words[0]);
    }

    /** Tells whether a word is what follows a name after a comma, such as "Jr.". */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** "van der Vale" and "de Lind" begin with a small letter. */
    private static boolean startsWithParticle(String[] words, int i) {
        return i == 0 && Character.isLowerCase(words[0].charAt(0)) && HeaderWords.PARTICLES.has(words[0]);
    }

    private static boolean isNameWord(String word) {
        if (!Words.isCapitalised(word) && !hasCapitalInside(word) || HeaderWords.NOT_IN_NAMES.has(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = c == '\'' || c == '\u2019' || c == '-' || c == '`' || c == '.';
            boolean inside = i > 0 && (c != '.' || endsInitial(word, i) || i == word.length() - 1 && isSuffix(word));
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !(mark && inside)) {
                return false;
            }
        }
        return true;
    }

    /** "d'Lind", "al-Vale". */
    private static boolean hasCapitalInside(String word) {
        return word.length() > 3 && word.substring(1, 4).chars().anyMatch(Character::isUpperCase);
    }

    /** A stop stands after an initial, or after a short form such as "St.". */
    private static boolean endsInitial(String word, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(word.charAt(begin - 1))) {
            begin--;
        }
        return stop - begin >= 1 && stop - begin <= 2;
    }
}
