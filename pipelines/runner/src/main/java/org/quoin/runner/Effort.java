package org.quoin.runner;

/**
 * What an article cost.
 *
 * @param wallNanos how long each component took on the clock, in the order in which they run
 * @param cpuNanos how long the processor took for each
 * @param totalWallNanos how long all of it took on the clock, reading and rendering included
 * @param totalCpuNanos how long the processor took for all of it
 */
record Effort(long[] wallNanos, long[] cpuNanos, long totalWallNanos, long totalCpuNanos) {

    /** Nothing is known, or nothing was done. */
    static final Effort NONE = new Effort(new long[0], new long[0], 0, 0);
}
