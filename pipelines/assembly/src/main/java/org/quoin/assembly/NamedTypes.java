package org.quoin.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the types that a user names. */
final class NamedTypes {

    private static final String NEWS_LAYER = "org.quoin.type.";

    private final TypeHierarchy types;
    private final Set<String> made;

    NamedTypes(Catalog catalog, TypeHierarchy types) {
        this.types = types;
        this.made = catalog.components().stream()
                .flatMap(component -> component.outputs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the full name of a type; empty, and reported, if there is none of that name or more than one. */
    Optional<String> find(String name, Position position, Problems problems) {
        if (types.has(name) || made.contains(name)) {
            return Optional.of(name);
        }
        List<String> called = called(name);
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_TYPE,
                    position,
                    "there is no type '" + name + "'" + Nearest.suggest(name, candidates(name))
                            + " 'quoin components' tells what each component makes");
        } else {
            problems.add(
                    ProblemCode.AMBIGUOUS_TYPE,
                    position,
                    "several types are called " + name + "; use the full name of one: " + String.join(", ", called));
        }
        return Optional.empty();
    }

    /** What a component makes comes first, then the news layer. */
    private List<String> called(String simpleName) {
        List<String> ofComponents = called(simpleName, made);
        if (!ofComponents.isEmpty()) {
            return ofComponents;
        }
        return types.has(NEWS_LAYER + simpleName)
                ? List.of(NEWS_LAYER + simpleName)
                : called(simpleName, types.names());
    }

    private static List<String> called(String simpleName, Set<String> names) {
        return names.stream()
                .filter(name -> Component.simpleName(name).equals(simpleName))
                .toList();
    }

    private Set<String> candidates(String name) {
        return made.stream()
                .map(type -> name.indexOf('.') < 0 ? Component.simpleName(type) : type)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
