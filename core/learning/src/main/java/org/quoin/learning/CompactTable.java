package org.quoin.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Small numbers by hash, in three bytes each and ready to use as they are read. A hash's upper bits tell where to look;
 * of the rest as many bits are kept as the numbers leave room for, so that a hash that was never put in is taken for one
 * that was about once in a thousand times. Immutable.
 */
public final class CompactTable {

    private static final int ENTRY_BYTES = 3;
    private static final int ENTRY_BITS = ENTRY_BYTES * Byte.SIZE;
    /** About so many hashes share a bucket, which is searched from its begin. */
    private static final int BUCKET = 8;

    private final int bucketBits;
    private final int valueBits;
    private final int[] starts;
    private final byte[] entries;

    private CompactTable(int bucketBits, int valueBits, byte[] counts, byte[] entries) {
        this.bucketBits = bucketBits;
        this.valueBits = valueBits;
        this.entries = entries;
        this.starts = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            starts[i + 1] = starts[i] + (counts[i] & 0xff);
        }
    }

    /**
     * Makes a table.
     *
     * @param values a number from 1 to 65,535 a hash
     */
    public static CompactTable of(SortedMap<Integer, Integer> values) {
        int largest = values.values().stream().mapToInt(i -> i).max().orElse(1);
        if (largest > 0xffff || values.values().stream().anyMatch(value -> value < 1)) {
            throw new IllegalArgumentException("numbers in a table go from 1 to 65535");
        }
        int bucketBits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, values.size() / BUCKET)));
        int valueBits = 32 - Integer.numberOfLeadingZeros(largest);
        CompactTable form = new CompactTable(bucketBits, valueBits, new byte[0], new byte[0]);
        SortedMap<Long, Integer> sorted = new TreeMap<>();
        values.forEach((hash, value) -> sorted.putIfAbsent(
                (long) form.bucket(hash) << ENTRY_BITS | (long) form.remainder(hash) << valueBits, value));
        byte[] counts = new byte[1 << bucketBits];
        byte[] entries = new byte[sorted.size() * ENTRY_BYTES];
        int at = 0;
        for (var entry : sorted.entrySet()) {
            int bucket = (int) (entry.getKey() >>> ENTRY_BITS);
            if (++counts[bucket] == 0) {
                throw new IllegalArgumentException("more than 255 hashes have the same upper bits");
            }
            int packed = (int) (entry.getKey() & 0xffffff) | entry.getValue();
            entries[at++] = (byte) (packed >> 16);
            entries[at++] = (byte) (packed >> 8);
            entries[at++] = (byte) packed;
        }
        return new CompactTable(bucketBits, valueBits, counts, entries);
    }

    private int bucket(int hash) {
        return hash >>> Integer.SIZE - bucketBits;
    }

    private int remainder(int hash) {
        return hash & (1 << ENTRY_BITS - valueBits) - 1;
    }

    /** Returns the number of a hash, or 0. */
    public int get(int hash) {
        int bucket = bucket(hash);
        int remainder = remainder(hash);
        int stop = starts[bucket + 1] * ENTRY_BYTES;
        for (int at = starts[bucket] * ENTRY_BYTES; at < stop; at += ENTRY_BYTES) {
            int packed = (entries[at] & 0xff) << 16 | (entries[at + 1] & 0xff) << 8 | entries[at + 2] & 0xff;
            if (packed >>> valueBits == remainder) {
                return packed & (1 << valueBits) - 1;
            }
        }
        return 0;
    }

    /** Returns how many hashes have a number. */
    public int size() {
        return entries.length / ENTRY_BYTES;
    }

    /**
     * Reads a table from where a buffer stands.
     *
     * @throws IOException if no table stands there
     */
    public static CompactTable read(ByteBuffer in) throws IOException {
        int bucketBits = in.get();
        int valueBits = in.get();
        int size = in.getInt();
        if (bucketBits < 1 || bucketBits > 24 || valueBits < 1 || valueBits > 16 || size < 0) {
            throw new IOException("the table is damaged");
        }
        byte[] counts = new byte[1 << bucketBits];
        in.get(counts);
        byte[] entries = new byte[size * ENTRY_BYTES];
        in.get(entries);
        CompactTable table = new CompactTable(bucketBits, valueBits, counts, entries);
        if (table.starts[counts.length] != size) {
            throw new IOException("the table is damaged");
        }
        return table;
    }

    /** Returns the form that {@link #read} reads. */
    public ByteBuffer write() {
        int buckets = starts.length - 1;
        ByteBuffer out = ByteBuffer.allocate(2 + Integer.BYTES + buckets + entries.length);
        out.put((byte) bucketBits).put((byte) valueBits).putInt(size());
        for (int i = 0; i < buckets; i++) {
            out.put((byte) (starts[i + 1] - starts[i]));
        }
        return out.put(entries).flip();
    }
}
