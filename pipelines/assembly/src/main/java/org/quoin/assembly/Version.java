package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of this Quoin, as its build wrote it down. */
public final class Version {

    /** The version, such as {@code 0.1.0}. */
    public static final String OF_QUOIN = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the version of Quoin is not in its jar", e);
        }
    }
}
