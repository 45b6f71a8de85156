package org.quoin.assembly;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads a plugin's classes: its own first, so that it can bring another version of a library than Quoin or another
 * plugin has. Only what goes from one component to the next, and what UIMA looks at, is Quoin's for all: UIMA, uimaFIT,
 * the types.
 */
final class PluginClassLoader extends URLClassLoader {

    private static final List<String> SHARED =
            List.of("org.quoin.", "org.apache.uima.", "de.tudarmstadt.ukp.dkpro.core.api.", "org.slf4j.");

    static {
        registerAsParallelCapable();
    }

    PluginClassLoader(List<URL> files, ClassLoader quoin) {
        super(files.toArray(new URL[0]), quoin);
    }

    /** Tells whether a class is Quoin's for all plugins, where Quoin has it. */
    static boolean isShared(String className) {
        return SHARED.stream().anyMatch(className::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = isShared(name) ? super.loadClass(name, false) : ownFirst(name);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }

    private Class<?> ownFirst(String name) throws ClassNotFoundException {
        try {
            return getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException notJava) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException notOwn) {
                return getParent().loadClass(name);
            }
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? getParent().getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Set<URL> all = new LinkedHashSet<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }
}
