package org.quoin.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of a model, and the names that a sequence of them means. A label is {@code O}, or a type with a prefix that
 * tells where in a name the token stands: {@code B} or {@code S}, {@code U} for a first one, {@code I} for another,
 * {@code E} or {@code L} for a last one. So BIO, IOB, BIOES and BILOU are all read in one way, and types without prefixes
 * as names that reach as far as the type does.
 */
final class Labels {

    /** Stands for the label of a token that the model was not shown. */
    static final int UNLABELLED = -1;

    private static final Pattern PREFIXED = Pattern.compile("([BIESLU])[-_](.+)");
    private static final String OUTSIDE = "O";

    private record Label(boolean begins, boolean ends, NameType type) {

        static final Label NONE = new Label(false, false, NameType.NONE);
    }

    private final List<Label> labels;

    private Labels(List<Label> labels) {
        this.labels = labels;
    }

    /**
     * Reads labels.
     *
     * @param names the labels in the order of the model's output
     * @throws IllegalArgumentException if the mapping does not tell what a label means; the message names all of these
     */
    static Labels of(List<String> names, TypeMapping mapping) {
        List<Label> labels = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>();
        for (String name : names) {
            Matcher prefixed = PREFIXED.matcher(name);
            boolean plain = !prefixed.matches();
            String type = plain ? name : prefixed.group(2);
            char prefix = plain ? 'I' : name.charAt(0);
            if (!name.equals(OUTSIDE) && mapping.of(type).isEmpty()) {
                unknown.add(type);
            }
            labels.add(new Label(
                    "BSU".indexOf(prefix) >= 0,
                    "ESLU".indexOf(prefix) >= 0,
                    name.equals(OUTSIDE) ? NameType.NONE : mapping.of(type).orElse(NameType.NONE)));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the model has labels of types that are not known: "
                    + String.join(", ", unknown) + "; say in 'labels' what they mean, like [" + unknown.first()
                    + "=PERSON], or NONE to leave them out");
        }
        return new Labels(labels);
    }

    int size() {
        return labels.size();
    }

    /**
     * Adds the names of a sentence.
     *
     * @param labelled the number of each token's label
     * @param begin the sentence's first token
     * @param end the token after its last one
     * @param names where they are added
     */
    void addNames(int[] labelled, int begin, int end, List<Name> names) {
        int first = begin;
        NameType open = NameType.NONE;
        for (int i = begin; i < end; i++) {
            Label label = labelled[i] == UNLABELLED ? Label.NONE : labels.get(labelled[i]);
            if (label.begins() || label.type() != open) {
                addName(first, i, open, names);
                first = i;
                open = label.type();
            }
            if (label.ends()) {
                addName(first, i + 1, open, names);
                open = NameType.NONE;
            }
        }
        addName(first, end, open, names);
    }

    private static void addName(int begin, int end, NameType type, List<Name> names) {
        if (type != NameType.NONE) {
            names.add(new Name(begin, end, type));
        }
    }
}
