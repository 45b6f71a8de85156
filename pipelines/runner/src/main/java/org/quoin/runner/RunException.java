package org.quoin.runner;

/** A run could not start, or could not go on. The message tells why and what to do. */
public final class RunException extends Exception {

    private static final long serialVersionUID = 1;

    RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
