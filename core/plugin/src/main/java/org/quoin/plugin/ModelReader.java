package org.quoin.plugin;

import java.io.IOException;
import java.io.InputStream;

/**
 * Makes a model from its bytes.
 *
 * @param <M> the model; it must be safe to share between threads
 */
@FunctionalInterface
public interface ModelReader<M> {

    /**
     * Reads a model.
     *
     * @param in the model's bytes; the caller closes it
     * @throws IOException if the bytes are not such a model
     */
    M read(InputStream in) throws IOException;
}
