package org.quoin.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Writes down what an annotator made, in a form that does not depend on the order in which it made it: a line for each
 * new feature structure (an array is part of what has it), and one for each feature of an older one that changed.
 */
final class Result {

    /** How many references are followed from a feature structure. Enough to tell results apart; never in a circle. */
    private static final int DEPTH = 2;

    private final Snapshot before;

    private Result(Snapshot before) {
        this.before = before;
    }

    static List<String> of(Snapshot before, Snapshot after) {
        Result result = new Result(before);
        List<String> lines = new ArrayList<>();
        after.since(before).stream()
                .filter(state -> state.isIndexed() || !(state.structure() instanceof CommonArrayFS<?>))
                .forEach(state -> lines.add(result.line(state)));
        before.states().forEach((id, old) -> {
            Snapshot.State now = after.states().get(id);
            if (now != null && !(old.structure() instanceof CommonArrayFS<?>)) {
                now.values().forEach((name, value) -> {
                    if (!value.equals(old.values().get(name))) {
                        lines.add(result.changed(old.structure(), name));
                    }
                });
            }
        });
        lines.sort(null);
        return lines;
    }

    private String line(Snapshot.State state) {
        String views = state.isIndexed() ? "" : " (not indexed)";
        return write(state.structure(), DEPTH) + views;
    }

    private String changed(TOP structure, String name) {
        Feature feature = structure.getType().getFeatureByBaseName(name);
        return write(structure, 0) + "." + name + " = " + value(structure, feature, DEPTH);
    }

    private String write(TOP structure, int depth) {
        String what = structure.getType().getShortName();
        if (structure instanceof Annotation annotation) {
            what += "[" + annotation.getBegin() + "," + annotation.getEnd() + "]";
        }
        if (depth == 0) {
            return what;
        }
        if (structure instanceof FSArray<?> array) {
            List<String> elements = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                TOP element = array.get(i);
                elements.add(element == null ? "" : write(element, before.has(element) ? 0 : depth - 1));
            }
            return elements.toString();
        }
        if (structure instanceof CommonArrayFS<?> array) {
            return Arrays.toString(array.toStringArray());
        }
        return what
                + structure.getType().getFeatures().stream()
                        .filter(feature -> !isPlace(feature))
                        .map(feature -> Map.entry(feature.getShortName(), value(structure, feature, depth)))
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean isPlace(Feature feature) {
        return switch (feature.getShortName()) {
            case "sofa", "begin", "end" -> true;
            default -> false;
        };
    }

    private String value(TOP structure, Feature feature, int depth) {
        if (feature.getRange().isPrimitive()) {
            String value = structure.getFeatureValueAsString(feature);
            return value == null ? "" : "'" + value + "'";
        }
        return reference((TOP) structure.getFeatureValue(feature), depth);
    }

    /** Writes a reference; what others made is only named, as it is no part of the result. */
    private String reference(TOP structure, int depth) {
        if (structure == null) {
            return "";
        }
        if (structure instanceof CommonArrayFS<?>) {
            return write(structure, depth);
        }
        return write(structure, before.has(structure) ? 0 : depth - 1);
    }
}
