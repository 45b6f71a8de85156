package org.quoin.runner;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a run puts up with.
 *
 * @param timeout how long one article may take; zero for as long as it likes
 * @param grace how long a component that was interrupted for it may take to end, before its thread is given up
 * @param maxBytes the size of the largest file that is annotated; {@link #ANY_SIZE} for any
 * @param stuckThreads how many threads that can't be ended may be left behind before the run ends
 */
public record RunOptions(Duration timeout, Duration grace, long maxBytes, int stuckThreads) {

    /** No file is too large. */
    public static final long ANY_SIZE = Long.MAX_VALUE;

    /** Ten minutes an article, of any size. */
    public static final RunOptions DEFAULT =
            new RunOptions(Duration.ofMinutes(10), Duration.ofSeconds(10), ANY_SIZE, 8);

    /** @throws IllegalArgumentException if a duration or a number is negative */
    public RunOptions {
        if (timeout.isNegative() || grace.isNegative() || maxBytes < 0 || stuckThreads < 0) {
            throw new IllegalArgumentException("durations and numbers can't be negative");
        }
    }

    /** Returns these options with another time limit; a component has as long as that again to end, or 10 s. */
    public RunOptions withTimeout(Duration limit) {
        Duration atMost = Duration.ofSeconds(10);
        return new RunOptions(limit, limit.compareTo(atMost) < 0 ? limit : atMost, maxBytes, stuckThreads);
    }

    /** Returns these options with another limit of size. */
    public RunOptions withMaxBytes(long bytes) {
        return new RunOptions(timeout, grace, bytes, stuckThreads);
    }

    boolean hasTimeout() {
        return !timeout.isZero();
    }

    /** Returns the time limit as people write it, as in "30 s" or "0.25 s". */
    String timeoutInWords() {
        String seconds =
                BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros().toPlainString();
        return seconds + " s";
    }
}
