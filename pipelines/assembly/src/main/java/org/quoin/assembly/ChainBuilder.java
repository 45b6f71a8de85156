package org.quoin.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private final CommandLineSettings commandLine;
    private final Problems problems;

    /** @param commandLine what is set beside the descriptor */
    ChainBuilder(Installation installation, CommandLineSettings commandLine, Problems problems) {
        this.catalog = installation.catalog();
        this.plugins = installation.plugins();
        this.commandLine = commandLine;
        this.problems = problems;
    }

    /**
     * Returns the chain of the components that are known; the others are reported. In place of one that is misspelt, the
     * one that was meant is checked with the rest.
     *
     * @param file the descriptor's file
     */
    Chain build(String file, PipelineDescriptor descriptor, TypeHierarchy types) {
        List<Link> links = new ArrayList<>();
        List<Use> unknown = new ArrayList<>();
        int firstGap = -1;
        for (Use use : descriptor.components()) {
            Optional<Component> component = use.isReadable() ? find(use.component()) : Optional.empty();
            if (component.isPresent()) {
                links.add(link(use, component.get(), types));
            } else {
                unknown.add(use);
                firstGap = firstGap < 0 ? links.size() : firstGap;
            }
        }
        commandLine.reportUnused(links, unknown);
        String language = descriptor.language().isEmpty() ? Pipeline.ANY_LANGUAGE : descriptor.language();
        return new Chain(file, language, links, firstGap < 0 ? links.size() : firstGap, catalog, types);
    }

    private Link link(Use use, Component component, TypeHierarchy types) {
        Use set = commandLine.apply(use, component);
        Component adapted = component.with(without(use, component), made(use, types));
        return new Link(set, adapted, new Settings(problems).read(set, component));
    }

    /** Returns the types that a component makes besides those that it says, as a rule script does. */
    private Set<String> made(Use use, TypeHierarchy types) {
        NamedTypes names = new NamedTypes(catalog, types);
        Set<String> made = new LinkedHashSet<>();
        use.makes().forEach(type -> names.find(type.text(), type.position(), problems)
                .ifPresent(made::add));
        return made;
    }

    /** Returns the inputs that a component shall run without, whatever it says. */
    private Set<String> without(Use use, Component component) {
        Set<String> without = new LinkedHashSet<>();
        for (Scalar type : use.without()) {
            Optional<String> input = component
                    .takes()
                    .filter(name -> name.equals(type.text())
                            || Component.simpleName(name).equals(type.text()))
                    .findFirst();
            input.ifPresent(without::add);
            if (input.isEmpty()) {
                List<String> names =
                        component.takes().map(Component::simpleName).toList();
                problems.add(
                        ProblemCode.NO_SUCH_INPUT,
                        type.position(),
                        component.simpleName() + " does not need '" + type.text() + "'"
                                + Nearest.suggest(type.text(), names)
                                + (names.isEmpty()
                                        ? " It needs nothing"
                                        : " It takes in: " + String.join(", ", names)));
            }
        }
        return without;
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
            return component.isPresent() ? component : unknown(name);
        } catch (ResourceInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.add(
                    ProblemCode.UNUSABLE_COMPONENT,
                    name.position(),
                    "the class " + name.text() + " can't be used as a component: " + cause.getMessage());
            return Optional.empty();
        }
    }

    /** Returns the component that was probably meant. */
    private Optional<Component> unknown(Scalar name) {
        Optional<Problem> broken = catalog.refusal(name.text());
        if (broken.isPresent()) {
            problems.add(
                    ProblemCode.UNUSABLE_COMPONENT,
                    name.position(),
                    name.text() + " can't be used; " + broken.get().position() + ": "
                            + broken.get().message());
            return Optional.empty();
        }
        Set<String> candidates = candidates(name.text());
        problems.add(
                ProblemCode.UNKNOWN_COMPONENT,
                name.position(),
                "unknown component '" + name.text() + "'" + Nearest.suggest(name.text(), candidates)
                        + " 'quoin components' lists those that there are");
        return Nearest.only(name.text(), candidates)
                .map(catalog::named)
                .filter(meant -> meant.size() == 1)
                .map(meant -> meant.get(0));
    }

    /** A class name is near to class names, a simple name to simple names. */
    private Set<String> candidates(String name) {
        return catalog.components().stream()
                .map(component -> name.indexOf('.') < 0 ? component.simpleName() : component.className())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
