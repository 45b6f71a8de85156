package org.quoin.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * Quoin and the plugins that are installed beside it. Only their descriptors are read: no class of a plugin is loaded
 * before a pipeline runs it, and a plugin that is broken, or does not fit, keeps nothing else from use.
 */
public final class Installation {

    private final ClassLoader quoin;
    private final Problems problems = new Problems();
    private final Catalog catalog = new Catalog(problems);
    private final PluginContents contents = new PluginContents(problems);
    private final Map<Plugin, TypeSystemDescription> types = new LinkedHashMap<>();

    private Installation(ClassLoader quoin, List<Path> folders) {
        this.quoin = quoin;
        Plugin core = Plugin.quoin(quoin);
        catalog.addAll(new ComponentList(core, problems).read());
        List<Plugin> plugins = new ArrayList<>();
        folders.forEach(folder -> plugins.addAll(new PluginFolder(folder, quoin, problems).read()));
        types.put(core, null);
        plugins.forEach(this::install);
        catalog.reportSharedNames();
    }

    /**
     * Looks at Quoin alone.
     *
     * @param quoin the class path with Quoin's components, types and packaged pipelines
     */
    public static Installation of(ClassLoader quoin) {
        return of(quoin, List.of());
    }

    /**
     * Looks at Quoin and at what is installed in folders for plugins.
     *
     * @param quoin the class path with Quoin's components, types and packaged pipelines
     * @param folders the folders; of a component that is in several, the first is used
     */
    public static Installation of(ClassLoader quoin, List<Path> folders) {
        return new Installation(quoin, folders);
    }

    /** Returns all components that can be used. */
    public Catalog catalog() {
        return catalog;
    }

    /** Returns Quoin, then the plugins that can be used, in the order of folders and names. */
    public List<Plugin> plugins() {
        return List.copyOf(types.keySet());
    }

    /** Returns what is wrong with what is installed: warnings, as nobody may want to use it. */
    public List<Problem> problems() {
        return problems.report();
    }

    /** Returns the pipelines that Quoin and the plugins bring. */
    public PackagedPipelines pipelines() {
        return new PackagedPipelines(plugins());
    }

    /** Returns the class path that all plugins have in common. */
    ClassLoader quoin() {
        return quoin;
    }

    /** Makes a resource manager by which UIMA finds what is on a plugin's class path. */
    static ResourceManager resources(Plugin plugin) {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        resources.setExtensionClassLoader(plugin.loader(), true);
        return resources;
    }

    /**
     * Returns the types that Quoin and plugins publish, each plugin's in turn.
     *
     * @param used the plugins; Quoin's types are always there
     */
    List<TypeSystemDescription> types(Collection<Plugin> used, Problems report) {
        List<TypeSystemDescription> published = new ArrayList<>();
        types.replaceAll((plugin, known) -> known == null ? published(plugin, report) : known);
        types.forEach((plugin, description) -> {
            if (plugin.isQuoin() || used.contains(plugin)) {
                published.add(description);
            }
        });
        return published;
    }

    private static TypeSystemDescription published(Plugin plugin, Problems report) {
        return new TypeSystems(plugin, report).published();
    }

    private void install(Plugin plugin) {
        List<Component> components = new ComponentList(plugin, problems).read();
        Problems faults = new Problems();
        TypeSystemDescription own = published(plugin, faults);
        TypeSystemDescription shared = own.getTypes().length == 0 ? own : shared();
        Optional<String> reason = faults.hasErrors()
                ? Optional.of(faults.report().get(0).position() + ": "
                        + faults.report().get(0).message())
                : refusal(plugin, components, own, shared);
        if (reason.isPresent()) {
            Problem refusal = new Problem(
                    ProblemCode.PLUGIN_REFUSED, Position.of(plugin.place()), "the plugin is not used: " + reason.get());
            problems.add(refusal);
            catalog.refuse(components, refusal);
            return;
        }
        types.put(plugin, own);
        catalog.addAll(components);
        contents.report(plugin, components, own, shared);
    }

    /** Returns the types that Quoin publishes; they are not read before a plugin publishes some to compare with them. */
    private TypeSystemDescription shared() {
        return types(List.of(), problems).get(0);
    }

    private static Optional<String> refusal(
            Plugin plugin, List<Component> components, TypeSystemDescription own, TypeSystemDescription shared) {
        try {
            return new Compatibility(plugin, Version.OF_QUOIN).refusal(components, own, shared);
        } catch (IOException e) {
            return Optional.of("it can't be read: " + e.getMessage());
        }
    }
}
