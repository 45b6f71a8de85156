package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash of everything that a pipeline's results depend on besides the text: its language, its components in order,
 * their versions and the values of all their parameters, by default or set; of a file that a parameter names, its
 * content. The same on every machine.
 */
final class PipelineHash {

    /** 64 bits: enough to tell apart the pipelines of a lifetime, short enough to read out. */
    private static final int HEX_DIGITS = 16;

    private final MessageDigest digest = sha256();

    private PipelineHash() {}

    static String of(String language, List<Link> links) {
        PipelineHash hash = new PipelineHash();
        hash.add(language);
        for (Link link : links) {
            hash.add(link.component().className());
            hash.add(link.component().version());
            hash.addCount(link.values().size());
            link.values().forEach((parameter, value) -> {
                hash.add(parameter);
                hash.addValue(value);
            });
        }
        return HexFormat.of().formatHex(hash.digest.digest()).substring(0, HEX_DIGITS);
    }

    private void addValue(ParameterValue value) {
        if (value.parameter().multiValued()) {
            addCount(value.items().size());
        }
        value.items().forEach(item -> addItem(value, item));
    }

    /** Of a file, what is in it counts, and its name, which may tell its format; not where it lies. */
    private void addItem(ParameterValue value, Object item) {
        if (value.location(item) instanceof Location.OnDisk file && file.isThere()) {
            add(file.path().getFileName().toString());
            add(contents(file.path()));
        } else {
            add(item.toString());
        }
    }

    private static String contents(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + ", which a parameter names, can't be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds a text with its length before it, so that no two sequences of texts run together into one. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addCount(bytes.length);
        digest.update(bytes);
    }

    private void addCount(int count) {
        digest.update((count + ":").getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
