package org.quoin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The news articles that every annotator is tried on. */
final class SampleArticles {

    private static final List<String> ALL =
            Stream.of("ferry", "museum", "market").map(SampleArticles::read).toList();

    private SampleArticles() {}

    static List<String> all() {
        return ALL;
    }

    private static String read(String name) {
        String file = "articles/" + name + ".txt";
        try (InputStream in = SampleArticles.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the test kit lacks its article " + file, e);
        }
    }
}
