package org.quoin.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.quoin.learning.FeatureWeights;

/** The files of trained weights, which are told apart by their first bytes. */
enum WeightFile {

    /** Weights that tell antecedents from other mentions before. */
    ANTECEDENTS(0x51414e54),
    /** Weights for the {@link MentionKind}s of noun phrases. */
    MENTIONS(0x514d4e54);

    private static final int VERSION = 1;

    private final int magic;

    WeightFile(int magic) {
        this.magic = magic;
    }

    /**
     * Reads weights.
     *
     * @throws IOException if the bytes are not such a file of this version
     */
    FeatureWeights read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != magic || in.getInt() != VERSION) {
                throw new IOException("not a model of " + name().toLowerCase(Locale.ROOT) + " of version " + VERSION);
            }
            return FeatureWeights.read(in);
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    /** Writes weights in the form that {@link #read} reads. */
    void write(FeatureWeights weights, OutputStream stream) throws IOException {
        stream.write(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(magic)
                .putInt(VERSION)
                .array());
        stream.write(weights.write().array());
    }
}
