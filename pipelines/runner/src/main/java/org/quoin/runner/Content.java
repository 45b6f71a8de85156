package org.quoin.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.quoin.io.ArticleFacts;
import org.quoin.io.ArticleFile;
import org.quoin.io.TextReader;

/**
 * What an article's file holds.
 *
 * @param bytes its bytes; none where they can't be had
 * @param problem why they can't be had
 * @param hash SHA-256, as hex digits, of the bytes or the problem, and of what is known of the article besides: two
 *     articles with the same hash have the same result in the same pipeline
 */
record Content(byte[] bytes, Optional<IOException> problem, String hash) {

    /** The hash of an article that could not even be looked at. */
    static final String UNKNOWN = "";

    /** @param maxBytes the size of the largest file that is read */
    static Content of(ArticleFile article, ArticleFacts facts, long maxBytes) {
        Path file = article.freshPath();
        try {
            refuseIfTooLarge(file, maxBytes);
            byte[] bytes = TextReader.bytes(file);
            return new Content(bytes, Optional.empty(), hash(bytes, facts));
        } catch (IOException e) {
            byte[] message = ("can't be read: " + e.getMessage()).getBytes(StandardCharsets.UTF_8);
            return new Content(new byte[0], Optional.of(e), hash(message, facts));
        }
    }

    private static void refuseIfTooLarge(Path file, long maxBytes) throws IOException {
        if (maxBytes == RunOptions.ANY_SIZE || !Files.exists(file)) {
            return;
        }
        long size = Files.size(file);
        if (size > maxBytes) {
            throw new IOException(String.format(
                    Locale.ROOT, "the file has %,d bytes, more than the %,d that --max-size allows", size, maxBytes));
        }
    }

    /** Returns the text. */
    String text() throws IOException {
        if (problem.isPresent()) {
            throw problem.get();
        }
        return TextReader.decode(bytes);
    }

    private static String hash(byte[] bytes, ArticleFacts facts) {
        MessageDigest sha256 = sha256();
        sha256.update(bytes);
        if (!facts.equals(ArticleFacts.NONE)) {
            sha256.update(facts.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
