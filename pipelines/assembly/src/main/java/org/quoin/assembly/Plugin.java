package org.quoin.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where components come from: Quoin itself, or what is installed beside it as one jar, one folder of jars or one PEAR
 * file.
 */
public final class Plugin {

    private final String name;
    private final String place;
    private final ClassLoader loader;
    private final ClassLoader own;
    private final List<Path> files;
    private final Optional<PearFile.Main> main;

    private Plugin(
            String name,
            String place,
            ClassLoader loader,
            ClassLoader own,
            List<Path> files,
            Optional<PearFile.Main> main) {
        this.name = name;
        this.place = place;
        this.loader = loader;
        this.own = own;
        this.files = files;
        this.main = main;
    }

    /** Makes the plugin that Quoin itself is. */
    static Plugin quoin(ClassLoader loader) {
        return new Plugin("quoin", "", loader, loader, List.of(), Optional.empty());
    }

    /**
     * Makes a plugin.
     *
     * @param place the file or folder, as its user would name it
     * @param loader loads its classes
     * @param own finds what lies in its own files, and nothing else
     * @param files its jars and class folders
     * @param main its one component, if it is a PEAR file
     */
    static Plugin installed(
            String name,
            String place,
            ClassLoader loader,
            ClassLoader own,
            List<Path> files,
            Optional<PearFile.Main> main) {
        return new Plugin(name, place, loader, own, files, main);
    }

    /** Returns its name: that of its file without the ending, or of its folder; {@code quoin} for Quoin itself. */
    public String name() {
        return name;
    }

    /** Tells whether it is Quoin itself. */
    public boolean isQuoin() {
        return place.isEmpty();
    }

    /** Returns the file or folder that it is, as its user would name it; empty for Quoin itself. */
    public String place() {
        return place;
    }

    /**
     * Returns what loads its classes and finds its resources: its own first, then Quoin's. Types and what stands on
     * UIMA's interfaces come from Quoin, so that a CAS can go from one plugin to the next.
     */
    public ClassLoader loader() {
        return loader;
    }

    /** Returns what finds the resources that lie in its own files. */
    ClassLoader own() {
        return own;
    }

    /** Returns its jars and class folders; none for Quoin itself, which is a class path. */
    List<Path> files() {
        return files;
    }

    /** Returns the component that a PEAR file is. */
    Optional<PearFile.Main> main() {
        return main;
    }

    @Override
    public String toString() {
        return isQuoin() ? name : place;
    }
}
