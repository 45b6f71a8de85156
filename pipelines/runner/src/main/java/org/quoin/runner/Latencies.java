package org.quoin.runner;

/**
 * How long many things took, in a table of fixed size: percentiles are exact to about 3 %. The table is log-linear, as in
 * HdrHistogram: each power of two has {@value #PARTS} parts.
 */
final class Latencies {

    private static final int PART_BITS = 4;
    private static final int PARTS = 1 << PART_BITS;

    private final long[] counts = new long[(Long.SIZE - PART_BITS) * PARTS];
    private long count;

    /** @param nanos not negative */
    void add(long nanos) {
        counts[bucket(nanos)]++;
        count++;
    }

    /**
     * Returns the time within which so many of a hundred were done, in nanoseconds; 0 if there is none.
     *
     * @param percent 0 to 100
     */
    long percentile(double percent) {
        long rank = Math.max(1, (long) Math.ceil(count * percent / 100));
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return middle(i);
            }
        }
        return 0;
    }

    private static int bucket(long nanos) {
        if (nanos < PARTS) {
            return (int) Math.max(0, nanos);
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos) - PART_BITS;
        return (power + 1) * PARTS + (int) (nanos >>> power) - PARTS;
    }

    private static long middle(int bucket) {
        if (bucket < PARTS) {
            return bucket;
        }
        int power = bucket / PARTS - 1;
        long begin = (long) (bucket % PARTS + PARTS) << power;
        return begin + ((1L << power) - 1) / 2;
    }
}
