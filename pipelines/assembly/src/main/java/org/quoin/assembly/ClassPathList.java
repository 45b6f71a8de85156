package org.quoin.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The lists by which jars publish descriptors, by uimaFIT's convention: files of one name all over the class path, each
 * of lines such as {@code classpath*:org/example/Tagger.xml}.
 */
final class ClassPathList {

    /** What every line begins with. */
    private static final String ALL = "classpath*:";

    private static final String ONE = "classpath:";

    private final ClassLoader loader;

    ClassPathList(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * One line of a list.
     *
     * @param path the path that it names, which may be a pattern
     * @param position where it stands
     * @param resources what is there
     */
    record Entry(String path, Position position, List<Found> resources) {}

    /**
     * A file that a line names.
     *
     * @param path its path on the class path
     * @param url where it lies
     */
    record Found(String path, URL url) {}

    /** Reads the lists of that name, each line once. */
    List<Entry> read(String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (URL list : new LinkedHashSet<>(Collections.list(loader.getResources(name)))) {
            int number = 0;
            for (String line : lines(list)) {
                number++;
                String location = line.strip();
                if (!location.isEmpty() && !location.startsWith("#") && seen.add(location)) {
                    String path = path(location);
                    entries.add(new Entry(
                            path, new Position(Position.file(URI.create(list.toString())), number, 0), find(path)));
                }
            }
        }
        return entries;
    }

    private static List<String> lines(URL list) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static String path(String location) {
        String path = location.startsWith(ALL) ? location.substring(ALL.length()) : location;
        path = path.startsWith(ONE) ? path.substring(ONE.length()) : path;
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private List<Found> find(String path) throws IOException {
        if (path.indexOf('*') >= 0 || path.indexOf('?') >= 0) {
            return match(path);
        }
        return Collections.list(loader.getResources(path)).stream()
                .distinct()
                .map(url -> new Found(path, url))
                .toList();
    }

    /** Spring reads patterns, but loading it costs more than reading a hundred descriptors: nothing else goes here. */
    private List<Found> match(String pattern) throws IOException {
        List<URL> roots = Collections.list(loader.getResources(""));
        List<Found> found = new ArrayList<>();
        for (Resource resource : new PathMatchingResourcePatternResolver(loader).getResources(ALL + pattern)) {
            URL url = resource.getURL();
            found.add(new Found(path(url.toString(), roots), url));
        }
        return found;
    }

    private static String path(String place, List<URL> roots) {
        int inJar = place.lastIndexOf("!/");
        if (inJar >= 0) {
            return place.substring(inJar + 2);
        }
        return roots.stream()
                .map(URL::toString)
                .filter(place::startsWith)
                .map(root -> place.substring(root.length()))
                .findFirst()
                .orElse(place.substring(place.lastIndexOf('/') + 1));
    }
}
