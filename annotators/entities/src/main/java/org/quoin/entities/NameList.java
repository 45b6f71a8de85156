package org.quoin.entities;

/** What the lists of a {@link Gazetteer} are lists of; a name may stand in several. */
enum NameList {
    PLACE,
    PERSON,
    ORGANIZATION,
    WORK,
    EVENT,
    PRODUCT,
    NATIONALITY,
    JOB
}
