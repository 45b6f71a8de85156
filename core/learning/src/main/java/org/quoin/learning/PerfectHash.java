package org.quoin.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gives each of a set of hashes a place of its own, by one look at a small table: hash and displace (Belazzougui, Botelho
 * and Dietzfelbinger 2009). Some places stay empty; a hash that is not of the set shares another's place. Immutable.
 */
final class PerfectHash {

    /** So much of the places is taken; with more, displacements are hard to find. */
    private static final double LOAD = 0.85;
    /** So many hashes share a displacement, or fewer: few enough for one of 256 to do. */
    private static final int SHARING = 2;

    private static final int DISPLACEMENTS = 256;
    private static final int MOST_BITS = 24;

    private final int places;
    private final byte[] displacements;
    private final int shift;

    private PerfectHash(int places, byte[] displacements) {
        this.places = places;
        this.displacements = displacements;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(displacements.length);
    }

    /**
     * Finds places for hashes.
     *
     * @throws IllegalArgumentException if two hashes are the same
     */
    static PerfectHash of(int[] hashes) {
        int[] sorted = Arrays.stream(hashes).sorted().distinct().toArray();
        if (sorted.length < hashes.length) {
            throw new IllegalArgumentException("two features have the same hash");
        }
        int buckets = Integer.highestOneBit(Math.max(1, hashes.length / SHARING)) * 2;
        int places = (int) (hashes.length / LOAD) + 1;
        PerfectHash hash = new PerfectHash(places, new byte[buckets]);
        while (!hash.displace(sorted)) {
            places += places / 16 + 1;
            hash = new PerfectHash(places, new byte[buckets]);
        }
        return hash;
    }

    /** Chooses displacements, for the fullest buckets first; false if none is left for one of them. */
    private boolean displace(int[] hashes) {
        int[] ends = new int[displacements.length];
        for (int hash : hashes) {
            ends[bucket(hash)]++;
        }
        int[] sizes = ends.clone();
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] members = new int[hashes.length];
        int[] begins = ends.clone();
        for (int hash : hashes) {
            members[--begins[bucket(hash)]] = hash;
        }
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(sizes[b], sizes[a]))
                .mapToInt(bucket -> bucket)
                .toArray();
        boolean[] taken = new boolean[places];
        for (int bucket : order) {
            int displacement = 0;
            while (!take(members, begins[bucket], ends[bucket], displacement, taken)) {
                if (++displacement == DISPLACEMENTS) {
                    return false;
                }
            }
            displacements[bucket] = (byte) displacement;
        }
        return true;
    }

    private boolean take(int[] members, int begin, int end, int displacement, boolean[] taken) {
        for (int i = begin; i < end; i++) {
            int place = place(members[i], displacement);
            if (taken[place]) {
                while (--i >= begin) {
                    taken[place(members[i], displacement)] = false;
                }
                return false;
            }
            taken[place] = true;
        }
        return true;
    }

    private int bucket(int hash) {
        return (int) ((hash * 0x9e3779b1 & 0xffffffffL) >>> shift);
    }

    private int place(int hash, int displacement) {
        int mixed = hash + displacement * 0x9e3779b1;
        mixed = (mixed ^ mixed >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return (int) ((mixed & 0xffffffffL) * places >>> Integer.SIZE);
    }

    /** Returns the place of a hash, or for one that is not of the set, any. */
    int place(int hash) {
        return place(hash, displacements[bucket(hash)] & 0xff);
    }

    /** Returns how many places there are. */
    int size() {
        return places;
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IOException if that is something else
     */
    static PerfectHash read(ByteBuffer in) throws IOException {
        int places = in.getInt();
        int bits = in.get();
        if (places < 1 || bits < 1 || bits > MOST_BITS) {
            throw new IOException("the places of the model's features are damaged");
        }
        byte[] displacements = new byte[1 << bits];
        in.get(displacements);
        return new PerfectHash(places, displacements);
    }

    /** Writes the places. */
    void write(ByteBuffer out) {
        out.putInt(places)
                .put((byte) Integer.numberOfTrailingZeros(displacements.length))
                .put(displacements);
    }

    /** Returns how many bytes {@link #write} writes. */
    int bytes() {
        return Integer.BYTES + 1 + displacements.length;
    }
}
