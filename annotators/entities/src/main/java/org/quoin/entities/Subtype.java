package org.quoin.entities;

/** What is known of a name beyond its {@link NameType}. */
enum Subtype {
    NONE,
    COUNTRY,
    CITY,
    REGION,
    WATER,
    LANDFORM,
    FACILITY,
    PERSON,
    DEITY,
    AGENCY,
    PARTY,
    COMPANY,
    UNIVERSITY,
    ARMED_GROUP,
    ORGANIZATION,
    DEMONYM,
    LANGUAGE,
    RELIGION,
    EVENT,
    WORK,
    DAY
}
