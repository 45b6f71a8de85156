package org.quoin.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.quoin.learning.FeatureWeights;

/**
 * What tells cues, and sources and contents of cues: the weights of two linear-chain
 * models, and of one that chooses among what they find. Immutable and safe to share
 * between threads.
 *
 * @param cues weights for pairs of the labels of {@link Automaton#CUES}
 * @param roles weights for pairs of the labels of {@link Automaton#ROLES}
 * @param choices weights for whole attributions
 */
record QuoteModel(FeatureWeights cues, FeatureWeights roles, FeatureWeights choices) {

    /** Weights are rounded to one part in this. */
    static final double SCALE = 256;

    private static final int MAGIC = 0x51515432;

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a model of this version
     */
    static QuoteModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC) {
                throw new IOException("this is no model of quotes of this version");
            }
            FeatureWeights cues = weights(in);
            FeatureWeights roles = weights(in);
            return new QuoteModel(cues, roles, weights(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model of quotes is cut off", e);
        }
    }

    private static FeatureWeights weights(ByteBuffer in) throws IOException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer part = in.slice().limit(length);
        in.position(in.position() + length);
        return FeatureWeights.read(part.slice());
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        stream.write(ByteBuffer.allocate(Integer.BYTES).putInt(MAGIC).array());
        for (FeatureWeights weights : new FeatureWeights[] {cues, roles, choices}) {
            ByteBuffer bytes = weights.write();
            stream.write(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.remaining()).array());
            stream.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        }
    }
}
