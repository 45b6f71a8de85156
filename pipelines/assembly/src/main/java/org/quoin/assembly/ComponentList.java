package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the descriptors of a plugin's components, which it lists by uimaFIT's convention; a PEAR file has one. What is
 * broken is reported and left out.
 */
final class ComponentList {

    static final String NAME = "META-INF/org.apache.uima.fit/components.txt";

    private final Plugin plugin;
    private final Problems problems;
    private final List<Component> components = new ArrayList<>();

    ComponentList(Plugin plugin, Problems problems) {
        this.plugin = plugin;
        this.problems = problems;
    }

    /**
     * Returns the components in the order of the list.
     *
     * @throws UncheckedIOException if the class path itself can't be read
     */
    List<Component> read() {
        if (plugin.main().isPresent()) {
            read(plugin.main().get());
            return components;
        }
        try {
            new ClassPathList(plugin.own()).read(NAME).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("the components on the class path can't be listed", e);
        }
        return components;
    }

    private void read(ClassPathList.Entry entry) {
        if (entry.resources().isEmpty()) {
            problems.add(
                    ProblemCode.COMPONENT_NOT_THERE,
                    entry.position(),
                    "the descriptor " + entry.path() + " is listed but not there; build its module again");
        }
        for (ClassPathList.Found found : entry.resources()) {
            URI descriptor = URI.create(found.url().toString());
            read(descriptor, importName(found.path()), origin(found.path(), descriptor));
        }
    }

    private void read(PearFile.Main main) {
        read(main.descriptor().toUri(), main.id(), Path.of(plugin.place()).toUri());
    }

    private void read(URI descriptor, String aggregate, URI origin) {
        String place = Position.file(descriptor);
        try (InputStream in = new LimitedInput(descriptor.toURL().openStream())) {
            Optional<Component> component =
                    ComponentReader.read(in, aggregate, new Component.Home(plugin, descriptor, origin));
            component.ifPresent(components::add);
        } catch (IOException e) {
            broken(Position.of(place), e.getMessage());
        } catch (XMLStreamException e) {
            broken(XmlCursor.position(e, place), XmlCursor.reason(e));
        }
    }

    private void broken(Position position, String reason) {
        problems.add(
                ProblemCode.BROKEN_COMPONENT,
                position,
                "the component can't be used, its descriptor can't be read: " + reason);
    }

    /** Returns the name by which UIMA imports a descriptor from the class path. */
    private static String importName(String path) {
        return path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    }

    /** Returns the jar or folder that a file on the class path lies in. */
    static URI origin(String path, URI descriptor) {
        String place = descriptor.toString();
        if (place.startsWith("jar:")) {
            return URI.create(place.substring("jar:".length(), place.lastIndexOf("!/")));
        }
        return URI.create(place.substring(0, place.length() - path.length()));
    }
}
