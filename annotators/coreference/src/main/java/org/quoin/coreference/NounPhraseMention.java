package org.quoin.coreference;

/**
 * A noun phrase or pronoun that refers to something.
 *
 * @param form {@code NOMINAL} or {@code PRONOUN}
 * @param type PERSON, ORGANIZATION or LOCATION; empty where it is none of them
 * @param subtype {@code time}, {@code event}, {@code object} ...; empty for a pronoun, and where there is a type
 */
record NounPhraseMention(Phrase phrase, MentionForm form, String type, String subtype) {}
