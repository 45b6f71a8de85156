package org.quoin.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quoin.plugin.WordList;

/** Number and gender of mentions. */
final class Attributes {

    private static final Map<String, Gender> FIRST_NAMES = new HashMap<>();
    private static final Map<String, Gender> TITLES = new HashMap<>();
    private static final Set<String> PLURAL_NOUNS = WordList.of(Attributes.class, "plural-nouns.txt");

    static {
        for (String[] row : Table.of("first-names.tsv")) {
            FIRST_NAMES.put(row[0], gender(row[1]));
        }
        for (String[] row : Table.of("common-first-names.tsv")) {
            for (String name : row[1].split(" ")) {
                FIRST_NAMES.put(name, gender(row[0]));
            }
        }
        for (String[] row : Table.of("titles.tsv")) {
            TITLES.put(row[0], gender(row[1]));
        }
    }

    private static final Set<String> ADDRESSES = WordList.of(Attributes.class, "addresses.txt");

    private final Words words;

    Attributes(Words words) {
        this.words = words;
    }

    private static Gender gender(String name) {
        return Gender.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns the number of a name or a noun phrase. */
    GrammaticalNumber numberOf(Phrase phrase, MentionForm form, String type) {
        if (form == MentionForm.NAME) {
            boolean plural = type.equals("MISC") && words.tag(phrase.head()).endsWith("S");
            return type.equals("ORGANIZATION") || type.equals("MISC") || plural
                    ? GrammaticalNumber.ANY
                    : GrammaticalNumber.SINGULAR;
        }
        int head = phrase.head();
        String tag = words.tag(head);
        if (PLURAL_NOUNS.contains(words.lower(head)) || type.equals("ORGANIZATION")) {
            return tag.equals("NNS") || words.lower(head).equals("people")
                    ? GrammaticalNumber.PLURAL
                    : GrammaticalNumber.ANY;
        }
        return switch (tag) {
            case "NNS", "NNPS" -> GrammaticalNumber.PLURAL;
            case "NN", "NNP" -> GrammaticalNumber.SINGULAR;
            default -> GrammaticalNumber.ANY;
        };
    }

    /** Tells whether a form of address stands before a name, or begins it: {@code Mr. Vale}. */
    boolean isAddressed(Phrase phrase, List<String> given) {
        return ADDRESSES.contains(words.lower(phrase.first() - 1))
                || (given.size() > 1 && ADDRESSES.contains(given.get(0).toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns the gender of a name.
     *
     * @param given the name's words
     * @param nameWords the same without honorifics
     */
    Gender genderOfName(Phrase phrase, List<String> given, List<String> nameWords, String type) {
        if (!type.equals("PERSON")) {
            return type.equals("MISC") ? Gender.ANY : Gender.NEUTER;
        }
        Gender title = TITLES.get(words.lower(phrase.first() - 1));
        if (title != null) {
            return title;
        }
        if (nameWords.isEmpty()) {
            return Gender.PERSONAL;
        }
        Gender honorific = TITLES.get(given.get(0).toLowerCase(Locale.ROOT));
        if (honorific != null && given.size() > 1) {
            return honorific;
        }
        String first = nameWords.get(0);
        String written =
                first.length() > 1 ? first.substring(0, 1) + first.substring(1).toLowerCase(Locale.ROOT) : first;
        return nameWords.size() > 1 ? FIRST_NAMES.getOrDefault(written, Gender.PERSONAL) : Gender.PERSONAL;
    }

    /** Returns the gender of a noun phrase. */
    Gender genderOfNoun(Phrase phrase, String type) {
        Nouns.Noun noun = words.noun(phrase.head());
        if (noun.gender() != Gender.ANY) {
            return noun.gender();
        }
        if (type.equals("PERSON")) {
            return Gender.PERSONAL;
        }
        return noun.kind().isEmpty() || noun.kind().startsWith("animal") || noun.mayBePerson()
                ? Gender.ANY
                : Gender.NEUTER;
    }
}
