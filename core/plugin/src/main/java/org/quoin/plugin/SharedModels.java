package org.quoin.plugin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;

/**
 * Loads models and word lists, each once for all engines that share a {@link ResourceManager}, and what stands on the
 * class path once for all. The models live as long as a resource manager that has loaded them.
 */
public final class SharedModels {

    private static final String CLASS_PATH = "classpath:";

    private static final Map<ResourceManager, Map<Key, Object>> LOADED =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** The models on the class path, which nobody changes, of a type. */
    private static final ClassValue<Map<String, Packaged>> PACKAGED = new ClassValue<>() {
        @Override
        protected Map<String, Packaged> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Key(String url, Class<?> type) {}

    /** A model, while anybody has it. */
    private static final class Packaged {

        private WeakReference<Object> model = new WeakReference<>(null);

        synchronized Object get(Supplier<?> reading) {
            Object present = model.get();
            if (present == null) {
                present = reading.get();
                model = new WeakReference<>(present);
            }
            return present;
        }
    }

    private SharedModels() {}

    /**
     * Returns the model at a location, loading it if no engine of the same resource manager has done so.
     *
     * @param context the annotator's context
     * @param component the annotator; its class loader finds what stands on the class path
     * @param location {@code classpath:org/example/model.bin}, a URL ({@code file:}, {@code jar:}) or the path of a file
     * @param type the model's class
     * @param reader makes the model from its bytes
     * @throws ResourceInitializationException if there is nothing at the location, or it is not such a model; the
     *     message names the component, the location and where it was looked for
     */
    public static <M> M load(
            UimaContext context, Class<?> component, String location, Class<M> type, ModelReader<M> reader)
            throws ResourceInitializationException {
        ResourceManager resources = ((UimaContextAdmin) context).getResourceManager();
        try {
            URL url = locate(resources, component, location);
            Map<Key, Object> loaded = LOADED.computeIfAbsent(resources, r -> new ConcurrentHashMap<>());
            boolean packaged = location.startsWith(CLASS_PATH);
            return type.cast(loaded.computeIfAbsent(
                    new Key(url.toString(), type), key -> packaged ? packaged(url, type, reader) : read(url, reader)));
        } catch (IOException | UncheckedIOException e) {
            String cause = e instanceof UncheckedIOException ? e.getCause().getMessage() : e.getMessage();
            IOException named = new IOException(component.getSimpleName() + ": " + cause, e);
            throw new ResourceInitializationException(named);
        }
    }

    private static Object packaged(URL url, Class<?> type, ModelReader<?> reader) {
        return PACKAGED.get(type)
                .computeIfAbsent(url.toString(), name -> new Packaged())
                .get(() -> read(url, reader));
    }

    private static <M> M read(URL url, ModelReader<M> reader) {
        try (InputStream in = url.openStream()) {
            return reader.read(in);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(new IOException(
                    "the model at " + url + " can't be read (" + e.getMessage() + "); is it a model of this component?",
                    e));
        }
    }

    private static URL locate(ResourceManager resources, Class<?> component, String location) throws IOException {
        if (location.startsWith(CLASS_PATH)) {
            return onClassPath(resources, component, location.substring(CLASS_PATH.length()));
        }
        if (location.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            try {
                return URI.create(location).toURL();
            } catch (IllegalArgumentException | MalformedURLException e) {
                throw new MalformedURLException("'" + location + "' is not a URL that can be read: " + e.getMessage());
            }
        }
        try {
            Path file = Path.of(location);
            if (Files.isRegularFile(file)) {
                return file.toUri().toURL();
            }
            throw new FileNotFoundException("there is no file " + file.toAbsolutePath()
                    + "; to name a resource on the class path write 'classpath:" + location + "'");
        } catch (InvalidPathException e) {
            throw new FileNotFoundException("'" + location + "' is not a path: " + e.getMessage());
        }
    }

    private static URL onClassPath(ResourceManager resources, Class<?> component, String name) throws IOException {
        String resource = name.startsWith("/") ? name.substring(1) : name;
        URL url = null;
        if (resources.getExtensionClassLoader() != null) {
            url = resources.getExtensionClassLoader().getResource(resource);
        }
        if (url == null) {
            url = component.getClassLoader().getResource(resource);
        }
        if (url == null) {
            throw new FileNotFoundException("there is no " + resource + " on the class path of " + component.getName()
                    + "; is the jar that holds the model there?");
        }
        return url;
    }
}
