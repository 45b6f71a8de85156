package org.quoin.assembly;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a pipeline descriptor comes from. Equal sources are the same descriptor. */
sealed interface DescriptorSource {

    /** Returns the file as problems name it. */
    String file();

    /** Returns the name that the pipeline has when its descriptor gives none. */
    String defaultName();

    /** Returns where relative paths in it count from. */
    Path folder();

    /** Reads all bytes. */
    byte[] read() throws IOException;

    /** Returns the descriptor at a path relative to this one. */
    Optional<DescriptorSource> sibling(String relativePath);

    /**
     * A descriptor on the class path.
     *
     * @param defaultName the name that it is run by
     * @param file the resource
     * @param url where it lies
     */
    record Packaged(String defaultName, String file, URL url) implements DescriptorSource {

        /** It has none of its own: the working directory. */
        @Override
        public Path folder() {
            return Path.of("");
        }

        @Override
        public byte[] read() throws IOException {
            try (var in = url.openStream()) {
                return in.readAllBytes();
            }
        }

        /** Packaged descriptors include each other by name. */
        @Override
        public Optional<DescriptorSource> sibling(String relativePath) {
            return Optional.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Packaged packaged && packaged.url.toString().equals(url.toString());
        }

        @Override
        public int hashCode() {
            return url.toString().hashCode();
        }
    }

    /**
     * A descriptor in the file system.
     *
     * @param file the path as its user wrote it
     * @param path the path, absolute and normal
     */
    record OnDisk(String file, Path path) implements DescriptorSource {

        /** Returns the descriptor at a path; empty if there is no file, or the text can't be a path. */
        static Optional<DescriptorSource> find(String file) {
            try {
                Path path = Path.of(file).toAbsolutePath().normalize();
                return Files.isRegularFile(path) ? Optional.of(new OnDisk(file, path)) : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public String defaultName() {
            String name = path.getFileName().toString();
            int ending = name.lastIndexOf('.');
            return ending > 0 ? name.substring(0, ending) : name;
        }

        @Override
        public Path folder() {
            return path.getParent();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(path);
        }

        @Override
        public Optional<DescriptorSource> sibling(String relativePath) {
            try {
                return find(
                        Path.of(file).resolveSibling(relativePath).normalize().toString());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnDisk onDisk && onDisk.path.equals(path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }
}
