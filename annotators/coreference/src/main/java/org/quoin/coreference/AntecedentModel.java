package org.quoin.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.quoin.learning.FeatureWeights;

/** Trained weights that tell antecedents from other mentions before. Immutable. */
public final class AntecedentModel {

    private static final int MAGIC = 0x51414e54;
    private static final int VERSION = 1;

    private final FeatureWeights weights;

    AntecedentModel(FeatureWeights weights) {
        this.weights = weights;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not an antecedent model of this version
     */
    public static AntecedentModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC || in.getInt() != VERSION) {
                throw new IOException("not an antecedent model of version " + VERSION);
            }
            return new AntecedentModel(FeatureWeights.read(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        stream.write(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(MAGIC)
                .putInt(VERSION)
                .array());
        stream.write(weights.write().array());
    }

    FeatureWeights weights() {
        return weights;
    }
}
