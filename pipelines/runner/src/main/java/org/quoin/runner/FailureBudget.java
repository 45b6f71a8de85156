package org.quoin.runner;

/**
 * How many articles may fail before a run has become pointless.
 *
 * @param articles the most articles
 * @param percent the most articles of a hundred; looked at from {@value #FEWEST} articles on
 */
public record FailureBudget(int articles, double percent) {

    /** As many as there are. */
    public static final FailureBudget UNLIMITED = new FailureBudget(Integer.MAX_VALUE, 100);

    /** Of fewer articles, a share says little. */
    private static final int FEWEST = 100;

    /** @throws IllegalArgumentException if a number is negative */
    public FailureBudget {
        if (articles < 0 || percent < 0) {
            throw new IllegalArgumentException("a number of failures can't be negative");
        }
    }

    /** Tells whether too many have failed. */
    boolean isExceeded(int failed, int handled) {
        return failed > articles || handled >= FEWEST && failed * 100.0 > percent * handled;
    }
}
