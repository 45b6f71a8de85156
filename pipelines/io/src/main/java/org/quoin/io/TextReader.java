package org.quoin.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads plain text: UTF-8, with or without a byte order mark, and nothing else. What comes out is the file's text
 * character by character, line ends and control characters included; only a byte order mark at the start is left out.
 */
public final class TextReader {

    private TextReader() {}

    /**
     * Reads a file.
     *
     * @param file a file of any length; an empty one is an empty text
     * @throws IOException if the file can't be read or is not UTF-8 text; the message tells what stands where
     */
    public static String read(Path file) throws IOException {
        return decode(bytes(file));
    }

    /**
     * Reads a file's bytes, text or not.
     *
     * @throws IOException if the file can't be read; the message tells why
     */
    public static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException("the file is not there");
        } catch (AccessDeniedException e) {
            throw new IOException("no permission to read the file");
        }
    }

    /**
     * Decodes a file's bytes.
     *
     * @throws IOException if they are not UTF-8 text; the message tells what stands where
     */
    public static String decode(byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new IOException("the file begins with the byte order mark of UTF-16; convert it to UTF-8"
                    + " (iconv -f UTF-16 -t UTF-8)");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        int nul = indexOfNul(bytes, in.position());
        if (nul >= 0) {
            throw new IOException("the file looks binary: a NUL byte at offset " + nul + "; leave it out of the input");
        }
        if (result.isError()) {
            throw new IOException(String.format(
                    "byte 0x%02X at offset %d is not UTF-8 (line %d); convert the file to UTF-8,"
                            + " for instance with iconv -f WINDOWS-1252 -t UTF-8",
                    bytes[in.position()], in.position(), lineOf(bytes, in.position())));
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks a little beyond the first undecodable byte: an image has its NULs near its odd bytes. */
    private static int indexOfNul(byte[] bytes, int decoded) {
        int to = Math.min(bytes.length, decoded + 512);
        for (int i = 0; i < to; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
