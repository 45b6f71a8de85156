package org.quoin.entities;

import java.util.Locale;

/** What a known name is the name of, beyond its {@link NameType}. */
enum Subtype {
    NONE(NameType.MISC),
    COUNTRY(NameType.LOCATION),
    CITY(NameType.LOCATION),
    /** A state, province, district or other part of a country, or several countries. */
    REGION(NameType.LOCATION),
    WATER(NameType.LOCATION),
    /** A mountain, island, continent or desert. */
    LANDFORM(NameType.LOCATION),
    /** A building, street, bridge or airport. */
    FACILITY(NameType.LOCATION),
    PERSON(NameType.PERSON),
    DEITY(NameType.PERSON),
    /** A news agency. */
    AGENCY(NameType.ORGANIZATION),
    PARTY(NameType.ORGANIZATION),
    COMPANY(NameType.ORGANIZATION),
    UNIVERSITY(NameType.ORGANIZATION),
    ARMED_GROUP(NameType.ORGANIZATION),
    ORGANIZATION(NameType.ORGANIZATION),
    /** Of a country, people or place: "Norwegian", "Parisians". */
    DEMONYM(NameType.MISC),
    LANGUAGE(NameType.MISC),
    RELIGION(NameType.MISC),
    EVENT(NameType.MISC),
    WORK(NameType.MISC);

    private final NameType type;

    Subtype(NameType type) {
        this.type = type;
    }

    /** Tells whether it says more of a name of a type than the type does. */
    boolean refines(NameType other) {
        return this != NONE && type == other && !name().equals(type.name());
    }

    /** Returns how it is written in a mention: in lower case, with hyphens. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
