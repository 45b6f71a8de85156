package org.quoin.testkit;

/** An annotator could not be made or did not get through a text, so that nothing can be said of what it makes. */
final class TrialException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean hangs;

    private TrialException(String message, boolean hangs, Throwable cause) {
        super(message, cause);
        this.hangs = hangs;
    }

    TrialException(String message, Throwable cause) {
        this(message, false, cause);
    }

    /** It did not end in time, and runs on. */
    static TrialException hanging(String message) {
        return new TrialException(message, true, null);
    }

    boolean hangs() {
        return hangs;
    }
}
