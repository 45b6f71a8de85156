package org.quoin.assembly;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lists a folder that lies in a plugin's jars. */
final class FolderOnClassPath {

    private final String folder;
    private final Set<String> files = new TreeSet<>();

    /** @param folder its path in the jars, with a slash at the end */
    private FolderOnClassPath(String folder) {
        this.folder = folder;
    }

    /**
     * Returns the names of the files in a folder, sorted.
     *
     * @param folder its path in the jars, with a slash at the end
     * @throws IOException if a jar can't be read
     */
    static Set<String> list(String folder, Plugin plugin) throws IOException {
        FolderOnClassPath listing = new FolderOnClassPath(folder);
        for (Path file : plugin.files()) {
            if (Files.isRegularFile(file)) {
                listing.addJar(file);
            }
        }
        for (URL url : Collections.list(plugin.own().getResources(folder))) {
            listing.add(url);
        }
        return listing.files;
    }

    /** A jar need not have entries for its folders, by which a class loader finds them. */
    private void addJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            addEntries(jar);
        }
    }

    private void add(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            addEntries(jar.getJarFile());
        } else {
            try (Stream<Path> children = Files.list(Path.of(URI.create(url.toString())))) {
                children.forEach(child -> files.add(child.getFileName().toString()));
            }
        }
    }

    private void addEntries(JarFile jar) {
        jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .filter(name -> !name.isEmpty() && !name.contains("/"))
                .forEach(files::add);
    }
}
