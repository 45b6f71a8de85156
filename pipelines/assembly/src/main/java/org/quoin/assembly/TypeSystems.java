package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.quoin.assembly.PipelineDescriptor.TypesFile;

/** The type systems of a plugin, published by uimaFIT's convention. */
final class TypeSystems {

    private static final String LIST = "META-INF/org.apache.uima.fit/types.txt";

    private final Plugin plugin;
    private final Problems problems;
    private final List<TypeSystemDescription> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    TypeSystems(Plugin plugin, Problems problems) {
        this.plugin = plugin;
        this.problems = problems;
    }

    /** Reads all of them with what they import. What can't be read is reported and left out. */
    TypeSystemDescription published() {
        try {
            for (ClassPathList.Entry entry : new ClassPathList(plugin.own()).read(LIST)) {
                entry.resources().forEach(found -> read(found.url()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the type systems on the class path can't be listed", e);
        }
        return merge();
    }

    /** Reads type systems that a descriptor names, with what they import. */
    TypeSystemDescription of(List<TypesFile> files) {
        for (TypesFile file : files) {
            Path path = file.folder().resolve(file.name().text());
            if (Files.isRegularFile(path)) {
                readFile(path);
            } else {
                problems.add(
                        ProblemCode.TYPES_NOT_THERE,
                        file.name().position(),
                        "there is no file " + path.normalize() + "; 'types' lists UIMA type systems, XML files, each by"
                                + " its path from this file");
            }
        }
        return merge();
    }

    private TypeSystemDescription merge() {
        return all.isEmpty()
                ? UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription()
                : merge(all, Installation.resources(plugin), problems);
    }

    private void readFile(Path file) {
        try {
            read(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("every file has a URL: " + file, e);
        }
    }

    private void read(URL descriptor) {
        String place = Position.file(URI.create(descriptor.toString()));
        if (!seen.add(descriptor.toString())) {
            return;
        }
        try (InputStream in = new LimitedInput(descriptor.openStream())) {
            TypeSystemReader.Content content = TypeSystemReader.read(in);
            all.add(content.types());
            for (TypeSystemReader.Import imported : content.imports()) {
                find(imported, descriptor)
                        .ifPresentOrElse(
                                this::read,
                                () -> broken(
                                        Position.of(place),
                                        "it imports " + imported.target() + ", which is not on the class path"));
            }
        } catch (IOException e) {
            broken(Position.of(place), e.getMessage());
        } catch (XMLStreamException e) {
            broken(XmlCursor.position(e, place), XmlCursor.reason(e));
        }
    }

    private Optional<URL> find(TypeSystemReader.Import imported, URL from) throws MalformedURLException {
        return imported.isByName()
                ? Optional.ofNullable(
                        plugin.loader().getResource(imported.target().replace('.', '/') + ".xml"))
                : Optional.of(new URL(from, imported.target()));
    }

    private void broken(Position position, String reason) {
        problems.add(ProblemCode.BROKEN_TYPES, position, "the type system can't be read: " + reason);
    }

    /** Makes one type system of several. Types that contradict each other are reported. */
    static TypeSystemDescription merge(
            List<TypeSystemDescription> several, Installation installation, Problems problems) {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        resources.setExtensionClassLoader(installation.quoin(), false);
        return merge(several, resources, problems);
    }

    private static TypeSystemDescription merge(
            List<TypeSystemDescription> several, ResourceManager resources, Problems problems) {
        try {
            return CasCreationUtils.mergeTypeSystems(several, resources);
        } catch (ResourceInitializationException e) {
            problems.add(
                    ProblemCode.BROKEN_TYPES,
                    Position.of(LIST),
                    "the types on the class path contradict each other: " + e.getMessage());
            return UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        }
    }
}
