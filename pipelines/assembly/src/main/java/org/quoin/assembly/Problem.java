package org.quoin.assembly;

import java.io.Serializable;

/**
 * Something wrong with a pipeline descriptor or a component.
 *
 * @param code what kind of problem it is
 * @param position where it is
 * @param message what was found and what to do about it
 */
public record Problem(ProblemCode code, Position position, String message) implements Serializable {

    /** Returns how much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns the line that a user reads: {@code file:line:column: error Q204: unknown parameter ...}. */
    @Override
    public String toString() {
        return position + ": " + severity() + ' ' + code.code() + ": " + message;
    }
}
