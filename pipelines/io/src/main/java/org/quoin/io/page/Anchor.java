package org.quoin.io.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Names that links lead to, and digests. Both depend on nothing but what they name, so that links outlive a run. */
final class Anchor {

    private static final int READABLE_LENGTH = 32;
    private static final int DIGEST_BYTES = 4;

    private Anchor() {}

    /** Returns the anchor of an article: the readable end of its id and a digest that keeps it apart from others. */
    static String of(String id) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String readable = plain.substring(Math.max(0, plain.length() - READABLE_LENGTH));
        return "a-" + readable + "-" + HexFormat.of().formatHex(sha256(id), 0, DIGEST_BYTES);
    }

    /** Returns a digest as a Content-Security-Policy source. */
    static String policySource(String inlined) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(inlined)) + "'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
