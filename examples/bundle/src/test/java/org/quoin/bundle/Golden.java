package org.quoin.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records that were looked at and found right. When a change alters them for the better, run the tests with
 * {@code -Dquoin.updateGolden=true}, read the difference, and commit it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/quoin/bundle/golden");

    private static final Path DOCUMENTATION = Path.of("../../docs");

    private Golden() {}

    /** Returns a page of the documentation, after replacing it by the actual one where that was asked for. */
    static String page(String name, String actual) throws IOException {
        return replaced(DOCUMENTATION.resolve(name), actual);
    }

    /** Returns the golden record, after replacing it by the actual one where that was asked for. */
    static String record(String name, String actual) throws IOException {
        return replaced(FOLDER.resolve(name), actual);
    }

    private static String replaced(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("quoin.updateGolden")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
