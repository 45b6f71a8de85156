package org.quoin.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quoin.learning.FeatureWeights;

/**
 * A trained parser: its relations, and the weights of an averaged perceptron that chooses between transitions. Immutable
 * and safe to share between threads.
 */
public final class ParserModel {

    private static final int MAGIC = 0x51444550;
    private static final int VERSION = 1;

    private final List<String> relations;
    private final FeatureWeights weights;

    /**
     * Makes a model.
     *
     * @param relations the relation of each label
     * @param weights weights for the {@linkplain Transitions transitions} over as many labels
     */
    ParserModel(List<String> relations, FeatureWeights weights) {
        this.relations = List.copyOf(relations);
        this.weights = weights;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a parser model of this version
     */
    public static ParserModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new IOException("not a parser model of version " + VERSION);
            }
            String[] relations = new String[in.get() & 0xff];
            for (int i = 0; i < relations.length; i++) {
                byte[] bytes = new byte[in.getShort()];
                in.get(bytes);
                relations[i] = new String(bytes, StandardCharsets.UTF_8);
            }
            return new ParserModel(List.of(relations), FeatureWeights.read(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeByte(relations.size());
        for (String relation : relations) {
            out.writeUTF(relation);
        }
        head.writeTo(stream);
        stream.write(weights.write().array());
    }

    /** Returns how many labels there are. */
    int labels() {
        return relations.size();
    }

    /** Returns the relation of a label. */
    String relation(int label) {
        return relations.get(label);
    }

    FeatureWeights weights() {
        return weights;
    }
}
