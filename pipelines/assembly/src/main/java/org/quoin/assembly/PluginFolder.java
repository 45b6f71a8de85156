package org.quoin.assembly;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder that plugins are dropped into. Each jar in it is a plugin, each PEAR file, and each folder of jars, which is
 * how a plugin brings the libraries that it needs. Other files are passed over.
 */
final class PluginFolder {

    private final Path folder;
    private final ClassLoader quoin;
    private final Problems problems;
    private final List<Plugin> plugins = new ArrayList<>();

    /**
     * @param folder the folder
     * @param quoin the class loader that all plugins have in common
     * @param problems takes what is wrong with the files
     */
    PluginFolder(Path folder, ClassLoader quoin, Problems problems) {
        this.folder = folder;
        this.quoin = quoin;
        this.problems = problems;
    }

    /** Returns the plugins in the order of their names. What can't be read is reported and left out. */
    List<Plugin> read() {
        for (Path file : children(folder)) {
            if (Files.isDirectory(file)) {
                addFolder(file);
            } else if (hasEnding(file, ".jar")) {
                addJar(file);
            } else if (hasEnding(file, ".pear")) {
                addPear(file);
            }
        }
        return plugins;
    }

    private void addJar(Path jar) {
        if (isJar(jar)) {
            add(nameOf(jar), jar, List.of(jar), Optional.empty());
        }
    }

    private void addFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("META-INF"))) {
            files.add(folder);
        }
        List<Path> jars = children(folder).stream()
                .filter(file -> Files.isRegularFile(file) && hasEnding(file, ".jar"))
                .toList();
        jars.stream().filter(this::isJar).forEach(files::add);
        if (!files.isEmpty()) {
            add(folder.getFileName().toString(), folder, files, Optional.empty());
        } else if (jars.isEmpty()) {
            broken(folder, "the folder holds no jar; a plugin is a jar, or a folder of its jars");
        }
    }

    private void addPear(Path file) {
        try {
            PearFile pear = PearFile.unpack(file, folder.resolve(".unpacked"));
            add(nameOf(file), file, pear.classPath(), Optional.of(pear.main()));
        } catch (IOException e) {
            broken(file, "the PEAR file can't be used: " + e.getMessage());
        }
    }

    private void add(String name, Path place, List<Path> files, Optional<PearFile.Main> main) {
        List<URL> urls = files.stream().map(PluginFolder::url).toList();
        ClassLoader own = new URLClassLoader(urls.toArray(new URL[0]), null);
        plugins.add(Plugin.installed(name, place.toString(), new PluginClassLoader(urls, quoin), own, files, main));
    }

    /** A class loader passes over a jar that it can't read in silence. */
    private boolean isJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            jar.getManifest();
            return true;
        } catch (IOException | RuntimeException e) {
            broken(file, "not a jar, or a damaged one (" + e.getMessage() + "); copy it here again, or take it out");
            return false;
        }
    }

    private List<Path> children(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            broken(parent, "the folder can't be read: " + e.getMessage());
            return List.of();
        }
    }

    private void broken(Path place, String message) {
        problems.add(ProblemCode.BROKEN_PLUGIN, Position.of(place.toString()), message);
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("every file has a URL: " + file, e);
        }
    }
}
