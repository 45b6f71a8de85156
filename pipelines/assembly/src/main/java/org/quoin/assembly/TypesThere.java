package org.quoin.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The types that are there at some place of a chain. */
final class TypesThere {

    private static final String DOCUMENT = "uima.tcas.DocumentAnnotation";

    /** What the reader of an article makes, before any component. */
    private static final List<String> MADE_BY_READER = List.of(DOCUMENT, "org.quoin.type.Article");

    private final TypeHierarchy types;
    private final Set<String> made = new HashSet<>();

    private TypesThere(TypeHierarchy types) {
        this.types = types;
    }

    /** Returns what the reader of an article makes. */
    static TypesThere fromReader(TypeHierarchy types) {
        return fromReader(types, type -> true);
    }

    /** Returns what the reader of an article makes, of some types only. */
    static TypesThere fromReader(TypeHierarchy types, Predicate<String> kept) {
        TypesThere there = new TypesThere(types);
        MADE_BY_READER.stream().filter(kept).forEach(there.made::add);
        return there;
    }

    void add(Component component) {
        made.addAll(component.outputs());
    }

    /** Tells whether the type or a subtype is there. A component may bring its own type of the document. */
    boolean has(String type) {
        return made.stream().anyMatch(there -> types.isOrExtends(there, type))
                || made.contains(DOCUMENT) && types.isOrExtends(type, DOCUMENT);
    }
}
