package org.quoin.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged sample articles. */
final class Samples {

    private static final String FOLDER = "META-INF/quoin/samples/";

    private Samples() {}

    /** Returns the names of all samples. */
    static List<String> names() throws IOException {
        return read("metadata.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    static String read(String name) throws IOException {
        try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes all samples, or those named, into a folder. */
    static Path unpack(Path folder, String... names) throws IOException {
        Files.createDirectories(folder);
        for (String name : names.length == 0 ? names() : List.of(names)) {
            Files.writeString(folder.resolve(name), read(name));
        }
        return folder;
    }
}
