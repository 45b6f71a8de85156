package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All labellings of a sequence with their scores, as a linear-chain model sees them: a labelling's score is the sum of
 * the scores of its pairs of neighbouring labels, one a place. Not thread-safe; reused from sequence to sequence.
 */
final class Lattice {

    /**
     * A labelling.
     *
     * @param labels the label of each place
     * @param score the sum of its pairs' scores
     */
    record Path(int[] labels, double score) {}

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double FORBIDDEN = -1e6;

    private final Automaton automaton;
    private final int labels;
    private final int states;
    private int length;
    /** The score of each place and pair of labels. */
    private double[] scores = new double[0];

    private boolean[] fixed = new boolean[0];
    /** The exponentials of the scores, in parts of the place's largest. */
    private double[] factors = new double[0];
    /** For each place and state the sum over what leads to it, in parts of the place's sum. */
    private double[] forward = new double[0];
    /** For each place and state the sum over what follows it, in parts of the same. */
    private double[] backward = new double[0];
    /** The sum that each place's values are parts of. */
    private double[] parts = new double[0];
    /** For each place, state and rank the score of a labelling up to there, and which slot it comes from. */
    private double[] bestScores = new double[0];

    private int[] bestSources = new int[0];

    Lattice(Automaton automaton) {
        this.automaton = automaton;
        this.labels = automaton.labels();
        this.states = automaton.states();
    }

    /** Begins a sequence of so many places. */
    void begin(int places) {
        length = places;
        if (fixed.length < places) {
            int room = places * 2;
            scores = new double[room * labels * labels];
            factors = new double[scores.length];
            fixed = new boolean[room];
            forward = new double[room * states];
            backward = new double[room * states];
            parts = new double[room];
        }
        Arrays.fill(fixed, 0, places, false);
    }

    /** Keeps a place outside all roles. */
    void fixOutside(int place) {
        fixed[place] = true;
    }

    /** Sets the score of a pair of labels: that of the place before, and that of this place. */
    void set(int place, int pair, double score) {
        scores[place * labels * labels + pair] = score;
    }

    /** Keeps a place from having a label; after its scores are set. */
    void forbid(int place, int label) {
        for (int before = 0; before < labels; before++) {
            set(place, before * labels + label, FORBIDDEN);
        }
    }

    /** Returns where the score of a step between states stands; before the first place is a unit without a role. */
    private int step(int place, int fromState, int toState) {
        int from = fromState < 0 ? Automaton.OUTSIDE : automaton.labelOf()[fromState];
        return (place * labels + from) * labels + automaton.labelOf()[toState];
    }

    private boolean allowed(int place, int state) {
        return !fixed[place] || automaton.labelOf()[state] == Automaton.OUTSIDE;
    }

    /** Sums over all labellings, forwards and backwards. */
    void sum() {
        total();
        Arrays.fill(backward, (length - 1) * states, length * states, 1);
        for (int place = length - 2; place >= 0; place--) {
            backward(place);
        }
    }

    private void backward(int place) {
        int at = place * states;
        Arrays.fill(backward, at, at + states, 0);
        for (int to = 0; to < states; to++) {
            double after = backward[at + states + to] / parts[place + 1];
            if (after == 0 || !allowed(place + 1, to)) {
                continue;
            }
            for (int from : automaton.before()[to]) {
                backward[at + from] += after * factors[step(place + 1, from, to)];
            }
        }
    }

    /** Returns the logarithm of the sum over all labellings, of the exponentials of their scores. */
    double total() {
        double total = 0;
        for (int place = 0; place < length; place++) {
            total += exponentiate(place);
            double sum = 0;
            for (int to = 0; to < states; to++) {
                double value = forward(place, to);
                forward[place * states + to] = value;
                sum += value;
            }
            parts[place] = sum;
            for (int at = place * states; at < (place + 1) * states; at++) {
                forward[at] /= sum;
            }
            total += Math.log(sum);
        }
        return total;
    }

    /** Returns the largest score of a place. */
    private double exponentiate(int place) {
        int begin = place * labels * labels;
        int end = begin + labels * labels;
        double largest = NEVER;
        for (int at = begin; at < end; at++) {
            if (!fixed[place] || (at - begin) % labels == Automaton.OUTSIDE) {
                largest = Math.max(largest, scores[at]);
            }
        }
        for (int at = begin; at < end; at++) {
            factors[at] = Math.exp(Math.min(0, scores[at] - largest));
        }
        return largest;
    }

