package org.quoin.entities;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.quoin.learning.FeatureWeights;

/**
 * What was learnt of names: the weights of features for {@linkplain Labels labels}, and of labels for those after them, for
 * a first reading of an article and for a second one. Immutable and safe to share between threads.
 */
public final class NameModel {

    /** Weights are held as whole numbers of this fraction. */
    static final int SCALE = 512;

    private static final int MAGIC = 0x514e4d31;

    private final short[] transitions;
    private final short[] secondTransitions;
    private final FeatureWeights weights;

    /**
     * Makes a model.
     *
     * @param transitions for each label the weights of the labels after it
     * @param secondTransitions the same for the second reading
     */
    NameModel(short[] transitions, short[] secondTransitions, FeatureWeights weights) {
        this.transitions = transitions;
        this.secondTransitions = secondTransitions;
        this.weights = weights;
    }

    short[] transitions() {
        return transitions;
    }

    short[] secondTransitions() {
        return secondTransitions;
    }

    FeatureWeights weights() {
        return weights;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a model of this version
     */
    public static NameModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC) {
                throw new IOException("not a model of names of this version");
            }
            short[] transitions = shorts(in);
            short[] secondTransitions = shorts(in);
            return new NameModel(transitions, secondTransitions, FeatureWeights.read(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    private static short[] shorts(ByteBuffer in) {
        short[] values = new short[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getShort();
        }
        return values;
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        for (short weight : transitions) {
            out.writeShort(weight);
        }
        for (short weight : secondTransitions) {
            out.writeShort(weight);
        }
        out.write(weights.write().array());
        out.flush();
    }
}
