package org.quoin.learning;

/**
 * The weights of features, feature by feature: four labels in each number of 64 bits, so that one addition is four. What a
 * lower label has borrowed from a higher one {@link #next} gives back.
 */
interface Rows {

    /** How many labels share a number. */
    int LABELS = 4;

    /** Puts a feature at a place, once, going up through the places. */
    void put(int place, int hash, long[] row);

    /** Takes the feature at a place into a row, and returns its hash; a place without one has no weights. */
    int get(int place, long[] row);

    /**
     * Adds the rows of those features that are here.
     *
     * @param hashes the features, of which those from {@code from} to {@code to} are added
     * @param sums a row
     * @param found room for as many numbers
     */
    void add(int[] hashes, int from, int to, long[] sums, int[] found);

    /** Returns how many numbers a row has. */
    int length();

    /** Adds a label's weight to a row. */
    static void add(long[] row, int label, int weight) {
        row[label >> 2] += (long) weight << ((label & 3) << 4);
    }

    /** Returns a number of nothing but ones if two hashes are the same, else 0: a comparison without a branch. */
    static int same(int a, int b) {
        int difference = a ^ b;
        return ~((difference | -difference) >> Integer.SIZE - 1);
    }

    /** Takes the weight of the first label away, which is the lower 16 bits: the next one's is then there. */
    static long next(long weights) {
        return weights - (short) weights >> Short.SIZE;
    }
}
