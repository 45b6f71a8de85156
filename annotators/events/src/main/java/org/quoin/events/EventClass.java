package org.quoin.events;

/** What a word is as the trigger of an event: TimeML's classes, or none. The order is that of the model's labels. */
enum EventClass {
    NONE,
    OCCURRENCE,
    REPORTING,
    STATE,
    I_STATE,
    I_ACTION,
    ASPECTUAL,
    PERCEPTION;

    private static final EventClass[] VALUES = values();
    static final int COUNT = VALUES.length;

    static EventClass of(int label) {
        return VALUES[label];
    }
}
