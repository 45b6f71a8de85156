package org.quoin.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The output formats by name. A format is a service: a jar that brings another one lists it in
 * {@code META-INF/services/org.quoin.io.ArticleFormat}.
 */
public final class Formats {

    /** The format that is always written. */
    public static final String ALWAYS = "jsonl";

    private final Map<String, ArticleFormat> byName = new TreeMap<>();

    /** @param loaders find the formats; of two that have one name, the first is used */
    public Formats(List<ClassLoader> loaders) {
        loaders.forEach(loader -> ServiceLoader.load(ArticleFormat.class, loader)
                .forEach(format -> byName.putIfAbsent(format.name(), format)));
    }

    /** Returns the names of all formats, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Returns formats by name, {@value #ALWAYS} first whether named or not, each once.
     *
     * @throws InvalidRequestException if there is no format of a name; tells which there are
     */
    public List<ArticleFormat> named(Collection<String> names) throws InvalidRequestException {
        Map<String, ArticleFormat> chosen = new LinkedHashMap<>();
        chosen.put(ALWAYS, byName.get(ALWAYS));
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            if (byName.containsKey(name)) {
                chosen.put(name, byName.get(name));
            } else {
                problems.add("there is no output format '" + name + "'; the formats are "
                        + String.join(", ", byName.keySet()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return List.copyOf(chosen.values());
    }
}
