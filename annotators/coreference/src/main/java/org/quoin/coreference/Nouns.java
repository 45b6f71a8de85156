package org.quoin.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What common nouns tell of what they name, after WordNet: its class and its gender. */
final class Nouns {

    /** What is told of a noun that is not known. */
    static final String UNKNOWN = "";

    private static final class Shared {
        private static final Nouns NOUNS = new Nouns();
    }

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    private Nouns() {
        for (String[] row : Table.of("nouns.tsv")) {
            classes.put(row[0], row[1].intern());
            if (row.length > 2) {
                genders.put(row[0], Gender.valueOf(row[2].toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** Returns the nouns of the packaged list, read at the first call. */
    static Nouns shared() {
        return Shared.NOUNS;
    }

    /** Returns the class of a noun's commonest sense, such as {@code person}, with a question mark where it is unsure. */
    String classOf(String lemma) {
        String known = classes.get(lemma);
        if (known == null && lemma.lastIndexOf('-') >= 0) {
            known = classes.get(lemma.substring(lemma.lastIndexOf('-') + 1));
        }
        return known == null ? UNKNOWN : known;
    }

    /** Returns the gender of the people that a noun names. */
    Gender genderOf(String lemma) {
        return genders.getOrDefault(lemma, Gender.ANY);
    }
}
