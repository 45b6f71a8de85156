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
    /** The feature that is put in next. */
    private final long[] row;

    private int size;
    private int largest;

    private FeatureWeights(PerfectHash places, int labels, int size) {
        this.places = places;
        this.labels = labels;
        this.rows = EvenRows.length(labels) > LONGEST_EVEN_ROW
                ? new PackedRows(places, labels, places.size() + size)
                : new EvenRows(places, labels);
        this.row = new long[rows.length()];
    }

    /**
     * Makes a table.
     *
     * @param hashes distinct hashes of the features
     * @param counts how many weights each feature has, less than 256
     * @param labels the label of each weight, feature by feature, less than {@value #MOST_LABELS}
     * @param weights the weights, none of them {@link Short#MIN_VALUE}
     */
    public static FeatureWeights of(int[] hashes, int[] counts, byte[] labels, short[] weights) {
        PerfectHash places = PerfectHash.of(hashes);
        FeatureWeights table = new FeatureWeights(places, labels(labels), weights.length);
        int[] features = new int[places.size()];
        Arrays.fill(features, -1);
        int[] firsts = new int[hashes.length];
        for (int i = 0, first = 0; i < hashes.length; first += counts[i++]) {
            firsts[i] = first;
            features[places.place(hashes[i])] = i;
        }
        for (int place = 0; place < features.length; place++) {
            int feature = features[place];
            if (feature >= 0) {
                int before = table.size;
                for (int i = firsts[feature]; i < firsts[feature] + counts[feature]; i++) {
                    table.add(labels[i], weights[i]);
                }
                if (table.size > before) {
                    table.put(place, hashes[feature]);
                }
            }
        }
        return table;
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

    private void add(int label, short weight) {
        if (weight != 0) {
            Rows.add(row, label, weight);
            size++;
            largest = Math.max(largest, Math.abs(weight));
        }
    }

    private void put(int place, int hash) {
        rows.put(place, hash, row);
        Arrays.fill(row, 0);
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
        int count = in.position();
        int hash = count + places.size();
        int label = hash + places.size() * Integer.BYTES;
        int weights = label + size;
        int weight = weights;
        int end = weights + size * Short.BYTES;
        if (labels < 0 || labels > MOST_LABELS || size < 0 || in.limit() != end) {
            throw new IOException("the model is cut off or too long by " + (in.limit() - end) + " bytes");
        }
        FeatureWeights table = new FeatureWeights(places, labels, size);
        for (int place = 0; place < places.size(); place++, hash += Integer.BYTES) {
            int stop = label + (in.get(count + place) & LARGEST_COUNT);
            if (stop > weights) {
                throw new IOException("the model is damaged: features need more weights than it has");
            }
            if (stop > label) {
                for (; label < stop; label++, weight += Short.BYTES) {
                    table.add(in.get(label), in.getShort(weight));
                }
                table.put(place, in.getInt(hash));
            }
        }
        if (weight != end) {
            throw new IOException("the model is damaged: it has more weights than features need");
        }
        in.position(end);
        return table;
    }

    /** Returns the form that {@link #read} reads. */
    public ByteBuffer write() {
        ByteBuffer head = ByteBuffer.allocate(3 * Integer.BYTES + places.bytes())
                .putInt(MAGIC)
                .putInt(labels)
                .putInt(size);
        places.write(head);
        int hash = head.position() + places.size();
        int label = hash + places.size() * Integer.BYTES;
        int weight = label + size;
        ByteBuffer out = ByteBuffer.allocate(weight + size * Short.BYTES).put(head.flip());
        long[] taken = new long[rows.length()];
        for (int place = 0; place < places.size(); place++) {
            Arrays.fill(taken, 0);
            out.putInt(hash + place * Integer.BYTES, rows.get(place, taken));
            int first = label;
            for (int i = 0; i < labels; i++) {
                short value = (short) taken[i / Rows.LABELS];
                taken[i / Rows.LABELS] = Rows.next(taken[i / Rows.LABELS]);
                if (value != 0) {
                    out.put(label++, (byte) i).putShort(weight, value);
                    weight += Short.BYTES;
                }
            }
            out.put((byte) (label - first));
        }
        return out.position(0);
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
