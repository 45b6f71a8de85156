package org.quoin.io;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * File names as UTF-8 text, whatever the locale. In a container without a locale Java reads names as ASCII: it shows
 * question marks for other characters and refuses to write them. A path's URI has the bytes as they are.
 */
final class FileNames {

    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /** Returns a relative path with forward slashes. */
    static String of(Path path) {
        String name = path.toString();
        if (name.indexOf(UNREADABLE) >= 0) {
            String root = Path.of("").toUri().getRawPath();
            String raw = path.toUri().getRawPath().substring(root.length()).replace("+", "%2B");
            name = URLDecoder.decode(raw, StandardCharsets.UTF_8);
        }
        return name.replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Returns the path of a name in a folder. */
    static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            String parent = folder.toUri().toString();
            String escaped = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            return Path.of(URI.create(parent + (parent.endsWith("/") ? "" : "/") + escaped));
        }
    }
}
