package org.quoin.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A trained tagger: the weights of an averaged perceptron (Collins 2002) and a dictionary of known words. Immutable and
 * safe to share between threads.
 */
public final class TaggerModel {

    private static final int MAGIC = 0x51504f53;
    private static final int VERSION = 1;

    private final String[] tags;
    private final String[] universalTags;
    private final Lexicon lexicon;
    private final int[] features;
    private final int[] starts;
    private final byte[] labels;
    private final short[] weights;
    private final IntTable featureTable;

    /**
     * Makes a model.
     *
     * @param tags the Penn tag of each label
     * @param universalTags the universal tag of each label
     * @param lexicon what is known of single words
     * @param features hashes of the features
     * @param starts where each feature's weights begin; one more entry than features
     * @param labels the label of each weight
     * @param weights the weights
     */
    TaggerModel(
            String[] tags,
            String[] universalTags,
            Lexicon lexicon,
            int[] features,
            int[] starts,
            byte[] labels,
            short[] weights) {
        this.tags = tags;
        this.universalTags = universalTags;
        this.lexicon = lexicon;
        this.features = features;
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
        this.featureTable = new IntTable(features);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a tagger model of this version
     */
    public static TaggerModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a tagger model of version " + VERSION);
        }
        String[] tags = new String[in.readUnsignedByte()];
        String[] universalTags = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = in.readUTF();
            universalTags[i] = in.readUTF();
        }
        Lexicon lexicon = Lexicon.read(in);
        int[] features = new int[in.readInt()];
        int[] starts = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
            starts[i + 1] = starts[i] + in.readUnsignedByte();
        }
        byte[] labels = in.readNBytes(starts[features.length]);
        short[] weights = new short[labels.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new TaggerModel(tags, universalTags, lexicon, features, starts, labels, weights);
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeByte(tags.length);
        for (int i = 0; i < tags.length; i++) {
            out.writeUTF(tags[i]);
            out.writeUTF(universalTags[i]);
        }
        lexicon.write(out);
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeByte(starts[i + 1] - starts[i]);
        }
        out.write(labels);
        for (short weight : weights) {
            out.writeShort(weight);
        }
        out.flush();
    }

    int labelCount() {
        return tags.length;
    }

    int weightCount() {
        return weights.length;
    }

    /** Returns a label's Penn tag. */
    String tag(int label) {
        return tags[label];
    }

    /** Returns a label's universal tag. */
    String universalTag(int label) {
        return universalTags[label];
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Adds the weights of a feature to the labels' scores. */
    void score(int feature, int[] scores) {
        int index = featureTable.find(feature);
        if (index < 0) {
            return;
        }
        for (int i = starts[index]; i < starts[index + 1]; i++) {
            scores[labels[i]] += weights[i];
        }
    }
}
