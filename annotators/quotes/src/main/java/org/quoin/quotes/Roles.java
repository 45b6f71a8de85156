package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading of who says what by a cue.
 *
 * @param from the unit of the sentence's begin
 * @param labels the role of each of the sentence's units
 * @param probability how likely the reading is, given the cue
 */
record Roles(int from, int[] labels, double probability) {

    /** A run of units, {@code [begin, end)}. */
    record Run(int begin, int end) {}

    /** Tells whether any unit has a role. */
    boolean has(int label) {
        for (int unit : labels) {
            if (unit == label) {
                return true;
            }
        }
        return false;
    }

    /** Returns the runs of units in a role. */
    List<Run> runs(int label) {
        List<Run> runs = new ArrayList<>(2);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                int begin = i;
                while (i < labels.length && labels[i] == label) {
                    i++;
                }
                runs.add(new Run(from + begin, from + i));
            }
        }
        return runs;
    }
}
