package org.quoin.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** What was in an article before an annotator against what has become of it. */
final class LeavesTheRest {

    private static final int MOST_SHOWN = 5;

    private static final Set<String> EMPTY = Set.of("", "0", "0.0", "false");

    private LeavesTheRest() {}

    static List<String> check(Subject subject) throws TrialException {
        Set<String> seen = new LinkedHashSet<>();
        for (Trial trial : subject.trials()) {
            seen.addAll(changes(subject, trial));
        }
        List<String> changes = List.copyOf(seen);
        if (changes.isEmpty()) {
            return changes;
        }
        List<String> shown = new ArrayList<>(changes.subList(0, Math.min(MOST_SHOWN, changes.size())));
        if (changes.size() > MOST_SHOWN) {
            shown.add("... and " + (changes.size() - MOST_SHOWN) + " more");
        }
        return List.of(subject.name() + " changes what was there before it:\n  " + String.join("\n  ", shown)
                + "\nOther components count on it: make annotations of a type of your own (a subtype will do) instead."
                + " A feature that was empty may be filled if the outputs name its value's type, or the feature as"
                + " 'org.example.Type:feature'.");
    }

    private static List<String> changes(Subject subject, Trial trial) {
        List<String> changes = new ArrayList<>();
        Map<String, String> texts = trial.before().texts();
        trial.after().texts().forEach((view, text) -> {
            if (!texts.containsKey(view)) {
                changes.add("it makes a view '" + view + "'; what it finds belongs in the article's own");
            } else if (!texts.get(view).equals(text)) {
                changes.add("the text of view '" + view + "' is now " + Excerpt.of(text));
            }
        });
        trial.before().states().forEach((id, before) -> {
            Snapshot.State after = trial.after().states().get(id);
            if (after == null || !after.views().containsAll(before.views())) {
                changes.add(named(before.structure()) + " is removed");
            } else {
                addChangedFeatures(subject, trial, before, after, changes);
            }
        });
        return changes;
    }

    private static void addChangedFeatures(
            Subject subject, Trial trial, Snapshot.State before, Snapshot.State after, List<String> changes) {
        Set<String> features = new TreeSet<>(before.values().keySet());
        features.addAll(after.values().keySet());
        for (String feature : features) {
            String was = before.values().getOrDefault(feature, "");
            String is = after.values().getOrDefault(feature, "");
            if (!was.equals(is) && !(EMPTY.contains(was) && mayFill(subject, after.structure(), feature))) {
                changes.add("%s: %s was %s and is %s"
                        .formatted(
                                named(after.structure()),
                                feature,
                                value(was, trial.before()),
                                value(is, trial.after())));
            }
        }
    }

    private static boolean mayFill(Subject subject, TOP structure, String featureName) {
        List<String> outputs = subject.capabilities().outputs();
        if (structure instanceof CommonArrayFS<?>) {
            return false;
        }
        if (isDeclared(structure, featureName, outputs)) {
            return true;
        }
        Feature feature = structure.getType().getFeatureByBaseName(featureName);
        return !feature.getRange().isPrimitive()
                && isMade(
                        (TOP) structure.getFeatureValue(feature),
                        subject.capabilities().outputTypes());
    }

    /** Tells whether a value is of the types that the annotator makes, or an array of such values. */
    private static boolean isMade(TOP value, List<String> outputs) {
        TypeSystem types = DeclaredOutputs.typeSystem(value);
        if (value instanceof FSArray<?> array) {
            return array.stream()
                    .allMatch(element -> element == null || DeclaredTypes.isAny(element.getType(), outputs, types));
        }
        return DeclaredTypes.isAny(value.getType(), outputs, types);
    }

    /** Tells whether the outputs name a feature, as {@code type:feature} or {@code type:*}. */
    static boolean isDeclared(TOP structure, String feature, List<String> outputs) {
        Type type = structure.getType();
        return outputs.stream().filter(output -> output.indexOf(':') > 0).anyMatch(output -> {
            String[] parts = output.split(":");
            return (parts[1].equals(feature) || parts[1].equals("*"))
                    && DeclaredTypes.isOrExtends(type, parts[0], DeclaredOutputs.typeSystem(structure));
        });
    }

    private static String named(TOP structure) {
        return structure instanceof Annotation annotation
                ? Excerpt.of(annotation)
                : structure.getType().getShortName();
    }

    private static String value(String value, Snapshot snapshot) {
        if (!value.startsWith("@")) {
            return value.isEmpty() ? "not set" : Excerpt.of(value);
        }
        Snapshot.State state = snapshot.states().get(Integer.valueOf(value.substring(1)));
        return state == null ? "another text" : named(state.structure());
    }
}
