package org.quoin.syntax;

/** Tells what a transition costs: how many gold arcs can't be found any more once it is made. */
final class Oracle {

    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final int[] heads;
    private final int[] labels;
    private final Transitions transitions;
    private final int[] dependents;

    Oracle(GoldTree tree, int[] labels, Transitions transitions) {
        this.heads = tree.heads();
        this.labels = labels;
        this.transitions = transitions;
        this.dependents = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                dependents[head]++;
            }
        }
    }

    /** Returns the cheapest transition; of several, the one with the highest score. */
    int best(ParserState state, int[] scores) {
        int label = state.stack(0) < 0 ? 0 : labels[state.stack(0)];
        int best = Transitions.SHIFT;
        int cost = state.canShift() ? cost(state, best) : IMPOSSIBLE;
        if (state.canAttachLeft()) {
            int left = transitions.left(label);
            int leftCost = cost(state, left);
            if (leftCost < cost || (leftCost == cost && scores[left] > scores[best])) {
                best = left;
                cost = leftCost;
            }
        }
        if (state.canAttachRight()) {
            int right = transitions.right(label);
            int rightCost = cost(state, right);
            if (rightCost < cost || (rightCost == cost && scores[right] > scores[best])) {
                best = right;
            }
        }
        return best;
    }

    /** Returns what a possible transition costs; a right arc with a wrong label costs one. */
    int cost(ParserState state, int transition) {
        int first = state.buffer(0);
        if (transition == Transitions.SHIFT) {
            return costOfShift(state, first);
        }
        boolean left = transitions.isLeft(transition);
        int word = state.stack(0);
        int head = left ? first : state.stack(1);
        int label = transition - (left ? transitions.left(0) : transitions.right(0));
        int cost = dependentsFrom(word, first);
        if (heads[word] == head) {
            return cost + (labels[word] == label ? 0 : 1);
        }
        boolean reachable = heads[word] == -1
                || (first >= 0 && heads[word] >= first)
                || (left && heads[word] == state.stack(1) && state.stack(1) >= 0);
        return cost + (reachable ? 1 : 0);
    }

    private int costOfShift(ParserState state, int word) {
        int cost = 0;
        for (int depth = 0; depth < state.depth(); depth++) {
            int waiting = state.stack(depth);
            if (heads[waiting] == word || (depth > 0 && heads[word] == waiting)) {
                cost++;
            }
        }
        return cost;
    }

    private int dependentsFrom(int head, int first) {
        if (first < 0 || dependents[head] == 0) {
            return 0;
        }
        int count = 0;
        for (int word = first; word < heads.length; word++) {
            count += heads[word] == head ? 1 : 0;
        }
        return count;
    }
}
