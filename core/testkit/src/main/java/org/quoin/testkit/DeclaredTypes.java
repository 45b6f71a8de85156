package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** The types and features that an annotator declares, against the type system. */
final class DeclaredTypes {

    private DeclaredTypes() {}

    static List<String> check(Subject subject) throws TrialException {
        TypeSystem types = subject.newCas().getTypeSystem();
        Capabilities capabilities = subject.capabilities();
        List<String> findings = new ArrayList<>();
        Stream.concat(capabilities.allInputs().stream(), capabilities.outputs().stream())
                .distinct()
                .filter(declared -> !exists(declared, types))
                .map(declared -> subject.name() + " declares " + declared + ", which is not in the type system: correct"
                        + " the name, or list the descriptor that defines it in META-INF/org.apache.uima.fit/types.txt")
                .forEach(findings::add);
        capabilities.optionalInputs().stream()
                .filter(capabilities.inputs()::contains)
                .map(input -> subject.name() + " declares " + input + " both as an input and as an optional input:"
                        + " take one of the two away")
                .forEach(findings::add);
        return findings;
    }

    private static boolean exists(String declared, TypeSystem types) {
        int colon = declared.indexOf(':');
        Type type = types.getType(colon < 0 ? declared : declared.substring(0, colon));
        boolean wholeType = colon < 0 || declared.endsWith(":*");
        return type != null && (wholeType || type.getFeatureByBaseName(declared.substring(colon + 1)) != null);
    }

    /** Tells whether a type is one of the named ones or extends one. */
    static boolean isAny(Type type, List<String> names, TypeSystem types) {
        return names.stream().anyMatch(name -> isOrExtends(type, name, types));
    }

    static boolean isOrExtends(Type type, String name, TypeSystem types) {
        Type named = types.getType(name);
        return named != null && types.subsumes(named, type);
    }
}
