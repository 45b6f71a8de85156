package org.quoin.events;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.quoin.learning.FeatureWeights;

/**
 * What was learnt of events: the weights of features for the {@linkplain EventClass classes} of triggers, and for the
 * {@linkplain PloverType types} of a sentence's main event. Immutable and safe to share between threads.
 *
 * @param triggers weights of {@link TriggerFeatures}
 * @param types weights of {@link TypeFeatures}
 */
record EventModel(FeatureWeights triggers, FeatureWeights types) {

    /** Weights are held as whole numbers of this fraction. */
    static final int SCALE = 64;

    private static final int MAGIC = 0x51455631;

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are not a model of this version
     */
    static EventModel read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC) {
                throw new IOException("not a model of events of this version");
            }
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IOException("the model is cut off");
            }
            ByteBuffer triggers = in.slice(in.position(), length);
            in.position(in.position() + length);
            return new EventModel(FeatureWeights.read(triggers), FeatureWeights.read(in.slice()));
        } catch (BufferUnderflowException e) {
            throw new IOException("the model is cut off", e);
        }
    }

    /** Writes the model in the form that {@link #read} reads. */
    void write(OutputStream stream) throws IOException {
        byte[] first = triggers.write().array();
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(first.length);
        out.write(first);
        out.write(types.write().array());
        out.flush();
    }
}
