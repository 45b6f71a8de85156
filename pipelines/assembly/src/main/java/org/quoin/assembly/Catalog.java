package org.quoin.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The components of an installation that publish a descriptor by uimaFIT's convention, in
 * {@code META-INF/org.apache.uima.fit/components.txt}, or are PEAR files. No class is loaded to list them. Collection
 * readers, which can't stand in a pipeline, are left out.
 */
public final class Catalog {

    private final Problems problems;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Problem> refused = new HashMap<>();

    Catalog(Problems problems) {
        this.problems = problems;
    }

    /** Returns the components, sorted by class name. */
    public List<Component> components() {
        return components.values().stream()
                .sorted(Comparator.comparing(Component::className))
                .toList();
    }

    /** Returns what is wrong with what is installed: warnings, as nobody may want to use it. */
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

    /** Returns why the component of a name can't be used, though it is there. */
    Optional<Problem> refusal(String name) {
        return Optional.ofNullable(refused.get(name)).or(() -> brokenDescriptor(name));
    }

    private Optional<Problem> brokenDescriptor(String name) {
        String file = '/' + name.replace('.', '/') + ".xml";
        return problems().stream()
                .filter(problem -> problem.code() == ProblemCode.BROKEN_COMPONENT)
                .filter(problem -> problem.position().file().endsWith(file))
                .findFirst();
    }

    void addAll(List<Component> several) {
        several.forEach(this::add);
    }

    /** Takes down why components can't be used. */
    void refuse(List<Component> several, Problem reason) {
        for (Component component : several) {
            refused.put(component.className(), reason);
            refused.put(component.simpleName(), reason);
        }
    }

    private void add(Component component) {
        Component first = components.putIfAbsent(component.className(), component);
        if (first != null && !first.descriptor().equals(component.descriptor())) {
            problems.add(
                    ProblemCode.SAME_CLASS_TWICE,
                    Position.of(component.descriptor()),
                    component.className() + " is there twice; the one from " + first.place()
                            + " is used, take the other one out");
        }
    }

    void reportSharedNames() {
        Map<String, List<Component>> bySimpleName = components().stream()
                .collect(Collectors.groupingBy(Component::simpleName, LinkedHashMap::new, Collectors.toList()));
        bySimpleName.forEach((name, sharers) -> {
            if (sharers.size() > 1) {
                problems.add(
                        ProblemCode.SAME_SIMPLE_NAME,
                        Position.of(sharers.get(1).descriptor()),
                        "several components are called " + name + "; use their full names: "
                                + sharers.stream().map(Component::className).collect(Collectors.joining(", ")));
            }
        });
    }
}
