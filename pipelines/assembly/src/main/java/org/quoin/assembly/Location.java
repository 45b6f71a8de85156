package org.quoin.assembly;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a parameter says that a model or word list lies. */
sealed interface Location {

    /** Two letters at least, for one is a Windows drive. */
    Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);

    String ON_CLASS_PATH = "classpath:";

    /**
     * On the class path of the component's plugin.
     *
     * @param resource the name, without a slash before it
     */
    record Resource(String resource) implements Location {

        boolean isThere(Plugin plugin) {
            return plugin.loader().getResource(resource) != null;
        }
    }

    /**
     * In the file system.
     *
     * @param path the path, absolute and normal
     */
    record OnDisk(Path path) implements Location {

        boolean isThere() {
            return Files.isRegularFile(path) && Files.isReadable(path);
        }

        /** Returns the name of a file in the same folder that may have been meant. */
        Optional<String> nearest() {
            Path folder = path.getParent();
            if (folder == null || path.getFileName() == null || !Files.isDirectory(folder)) {
                return Optional.empty();
            }
            try (Stream<Path> files = Files.list(folder)) {
                List<String> names = files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .toList();
                return Nearest.only(path.getFileName().toString(), names);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** Where only the component itself can look: on the web, or in a place that it makes up as it runs. */
    record Elsewhere() implements Location {}

    /** The text can't be a place. */
    record Malformed() implements Location {}

    /**
     * Reads a location.
     *
     * @param value as written: {@code classpath:org/example/words.txt}, a URL or a path
     * @param folder where a relative path counts from
     */
    static Location of(String value, Path folder) {
        if (value.contains("${") || value.indexOf('*') >= 0) {
            return new Elsewhere();
        }
        if (value.startsWith(ON_CLASS_PATH)) {
            String resource = value.substring(ON_CLASS_PATH.length());
            return new Resource(resource.startsWith("/") ? resource.substring(1) : resource);
        }
        try {
            if (value.startsWith("file:")) {
                return new OnDisk(Path.of(URI.create(value)).normalize());
            }
            return SCHEME.matcher(value).matches()
                    ? new Elsewhere()
                    : new OnDisk(folder.resolve(value).toAbsolutePath().normalize());
        } catch (IllegalArgumentException e) {
            return new Malformed();
        }
    }
}
