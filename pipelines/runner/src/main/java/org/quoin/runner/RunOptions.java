package org.quoin.runner;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a run puts up with, and how it goes about it.
 *
 * @param timeout how long one article may take; zero for as long as it likes
 * @param grace how long a component that was interrupted for it may take to end, before its thread is given up
 * @param startTimeout how long a component may take to start, and to end after the last article; zero for as long as it
 *     likes
 * @param maxBytes the size of the largest file that is annotated; {@link #ANY_SIZE} for any
 * @param stuckThreads how many threads that can't be ended may be left behind before the run ends
 * @param maxFailures how many articles may fail before the run ends
 * @param start how it begins where there was a run before
 * @param ordered whether articles are written in the order of the request; otherwise as they are done
 * @param profiled whether it is found out where the processor is at work
 */
public record RunOptions(
        Duration timeout,
        Duration grace,
        Duration startTimeout,
        long maxBytes,
        int stuckThreads,
        FailureBudget maxFailures,
        Start start,
        boolean ordered,
        boolean profiled) {

    /** No file is too large. */
    public static final long ANY_SIZE = Long.MAX_VALUE;

    /** Ten minutes an article, of any size, in order; failures never end the run. */
    public static final RunOptions DEFAULT = new RunOptions(
            Duration.ofMinutes(10),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10),
            ANY_SIZE,
            8,
            FailureBudget.UNLIMITED,
            Start.FRESH,
            true,
            false);

    /** @throws IllegalArgumentException if a duration or a number is negative */
    public RunOptions {
        if (timeout.isNegative()
                || grace.isNegative()
                || startTimeout.isNegative()
                || maxBytes < 0
                || stuckThreads < 0) {
            throw new IllegalArgumentException("durations and numbers can't be negative");
        }
    }

    /** Returns these options with another time limit; a component has as long as that again to end, or 10 s. */
    public RunOptions withTimeout(Duration limit) {
        Duration atMost = Duration.ofSeconds(10);
        Duration again = limit.compareTo(atMost) < 0 ? limit : atMost;
        return new RunOptions(
                limit, again, startTimeout, maxBytes, stuckThreads, maxFailures, start, ordered, profiled);
    }

    /** Returns these options with another time limit for components to start and to end. */
    public RunOptions withStartTimeout(Duration limit) {
        return new RunOptions(timeout, grace, limit, maxBytes, stuckThreads, maxFailures, start, ordered, profiled);
    }

    /** Returns these options with another limit of size. */
    public RunOptions withMaxBytes(long bytes) {
        return new RunOptions(timeout, grace, startTimeout, bytes, stuckThreads, maxFailures, start, ordered, profiled);
    }

    /** Returns these options with another limit of failures. */
    public RunOptions withMaxFailures(FailureBudget budget) {
        return new RunOptions(timeout, grace, startTimeout, maxBytes, stuckThreads, budget, start, ordered, profiled);
    }

    /** Returns these options with another start. */
    public RunOptions withStart(Start other) {
        return new RunOptions(
                timeout, grace, startTimeout, maxBytes, stuckThreads, maxFailures, other, ordered, profiled);
    }

    /** Returns these options with or without order. */
    public RunOptions withOrder(boolean wanted) {
        return new RunOptions(
                timeout, grace, startTimeout, maxBytes, stuckThreads, maxFailures, start, wanted, profiled);
    }

    /** Returns these options with or without a profile. */
    public RunOptions withProfile(boolean wanted) {
        return new RunOptions(
                timeout, grace, startTimeout, maxBytes, stuckThreads, maxFailures, start, ordered, wanted);
    }

    boolean hasTimeout() {
        return !timeout.isZero();
    }

    /** Returns a time limit as people write it, as in "30 s" or "0.25 s". */
    static String inWords(Duration limit) {
        String seconds =
                BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
        return seconds + " s";
    }
}
