package org.quoin.events;

import java.util.Locale;

/** How the text vouches for an event. */
enum Modality {
    /** As a fact, by the article itself. */
    ASSERTED,
    /** As a fact, by a source. */
    REPORTED,
    /** It may be so. */
    POSSIBLE,
    /** Planned or expected. */
    FUTURE,
    /** It could have been, and was not. */
    COUNTERFACTUAL;

    private final String value = name().toLowerCase(Locale.ROOT);

    /** Returns the value of the feature of the same name. */
    String value() {
        return value;
    }

    static Modality of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
