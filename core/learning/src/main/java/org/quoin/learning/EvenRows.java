package org.quoin.learning;

/**
 * Rows that are all as long as each other, for few labels. No step hangs on what has been found, so that the processor
 * has many rows fetched at once and never guesses wrong. The upper half of a row's last number is the feature's hash.
 */
final class EvenRows implements Rows {

    private static final long LOWER_HALF = 0xffffffffL;

    private final PerfectHash places;
    private final int length;
    /** A row a place, and one of no weights at the end. */
    private final long[] data;

    EvenRows(PerfectHash places, int labels) {
        this.places = places;
        this.length = length(labels);
        this.data = new long[(places.size() + 1) * length];
    }

    /** Returns how many numbers a row has for so many labels and a hash, which takes the room of two. */
    static int length(int labels) {
        return (labels + 2 + LABELS - 1) / LABELS;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void put(int place, int hash, long[] row) {
        int last = place * length + length - 1;
        System.arraycopy(row, 0, data, place * length, length - 1);
        data[last] = (long) hash << Integer.SIZE | row[length - 1] & LOWER_HALF;
    }

    @Override
    public int get(int place, long[] row) {
        int last = place * length + length - 1;
        System.arraycopy(data, place * length, row, 0, length - 1);
        row[length - 1] = (int) data[last];
        return (int) (data[last] >>> Integer.SIZE);
    }

    @Override
    public void add(int[] hashes, int from, int to, long[] sums, int[] found) {
        for (int i = from; i < to; i++) {
            found[i] = places.place(hashes[i]) * length;
        }
        int none = data.length - length;
        int last = length - 1;
        long sum = 0;
        for (int i = from; i < to; i++) {
            long number = data[found[i] + last];
            int same = Rows.same((int) (number >>> Integer.SIZE), hashes[i]);
            found[i] = none + (found[i] - none & same);
            sum += (int) number & same;
        }
        sums[last] += sum;
        for (int k = 0; k < last; k++) {
            sum = 0;
            for (int i = from; i < to; i++) {
                sum += data[found[i] + k];
            }
            sums[k] += sum;
        }
    }
}
