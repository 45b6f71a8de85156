package org.quoin.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The texts that are measured on: the packaged sample articles, or the files of the folder that a property names. */
final class Samples {

    private static final String FOLDER_PROPERTY = "quoin.articles";
    private static final String PACKAGED = "META-INF/quoin/samples/";

    private Samples() {}

    /** Returns the texts by id, sorted. */
    static Map<String, String> read() {
        try {
            String folder = System.getProperty(FOLDER_PROPERTY, "");
            return folder.isEmpty() ? packaged() : inFolder(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> inFolder(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, String> packaged() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : resource("metadata.tsv").lines().skip(1).sorted().toList()) {
            String id = line.split("\t", 2)[0];
            texts.put(id, resource(id));
        }
        return texts;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(PACKAGED + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
