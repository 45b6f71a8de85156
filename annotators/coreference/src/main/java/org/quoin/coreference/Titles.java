package org.quoin.coreference;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/** Titles that stand before names: {@code Peru's Foreign Minister}, {@code Secretary of State}. */
final class Titles {

    private static final int LONGEST = 8;
    private static final Map<String, String> ABBREVIATIONS = new HashMap<>();

    static {
        for (String[] row : Table.of("title-abbreviations.tsv")) {
            ABBREVIATIONS.put(row[0], row[1]);
        }
    }

    private static final Set<String> LINKS = WordList.of(Titles.class, "title-links.txt");

    private Titles() {}

    /**
     * Returns the lemmas of the title that stands before a name, those of its nouns and adjectives; none if there is no
     * title.
     *
     * @param name the first word of the name
     * @param persons the words that belong to names of persons, and so to no title
     */
    static Set<String> before(Words words, int name, BitSet persons) {
        Set<String> lemmas = new LinkedHashSet<>();
        boolean person = false;
        for (int word = name - 1; word >= 0 && name - word <= LONGEST && words.isSameSentence(word, name); word--) {
            String tag = words.tag(word);
            if (persons.get(word)) {
                break;
            }
            if (tag.startsWith("N") || tag.startsWith("J")) {
                String role = ABBREVIATIONS.get(words.lower(word));
                lemmas.add(role == null ? words.lemma(word) : role);
                person |= role != null || words.noun(word).mayBePerson();
            } else if (!LINKS.contains(words.lower(word)) || lemmas.isEmpty()) {
                break;
            }
        }
        return person ? lemmas : Set.of();
    }

    /** Tells whether a word is a noun for people, and nothing but more of a title stands between it and a person's name. */
    static boolean isBefore(Words words, int word, boolean[] inPerson) {
        if (!words.noun(word).mayBePerson()) {
            return false;
        }
        for (int next = word + 1; next <= word + LONGEST && words.isSameSentence(word, next); next++) {
            if (inPerson[next]) {
                return isBetween(words, word, next);
            }
        }
        return false;
    }

    /** Tells whether only words of a title stand between two words. */
    static boolean isBetween(Words words, int first, int last) {
        if (last - first > LONGEST) {
            return false;
        }
        for (int word = first + 1; word < last; word++) {
            String tag = words.tag(word);
            if (!tag.startsWith("N") && !tag.startsWith("J") && !LINKS.contains(words.lower(word))) {
                return false;
            }
        }
        return true;
    }
}
