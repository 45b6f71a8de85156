package org.quoin.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes XML 1.1 that a parser reads as it was meant. XML 1.1 allows delete and the C1 control characters as references
 * only, which Java's serializer forgets, and takes a literal next line or line separator for a line feed.
 */
final class Xml11 {

    private static final int DELETE = 0x7F;

    private Xml11() {}

    /** Returns the document with those characters as references. They never stand in its markup. */
    static byte[] withReferences(byte[] utf8) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 64);
        int copied = 0;
        int i = 0;
        while (i < utf8.length) {
            int length = lengthOfUnsafe(utf8, i);
            if (length == 0) {
                i++;
                continue;
            }
            out.write(utf8, copied, i - copied);
            int character = new String(utf8, i, length, StandardCharsets.UTF_8).codePointAt(0);
            byte[] reference = ("&#" + character + ";").getBytes(StandardCharsets.US_ASCII);
            out.write(reference, 0, reference.length);
            i += length;
            copied = i;
        }
        out.write(utf8, copied, utf8.length - copied);
        return out.toByteArray();
    }

    /** Returns the number of bytes of the character at an offset if it must be a reference, 0 otherwise. */
    private static int lengthOfUnsafe(byte[] utf8, int at) {
        int first = utf8[at] & 0xFF;
        if (first == DELETE) {
            return 1;
        }
        if (first == 0xC2 && (utf8[at + 1] & 0xFF) <= 0x9F) {
            return 2;
        }
        boolean lineSeparator = first == 0xE2 && (utf8[at + 1] & 0xFF) == 0x80 && (utf8[at + 2] & 0xFF) == 0xA8;
        return lineSeparator ? 3 : 0;
    }
}
