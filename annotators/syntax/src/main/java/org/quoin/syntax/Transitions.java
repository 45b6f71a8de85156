package org.quoin.syntax;

/** The transitions by number: 0 shifts; then, for each label, attaching to the left; then, for each, to the right. */
record Transitions(int labels) {

    static final int SHIFT = 0;

    /** Returns how many there are. */
    int count() {
        return 1 + 2 * labels;
    }

    int left(int label) {
        return 1 + label;
    }

    int right(int label) {
        return 1 + labels + label;
    }

    boolean isLeft(int transition) {
        return transition != SHIFT && transition <= labels;
    }

    /** Returns the possible transition with the highest score; the first of equals. */
    int best(ParserState state, int[] scores) {
        int best = -1;
        if (state.canShift()) {
            best = SHIFT;
        }
        if (state.canAttachLeft()) {
            best = best(scores, left(0), left(0) + labels, best);
        }
        if (state.canAttachRight()) {
            best = best(scores, right(0), right(0) + labels, best);
        }
        return best;
    }

    private static int best(int[] scores, int from, int to, int sofar) {
        int best = sofar < 0 ? from : sofar;
        for (int transition = from; transition < to; transition++) {
            if (scores[transition] > scores[best]) {
                best = transition;
            }
        }
        return best;
    }

    void apply(int transition, ParserState state) {
        if (transition == SHIFT) {
            state.shift();
        } else if (isLeft(transition)) {
            state.attachLeft(transition - left(0));
        } else {
            state.attachRight(transition - right(0));
        }
    }
}