    private double forward(int place, int to) {
        if (!allowed(place, to)) {
            return 0;
        }
        if (place == 0) {
            return automaton.first()[to] ? factors[step(0, -1, to)] : 0;
        }
        double sum = 0;
        int before = (place - 1) * states;
        for (int from : automaton.before()[to]) {
            sum += forward[before + from] * factors[step(place, from, to)];
        }
        return sum;
    }

    /** Returns the probability of each pair of labels at a place; after {@link #sum}. */
    void pairProbabilities(int place, double[] out) {
        Arrays.fill(out, 0);
        for (int to = 0; to < states; to++) {
            double after = backward[place * states + to] / parts[place];
            if (after == 0 || !allowed(place, to)) {
                continue;
            }
            int label = automaton.labelOf()[to];
            if (place == 0) {
                out[label] += automaton.first()[to] ? factors[step(0, -1, to)] * after : 0;
                continue;
            }
            for (int from : automaton.before()[to]) {
                out[automaton.labelOf()[from] * labels + label] +=
                        forward[(place - 1) * states + from] * factors[step(place, from, to)] * after;
            }
        }
    }

    /**
     * Returns the probability that a stretch begins with one label, carries on with another, and ends where that does not
     * carry on; after {@link #sum}. For automata that have one state a label.
     */
    double stretchProbability(int begin, int end, int first, int further) {
        double product = forward[begin * states + first];
        int last = first;
        for (int place = begin + 1; place < end; place++) {
            if (!allowed(place, further)) {
                return 0;
            }
            product *= factors[step(place, last, further)] / parts[place];
            last = further;
        }
        if (end == length) {
            return product;
        }
        double after = 0;
        for (int to = 0; to < states; to++) {
            if (to != further && allowed(end, to)) {
                after += factors[step(end, last, to)] * backward[end * states + to];
            }
        }
        return product * after / parts[end];
    }

    /** Returns the best labellings, best first. */
    List<Path> best(int count) {
        int slots = length * states * count;
        if (bestScores.length < slots) {
            bestScores = new double[slots * 2];
            bestSources = new int[slots * 2];
        }
        Arrays.fill(bestScores, 0, slots, NEVER);
        for (int place = 0; place < length; place++) {
            for (int to = 0; to < states; to++) {
                if (allowed(place, to)) {
                    extend(place, to, count);
                }
            }
        }
        List<Path> paths = new ArrayList<>(count);
        int end = bestEnd(count);
        while (end >= 0 && paths.size() < count) {
            paths.add(path(end, count));
            bestScores[end] = NEVER;
            end = bestEnd(count);
        }
        return paths;
    }

    private void extend(int place, int to, int count) {
        int slot = (place * states + to) * count;
        if (place == 0) {
            if (automaton.first()[to]) {
                bestScores[slot] = scores[step(0, -1, to)];
            }
            return;
        }
        for (int before : automaton.before()[to]) {
            double score = scores[step(place, before, to)];
            int source = ((place - 1) * states + before) * count;
            for (int k = 0; k < count && bestScores[source + k] != NEVER; k++) {
                double candidate = bestScores[source + k] + score;
                if (candidate <= bestScores[slot + count - 1]) {
                    break;
                }
                insert(slot, count, candidate, source + k);
            }
        }
    }

    private void insert(int slot, int count, double candidate, int source) {
        int at = slot + count - 1;
        while (at > slot && bestScores[at - 1] < candidate) {
            bestScores[at] = bestScores[at - 1];
            bestSources[at] = bestSources[at - 1];
            at--;
        }
        bestScores[at] = candidate;
        bestSources[at] = source;
    }

    /** Returns the best slot of the last place, the first of equal ones; -1 if none is left. */
    private int bestEnd(int count) {
        int from = (length - 1) * states * count;
        int best = from;
        for (int slot = from; slot < length * states * count; slot++) {
            best = bestScores[slot] > bestScores[best] ? slot : best;
        }
        return bestScores[best] == NEVER ? -1 : best;
    }

    private Path path(int end, int count) {
        int[] path = new int[length];
        int at = end;
        for (int place = length - 1; place >= 0; place--) {
            path[place] = automaton.labelOf()[(at / count) % states];
            at = bestSources[at];
        }
        return new Path(path, bestScores[end]);
    }
}
