package org.quoin.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.quoin.learning.FeatureWeights;

/**
 * A trained tagger: the weights of an averaged perceptron (Collins 2002) and what is known of single words. Immutable
 * and safe to share between threads.
 */
public final class TaggerModel {

    private static final int MAGIC = 0x51504f53;
    private static final int VERSION = 1;

    private final String[] tags;
    private final String[] universalTags;
    private final Lexicon lexicon;
    private final FeatureWeights weights;

    /**
     * Makes a model.
     *
     * @param tags the Penn tag of each label
     * @param universalTags the universal tag of each label
     */
    TaggerModel(String[] tags, String[] universalTags, Lexicon lexicon, FeatureWeights weights) {
        this.tags = tags;
        this.universalTags = universalTags;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a tagger model of this version
     */
    public static TaggerModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new IOException("not a tagger model of version " + VERSION);
            }
            String[] tags = new String[in.get() & 0xff];
            String[] universalTags = new String[tags.length];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = string(in);
                universalTags[i] = string(in);
            }
            return new TaggerModel(tags, universalTags, Lexicon.read(in), FeatureWeights.read(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    private static String string(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeByte(tags.length);
        for (int i = 0; i < tags.length; i++) {
            out.writeUTF(tags[i]);
            out.writeUTF(universalTags[i]);
        }
        lexicon.write(out);
        head.writeTo(stream);
        stream.write(weights.write().array());
    }

    int labelCount() {
        return tags.length;
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

    FeatureWeights weights() {
        return weights;
    }
}
