package org.quoin.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The weights of features for labels. Most features bear on few labels, so a feature's weights lie side by side as
 * pairs, and one look at a table finds them: each costs the processor two fetches from memory. Immutable.
 */
public final class FeatureWeights {

    private static final int COUNT_BITS = 8;
    private static final int LARGEST_START = 1 << 24;

    /** A feature's hash, where its entries begin, and how many there are. */
    private final long[] slots;
    /** A weight in the upper 16 bits, its label below. */
    private final int[] entries;

    private final int features;
    private final int mask;

    private FeatureWeights(int features, int[] entries) {
        this.features = features;
        this.entries = entries;
        this.slots = new long[Integer.highestOneBit(Math.max(4, features)) * 4];
        this.mask = slots.length - 1;
    }

    /**
     * Makes a table.
     *
     * @param hashes distinct hashes of the features, none of them 0
     * @param counts how many weights each feature has, less than 256
     * @param labels the label of each weight, feature by feature
     * @param weights the weights
     */
    public static FeatureWeights of(int[] hashes, int[] counts, byte[] labels, short[] weights) {
        if (weights.length >= LARGEST_START) {
            throw new IllegalArgumentException(weights.length + " weights are more than a model can hold");
        }
        int[] entries = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            entries[i] = weights[i] << 16 | labels[i] & 0xff;
        }
        FeatureWeights table = new FeatureWeights(hashes.length, entries);
        int start = 0;
        for (int i = 0; i < hashes.length; i++) {
            table.put(hashes[i], start, counts[i]);
            start += counts[i];
        }
        return table;
    }

    private void put(int hash, int start, int count) {
        int at = hash & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = (long) hash << 32 | (long) start << COUNT_BITS | count;
    }

    /**
     * Adds the weights of features to the labels' scores. All features are found before any weight is read: nothing waits
     * for the memory alone, as the fetches of many run at once.
     *
     * @param scores a score a label
     * @param hashes the features
     * @param length how many of them count
     * @param found room for as many numbers as there are features
     */
    public void addTo(int[] scores, int[] hashes, int length, int[] found) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            int slot = find(hashes[i]);
            found[count] = slot;
            count += slot == 0 ? 0 : 1;
        }
        for (int feature = 0; feature < count; feature++) {
            int start = found[feature] >>> COUNT_BITS;
            int stop = start + (found[feature] & 0xff);
            for (int i = start; i < stop; i++) {
                scores[entries[i] & 0xff] += entries[i] >> 16;
            }
        }
    }

    /** Returns where a feature's entries begin and how many there are; 0 for a feature that is not known. */
    private int find(int hash) {
        int at = hash & mask;
        long slot = slots[at];
        while ((int) (slot >> 32) != hash && slot != 0) {
            at = (at + 1) & mask;
            slot = slots[at];
        }
        return (int) slot;
    }

    /** Returns the number of weights. */
    public int size() {
        return entries.length;
    }

    /**
     * Reads the rest of a buffer as weights.
     *
     * @throws IOException if that is no table of weights
     */
    public static FeatureWeights read(ByteBuffer in) throws IOException {
        int[] hashes = new int[in.getInt()];
        int[] counts = new int[hashes.length];
        int total = 0;
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.getInt();
            counts[i] = in.get() & 0xff;
            total += counts[i];
        }
        if (in.remaining() != total * 3) {
            throw new IOException("the model is cut off or too long by " + (in.remaining() - total * 3) + " bytes");
        }
        byte[] labels = new byte[total];
        in.get(labels);
        short[] weights = new short[total];
        in.asShortBuffer().get(weights);
        return of(hashes, counts, labels, weights);
    }

    /** Returns the form that {@link #read} reads; features stand in the order of their hashes. */
    public ByteBuffer write() {
        ByteBuffer out = ByteBuffer.allocate(4 + features * 5 + entries.length * 3);
        out.putInt(features);
        long[] sorted = Arrays.stream(slots).filter(slot -> slot != 0).sorted().toArray();
        for (long slot : sorted) {
            out.putInt((int) (slot >> 32)).put((byte) slot);
        }
        for (long slot : sorted) {
            forEntries(slot, entry -> out.put((byte) entry));
        }
        for (long slot : sorted) {
            forEntries(slot, entry -> out.putShort((short) (entry >> 16)));
        }
        return out.flip();
    }

    private void forEntries(long slot, IntConsumer consumer) {
        int start = (int) slot >>> COUNT_BITS;
        for (int i = start; i < start + ((int) slot & 0xff); i++) {
            consumer.accept(entries[i]);
        }
    }
}
