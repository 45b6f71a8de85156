package org.quoin.learning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The weights of features for labels; {@link WeightSums} adds them up. Immutable. */
public final class FeatureWeights {

    /** How many labels there can be. */
    public static final int MOST_LABELS = 128;

    private static final int MAGIC = 0x51465732;
    private static final int LARGEST_COUNT = 255;
    /** Rows of more numbers than this are packed. */
    private static final int LONGEST_EVEN_ROW = 6;

    private final PerfectHash places;
    private final Rows rows;
    private final int labels;
    private final int size;
    private final int largest;

    /** The columns of a table: a hash and a count a place, then the weights place by place. */
    private record Columns(byte[] counts, int[] hashes, byte[] labels, short[] weights) {

        Columns(int places, int weights) {
            this(new byte[places], new int[places], new byte[weights], new short[weights]);
        }
    }

    private FeatureWeights(PerfectHash places, int labels, Columns columns) {
        this.places = places;
        this.labels = labels;
        this.size = columns.weights.length;
        this.rows = EvenRows.length(labels) > LONGEST_EVEN_ROW
                ? new PackedRows(places, labels, places.size() + size)
                : new EvenRows(places, labels);
        this.largest = fill(columns);
    }

    private int fill(Columns columns) {
        long[] row = new long[rows.length()];
        int strongest = 0;
        int at = 0;
        for (int place = 0; place < columns.counts.length; place++) {
            int stop = at + (columns.counts[place] & LARGEST_COUNT);
            if (at < stop) {
                for (; at < stop; at++) {
                    int weight = columns.weights[at];
                    Rows.add(row, columns.labels[at], weight);
                    strongest = Math.max(strongest, Math.abs(weight));
                }
                rows.put(place, columns.hashes[place], row);
                Arrays.fill(row, 0);
            }
        }
        return strongest;
    }

    /**
     * Makes a table.
     *
     * @param hashes distinct hashes of the features
     * @param counts how many weights each feature has, less than 256
     * @param labels the label of each weight, feature by feature, less than {@value #MOST_LABELS}
     * @param weights the weights; {@link Short#MIN_VALUE} counts as one more, so that each has its opposite
     */
    public static FeatureWeights of(int[] hashes, int[] counts, byte[] labels, short[] weights) {
        PerfectHash places = PerfectHash.of(hashes);
        int[] firsts = new int[places.size()];
        int[] stops = new int[places.size()];
        Columns columns = new Columns(places.size(), nonZero(weights));
        for (int i = 0, first = 0; i < hashes.length; first += counts[i++]) {
            int place = places.place(hashes[i]);
            columns.hashes[place] = hashes[i];
            firsts[place] = first;
            stops[place] = first + counts[i];
        }
        int at = 0;
        for (int place = 0; place < firsts.length; place++) {
            for (int i = firsts[place]; i < stops[place]; i++) {
                if (weights[i] != 0) {
                    columns.labels[at] = labels[i];
                    columns.weights[at++] = (short) Math.max(-Short.MAX_VALUE, weights[i]);
                    columns.counts[place]++;
                }
            }
        }
        return new FeatureWeights(places, labels(columns.labels), columns);
    }

    private static int nonZero(short[] weights) {
        int count = 0;
        for (short weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        return count;
    }

    private static int labels(byte[] labels) {
        int count = 0;
        for (byte label : labels) {
            count = Math.max(count, 1 + label);
            if (label < 0) {
                throw new IllegalArgumentException("a model can't have more than " + MOST_LABELS + " labels");
            }
        }
        return count;
    }

    /**
     * Reads the rest of a buffer as weights.
     *
     * @throws IOException if that is no table of weights
     */
    public static FeatureWeights read(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("the model is of another version of Quoin: train it anew");
        }
        int labels = in.getInt();
        int size = in.getInt();
        PerfectHash places = PerfectHash.read(in);
        long rest = in.remaining() - places.size() * (Integer.BYTES + 1L) - size * (Short.BYTES + 1L);
        if (size < 0 || rest != 0) {
            throw new IOException("the model is cut off or too long by " + rest + " bytes");
        }
        Columns columns = new Columns(places.size(), size);
        in.get(columns.counts);
        in.asIntBuffer().get(columns.hashes);
        in.position(in.position() + places.size() * Integer.BYTES);
        in.get(columns.labels);
        in.asShortBuffer().get(columns.weights);
        in.position(in.limit());
        int total = 0;
        for (byte count : columns.counts) {
            total += count & LARGEST_COUNT;
        }
        if (total != size || labels > MOST_LABELS || labels(columns.labels) > labels) {
            throw new IOException("the model is damaged");
        }
        FeatureWeights table = new FeatureWeights(places, labels, columns);
        if (table.largest > Short.MAX_VALUE) {
            throw new IOException("the model is damaged: it has a weight of " + Short.MIN_VALUE);
        }
        return table;
    }

    /** Returns the form that {@link #read} reads. */
    public ByteBuffer write() {
        Columns columns = columns();
        ByteBuffer out = ByteBuffer.allocate(
                3 * Integer.BYTES + places.bytes() + places.size() * (Integer.BYTES + 1) + size * (Short.BYTES + 1));
        out.putInt(MAGIC).putInt(labels).putInt(size);
        places.write(out);
        out.put(columns.counts);
        out.asIntBuffer().put(columns.hashes);
        out.position(out.position() + places.size() * Integer.BYTES);
        out.put(columns.labels);
        out.asShortBuffer().put(columns.weights);
        return out.position(0);
    }

    private Columns columns() {
        Columns columns = new Columns(places.size(), size);
        long[] row = new long[rows.length()];
        int at = 0;
        for (int place = 0; place < places.size(); place++) {
            Arrays.fill(row, 0);
            columns.hashes[place] = rows.get(place, row);
            for (int label = 0; label < labels; label++) {
                short weight = (short) row[label / Rows.LABELS];
                row[label / Rows.LABELS] = Rows.next(row[label / Rows.LABELS]);
                if (weight != 0) {
                    columns.labels[at] = (byte) label;
                    columns.weights[at++] = weight;
                    columns.counts[place]++;
                }
            }
        }
        return columns;
    }

    /** Returns the number of weights that are not zero. */
    public int size() {
        return size;
    }

    /** Returns the largest label that has a weight, plus one. */
    int labels() {
        return labels;
    }

    /** Returns the largest weight, whatever its sign. */
    int largest() {
        return largest;
    }

    Rows rows() {
        return rows;
    }
}
