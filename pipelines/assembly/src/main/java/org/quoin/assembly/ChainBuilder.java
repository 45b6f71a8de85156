package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Scalar;

/** Finds the components that a descriptor names. */
final class ChainBuilder {

    private final Catalog catalog;
    private final List<Plugin> plugins;
    private final Problems problems;

    ChainBuilder(Installation installation, Problems problems) {
        this.catalog = installation.catalog();
        this.plugins = installation.plugins();
        this.problems = problems;
    }

    /** Returns the chain of the components that are known; the others are reported. */
    Chain build(PipelineDescriptor descriptor, TypeHierarchy types) {
        List<Link> links = new ArrayList<>();
        int firstGap = -1;
        for (Use use : descriptor.components()) {
            Optional<Component> component = use.isReadable() ? find(use.component()) : Optional.empty();
            if (component.isPresent()) {
                links.add(new Link(use, component.get(), new Settings(problems).read(use, component.get())));
            } else if (firstGap < 0) {
                firstGap = links.size();
            }
        }
        String language = descriptor.language().isEmpty() ? Pipeline.ANY_LANGUAGE : descriptor.language();
        return new Chain(language, links, firstGap < 0 ? links.size() : firstGap, catalog, types);
    }

    private Optional<Component> find(Scalar name) {
        List<Component> named = catalog.named(name.text());
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (named.isEmpty()) {
            return findClass(name);
        }
        problems.add(
                ProblemCode.AMBIGUOUS_COMPONENT,
                name.position(),
                "several components are called " + name.text() + "; use the full name of one: "
                        + named.stream().map(Component::className).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    private Optional<Component> findClass(Scalar name) {
        try {
            Optional<Component> component = UndescribedClass.find(name.text(), plugins);
            if (component.isEmpty()) {
                unknown(name);
            }
            return component;
        } catch (ResourceInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.add(
                    ProblemCode.UNUSABLE_COMPONENT,
                    name.position(),
                    "the class " + name.text() + " can't be used as a component: " + cause.getMessage());
            return Optional.empty();
        }
    }

    private void unknown(Scalar name) {
        Optional<Problem> broken = catalog.refusal(name.text());
        if (broken.isPresent()) {
            problems.add(
                    ProblemCode.UNUSABLE_COMPONENT,
                    name.position(),
                    name.text() + " can't be used; " + broken.get().position() + ": "
                            + broken.get().message());
            return;
        }
        problems.add(
                ProblemCode.UNKNOWN_COMPONENT,
                name.position(),
                "unknown component '" + name.text() + "'" + Nearest.suggest(name.text(), candidates(name.text()))
                        + " 'quoin components' lists those that there are");
    }

    /** A class name is near to class names, a simple name to simple names. */
    private Set<String> candidates(String name) {
        return catalog.components().stream()
                .map(component -> name.indexOf('.') < 0 ? component.simpleName() : component.className())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
