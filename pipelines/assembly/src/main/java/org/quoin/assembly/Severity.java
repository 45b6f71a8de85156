package org.quoin.assembly;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** Nothing runs until it is put right. */
    ERROR,
    /** It runs, but perhaps not as meant. */
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
