package org.quoin.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pipeline descriptors that Quoin and the plugins bring: {@code META-INF/quoin/pipelines/NAME.yaml}. */
public final class PackagedPipelines {

    private static final String FOLDER = "META-INF/quoin/pipelines/";
    private static final String ENDING = ".yaml";

    private final List<Plugin> plugins;

    PackagedPipelines(List<Plugin> plugins) {
        this.plugins = plugins;
    }

    /**
     * Lists the packaged pipelines by name.
     *
     * @throws UncheckedIOException if the class path can't be read
     */
    public List<PackagedPipeline> list() {
        return names().stream()
                .map(name -> new PackagedPipeline(name, description(name)))
                .toList();
    }

    /** Returns the names, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            for (Plugin plugin : plugins) {
                FolderOnClassPath.list(FOLDER, plugin).stream()
                        .filter(file -> file.endsWith(ENDING))
                        .forEach(file -> names.add(file.substring(0, file.length() - ENDING.length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the packaged pipelines can't be listed", e);
        }
        return names;
    }

    /** Returns the descriptor of that name; if there are several, Quoin's own or that of the first plugin. */
    Optional<DescriptorSource> find(String name) {
        String resource = FOLDER + name + ENDING;
        return plugins.stream()
                .flatMap(plugin -> Stream.ofNullable(plugin.own().getResource(resource)))
                .findFirst()
                .map(url -> new DescriptorSource.Packaged(name, resource, url));
    }

    private String description(String name) {
        return find(name)
                .map(source ->
                        new DescriptorParser(source, new Problems()).parse().description())
                .orElse("");
    }
}
