package org.example.anonymity;

import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * The terms on which a source speaks.
 *
 * @param condition what it asks for: "on condition of anonymity"
 * @param reason why: "because the talks are private"
 */
record Terms(Optional<Span> condition, Optional<Span> reason) {

    static final Terms NONE = new Terms(Optional.empty(), Optional.empty());

    boolean isEmpty() {
        return condition.isEmpty() && reason.isEmpty();
    }
}
