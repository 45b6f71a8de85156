package org.quoin.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a pronoun tells.
 *
 * @param person 1, 2 or 3; 0 for {@link #NONE}
 * @param use what it is used for
 */
record Pronoun(int person, GrammaticalNumber number, Gender gender, Use use) {

    /** How a pronoun is used. */
    enum Use {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        DEMONSTRATIVE,
        NONE
    }

    /** Stands where there is no pronoun. */
    static final Pronoun NONE = new Pronoun(0, GrammaticalNumber.ANY, Gender.ANY, Use.NONE);

    private static final Map<String, Pronoun> ALL = new HashMap<>();

    static {
        for (String[] row : Table.of("pronouns.tsv")) {
            ALL.put(
                    row[0],
                    new Pronoun(
                            Integer.parseInt(row[1]),
                            GrammaticalNumber.valueOf(row[2].toUpperCase(Locale.ROOT)),
                            Gender.valueOf(row[3].toUpperCase(Locale.ROOT)),
                            Use.valueOf(row[4].toUpperCase(Locale.ROOT))));
        }
    }

    /** Returns the pronoun that a word is, or {@link #NONE}. */
    static Pronoun of(String lower) {
        return ALL.getOrDefault(lower, NONE);
    }

    boolean isThirdPerson() {
        return person == 3;
    }
}
