package org.quoin.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The components on a class path that publish a descriptor by uimaFIT's convention, in
 * {@code META-INF/org.apache.uima.fit/components.txt}. No class is loaded to list them. Collection readers, which can't
 * stand in a pipeline, are left out.
 */
public final class Catalog {

    private static final String LIST = "META-INF/org.apache.uima.fit/components.txt";

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private Catalog() {}

    /**
     * Reads the descriptors of all components on a class path. What is broken is named in {@link #problems()} and does
     * not keep the others from use.
     *
     * @throws UncheckedIOException if the class path itself can't be read
     */
    public static Catalog scan(ClassLoader loader) {
        Catalog catalog = new Catalog();
        try {
            new ClassPathList(loader).read(LIST).forEach(catalog::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the components on the class path can't be listed", e);
        }
        catalog.reportSharedNames();
        return catalog;
    }

    /** Returns the components, sorted by class name. */
    public List<Component> components() {
        return components.values().stream()
                .sorted(Comparator.comparing(Component::className))
                .toList();
    }

    /** Returns what is wrong with the components themselves: warnings, as nobody may want to use them. */
    public List<Problem> problems() {
        return problems.report();
    }

    /**
     * Returns the components of a name, sorted by class name: none if there is no such component, several if the name is
     * a simple name that several share.
     *
     * @param name a simple name or a full class name
     */
    public List<Component> named(String name) {
        Component component = components.get(name);
        if (component != null) {
            return List.of(component);
        }
        return components().stream().filter(c -> c.simpleName().equals(name)).toList();
    }

    /** Returns what is wrong with the descriptor that a component of that name would have. */
    Optional<Problem> brokenDescriptor(String name) {
        String file = '/' + name.replace('.', '/') + ".xml";
        return problems().stream()
                .filter(problem -> problem.code() == ProblemCode.BROKEN_COMPONENT)
                .filter(problem -> problem.position().file().endsWith(file))
                .findFirst();
    }

    private void add(ClassPathList.Entry entry) {
        if (entry.resources().isEmpty()) {
            problems.add(
                    ProblemCode.COMPONENT_NOT_THERE,
                    entry.position(),
                    "the descriptor " + entry.path() + " is listed but not there; build its module again");
        }
        entry.resources().forEach(this::read);
    }

    private void read(ClassPathList.Found descriptor) {
        String place = descriptor.url().toString();
        try (InputStream in = descriptor.url().openStream()) {
            ComponentReader.read(in, descriptor.path(), URI.create(place)).ifPresent(this::add);
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

    private void add(Component component) {
        Component first = components.putIfAbsent(component.className(), component);
        if (first != null && !first.descriptor().equals(component.descriptor())) {
            problems.add(
                    ProblemCode.SAME_CLASS_TWICE,
                    Position.of(component.descriptor().toString()),
                    component.className() + " is there twice; the one from " + first.origin()
                            + " is used, take the other off the class path");
        }
    }

    private void reportSharedNames() {
        Map<String, List<Component>> bySimpleName = components().stream()
                .collect(Collectors.groupingBy(Component::simpleName, LinkedHashMap::new, Collectors.toList()));
        bySimpleName.forEach((name, sharers) -> {
            if (sharers.size() > 1) {
                problems.add(
                        ProblemCode.SAME_SIMPLE_NAME,
                        Position.of(sharers.get(1).descriptor().toString()),
                        "several components are called " + name + "; use their full names: "
                                + sharers.stream().map(Component::className).collect(Collectors.joining(", ")));
            }
        });
    }
}
