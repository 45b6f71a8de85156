package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The states that a labelling may pass through from unit to unit, and the label that each state gives. Label 0 is that of
 * units that play no role; every labelling begins as if after such a unit.
 *
 * @param labels how many labels there are
 * @param labelOf the label of each state
 * @param before the states that may stand before each state
 * @param first the states that the first unit may be in
 */
record Automaton(int labels, int[] labelOf, int[][] before, boolean[] first) {

    /** No role. */
    static final int OUTSIDE = 0;
    /** The first unit of a cue. */
    static final int CUE_BEGIN = 1;
    /** A further unit of a cue. */
    static final int CUE_INSIDE = 2;
    /** A unit of a source, where a cue is given. */
    static final int SOURCE = 1;
    /** A unit of content, where a cue is given. */
    static final int CONTENT = 2;

    /** Cues: a further unit of one follows another unit of it. */
    static final Automaton CUES = new Automaton(
            3, new int[] {OUTSIDE, CUE_BEGIN, CUE_INSIDE}, new int[][] {{0, 1, 2}, {0, 1, 2}, {1, 2}}, new boolean[] {
                true, true, false
            });

    /** Source and content of one cue: at most one source, and at most {@link #MOST_FRAGMENTS} fragments of content. */
    static final Automaton ROLES = roles();

    private static final int MOST_FRAGMENTS = 2;

    private static Automaton roles() {
        // source: 0 not yet, 1 in it, 2 after it; content: odd inside a fragment, even outside
        List<int[]> states = new ArrayList<>();
        for (int source = 0; source <= 2; source++) {
            for (int content = 0; content <= 2 * MOST_FRAGMENTS; content++) {
                if (source != 1 || content % 2 == 0) {
                    states.add(new int[] {source, content});
                }
            }
        }
        int[] labelOf = new int[states.size()];
        int[][] before = new int[states.size()][];
        boolean[] first = new boolean[states.size()];
        for (int to = 0; to < states.size(); to++) {
            int[] state = states.get(to);
            labelOf[to] = state[0] == 1 ? SOURCE : state[1] % 2 == 1 ? CONTENT : OUTSIDE;
            int[] possible = new int[states.size()];
            int n = 0;
            for (int from = 0; from < states.size(); from++) {
                if (follows(states.get(from), state)) {
                    possible[n++] = from;
                }
            }
            before[to] = Arrays.copyOf(possible, n);
            first[to] = follows(new int[] {0, 0}, state);
        }
        return new Automaton(3, labelOf, before, first);
    }

    private static boolean follows(int[] from, int[] to) {
        boolean sourceStep = from[0] == 0 ? to[0] <= 1 : to[0] == 2 || to[0] == from[0];
        boolean contentStep = to[1] == from[1] || to[1] == from[1] + 1;
        return sourceStep && contentStep;
    }

    int states() {
        return labelOf.length;
    }
}
