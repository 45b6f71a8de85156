package org.quoin.events;

import java.util.Locale;

/**
 * A participant of an event.
 *
 * @param role what it does in it
 * @param word the head of the phrase that names it
 */
record Argument(Role role, int word) {

    /** What a participant does. */
    enum Role {
        /** Who does it. */
        ACTOR,
        /** To whom, with whom or against whom. */
        RECIPIENT,
        /** Whom or what it is done to, or what it is about. */
        OBJECT,
        PLACE,
        TIME;

        private final String value = name().toLowerCase(Locale.ROOT);

        /** Returns the value of the feature of the same name. */
        String value() {
            return value;
        }
    }
}
