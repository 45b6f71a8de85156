package org.quoin.coreference;

import java.util.Locale;

/** How a mention refers. */
enum MentionForm {
    NAME,
    NOMINAL,
    PRONOUN;

    /** Returns the form's name in the type system. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
