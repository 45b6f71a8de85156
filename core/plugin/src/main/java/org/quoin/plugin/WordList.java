package org.quoin.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A list of words or phrases, kept as a UTF-8 resource of one entry a line; what follows a {@code #} at the start of a
 * line, or after white space, is a comment.
 */
public final class WordList {

    private WordList() {}

    /** Reads the entries in file order. A {@link ModelReader}. */
    public static Set<String> read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Set<String> entries = new LinkedHashSet<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = withoutComment(line).strip();
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return Collections.unmodifiableSet(entries);
    }

    /**
     * Reads a list that belongs to a class.
     *
     * @param owner a class in the package that the resource lies in
     * @param name the resource's file name
     * @throws IllegalStateException if the resource is not there, which is a fault of the build
     */
    public static Set<String> of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(owner.getPackageName() + " lacks its word list " + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("the word list " + name + " can't be read", e);
        }
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
