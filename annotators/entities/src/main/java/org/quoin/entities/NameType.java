package org.quoin.entities;

/** What a name is the name of: CoNLL-2003's four types. */
enum NameType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
}
