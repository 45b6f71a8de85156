package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading of who says what by a cue.
 *
 * @param from the unit of the sentence's begin
 * @param labels the role of each of the sentence's units
 * @param source the runs of units that are the source, in text order
 * @param content the runs of units that are content, in text order
 * @param probability how likely the reading is, given the cue
 */
record Roles(int from, int[] labels, List<Run> source, List<Run> content, double probability) {

    /** A run of units, {@code [begin, end)}. */
    record Run(int begin, int end) {}

    static Roles of(int from, int[] labels, double probability) {
        return new Roles(
                from, labels, runs(from, labels, Automaton.SOURCE), runs(from, labels, Automaton.CONTENT), probability);
    }

    private static List<Run> runs(int from, int[] labels, int label) {
        List<Run> runs = null;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                int begin = i;
                while (i < labels.length && labels[i] == label) {
                    i++;
                }
                runs = runs == null ? new ArrayList<>(2) : runs;
                runs.add(new Run(from + begin, from + i));
            }
        }
        return runs == null ? List.of() : runs;
    }

    /** Tells whether any unit has a role. */
    boolean any() {
        return !source.isEmpty() || !content.isEmpty();
    }
}
