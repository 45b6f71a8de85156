package org.quoin.events;

/** The event types of PLOVER that tell of political interaction (Open Event Data Alliance 2017), and none. */
enum PloverType {
    NONE,
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    private static final PloverType[] VALUES = values();
    static final int COUNT = VALUES.length;

    static PloverType of(int label) {
        return VALUES[label];
    }
}
