package org.quoin.coreference;

import java.util.List;

/**
 * A place where the text refers to something.
 *
 * @param index its place among the article's mentions
 * @param begin offset in UTF-16 units
 * @param end offset in UTF-16 units
 * @param phrase its words, and its head among them
 * @param type PERSON, ORGANIZATION, LOCATION or MISC; empty where it is unknown
 * @param pronoun what it tells as a pronoun, {@link Pronoun#NONE} if it is none
 * @param nameWords the words of a name without article and possessive ending, in their own case; empty for others
 * @param quote the number of the quote that it stands in, or -1
 * @param zone the number of the zone that it stands in
 * @param aside whether it stands in a byline or credit line, not in the story
 */
record Mention(
        int index,
        int begin,
        int end,
        Phrase phrase,
        MentionForm form,
        String type,
        Pronoun pronoun,
        GrammaticalNumber number,
        Gender gender,
        List<String> nameWords,
        int quote,
        int zone,
        boolean aside) {

    int head() {
        return phrase.head();
    }

    boolean isName() {
        return form == MentionForm.NAME;
    }

    boolean isNominal() {
        return form == MentionForm.NOMINAL;
    }

    boolean isPronoun() {
        return form == MentionForm.PRONOUN;
    }

    boolean isPerson() {
        return type.equals("PERSON");
    }

    /** Tells whether the other mention's words are among this one's. */
    boolean contains(Mention other) {
        return begin <= other.begin && other.end <= end;
    }
}
