package org.quoin.learning;

/**
 * Rows without the numbers that have no weight, for many labels. A row begins with the feature's hash, and in the lower
 * half the set of its numbers.
 */
final class PackedRows implements Rows {

    private static final long LOWER_HALF = 0xffffffffL;

    private final PerfectHash places;
    private final int length;
    /** Where a place's row begins. Nothing begins at 0, which has neither hash nor numbers. */
    private final int[] begins;

    private final long[] data;
    private int end = 1;

    /** @param most how many features and weights there are at most */
    PackedRows(PerfectHash places, int labels, int most) {
        this.places = places;
        this.length = (labels + LABELS - 1) / LABELS;
        this.begins = new int[places.size()];
        this.data = new long[end + most];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void put(int place, int hash, long[] row) {
        int begin = end++;
        int set = 0;
        for (int i = 0; i < length; i++) {
            if (row[i] != 0) {
                set |= 1 << i;
                data[end++] = row[i];
            }
        }
        begins[place] = begin;
        data[begin] = (long) hash << Integer.SIZE | set & LOWER_HALF;
    }

    @Override
    public int get(int place, long[] row) {
        int at = begins[place];
        int hash = (int) (data[at] >>> Integer.SIZE);
        for (int set = (int) data[at]; set != 0; set &= set - 1) {
            row[Integer.numberOfTrailingZeros(set)] = data[++at];
        }
        return hash;
    }

    @Override
    public void add(int[] hashes, int from, int to, long[] sums, int[] found) {
        for (int i = from; i < to; i++) {
            found[i] = begins[places.place(hashes[i])];
        }
        int count = from;
        for (int i = from; i < to; i++) {
            int begin = found[i];
            found[count] = begin;
            count -= Rows.same((int) (data[begin] >>> Integer.SIZE), hashes[i]);
        }
        for (int i = from; i < count; i++) {
            int at = found[i];
            for (int set = (int) data[at]; set != 0; set &= set - 1) {
                sums[Integer.numberOfTrailingZeros(set)] += data[++at];
            }
        }
    }
}
