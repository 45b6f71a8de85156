package org.quoin.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** Which type extends which. */
final class TypeHierarchy {

    private static final Map<String, String> BUILT_IN = Map.of(
            "uima.tcas.DocumentAnnotation", "uima.tcas.Annotation",
            "uima.tcas.Annotation", "uima.cas.AnnotationBase",
            "uima.cas.AnnotationBase", "uima.cas.TOP");

    private final Map<String, String> supertypes = new HashMap<>(BUILT_IN);

    /** @param several type systems; where two know a type, the first one counts */
    TypeHierarchy(List<TypeSystemDescription> several) {
        for (TypeSystemDescription types : several) {
            for (TypeDescription type : types.getTypes()) {
                supertypes.putIfAbsent(type.getName(), type.getSupertypeName());
            }
        }
    }

    /** Returns the names of all types but the built-in ones. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(supertypes.keySet());
        names.removeAll(BUILT_IN.keySet());
        return names;
    }

    boolean has(String type) {
        return supertypes.containsKey(type) || type.equals("uima.cas.TOP");
    }

    /** Tells whether a type is another or one of its subtypes. */
    boolean isOrExtends(String type, String other) {
        Set<String> passed = new HashSet<>();
        for (String at = type; at != null && passed.add(at); at = supertypes.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
