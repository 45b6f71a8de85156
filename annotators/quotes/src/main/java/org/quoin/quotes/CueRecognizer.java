package org.quoin.quotes;

import java.util.List;

/** Finds what may be cues in the sentences of a passage, by a linear-chain model. Not thread-safe. */
final class CueRecognizer {

    private static final double LEAST_LIKELY = 0.1;
    private static final int LONGEST = 8;

    private final CueFeatures features = new CueFeatures();
    private final FeatureList list = new FeatureList();
    private final double[] pairs = new double[9];

    /**
     * The possible cues of a sentence.
     *
     * @param begins how likely each of the passage's units is to begin a cue
     */
    void recognize(
            ChainScorer scorer, UnitValues values, MatrixSentence sentence, double[] begins, List<CueCandidate> found) {
        Lattice lattice = scorer.lattice();
        int length = sentence.to() - sentence.from();
        lattice.begin(length);
        features.begin(values, sentence);
        for (int place = 0; place < length; place++) {
            int unit = sentence.from() + place;
            if (values.units.isQuotation(unit)) {
                lattice.fixOutside(place);
            }
            features.write(unit, list);
            scorer.begin();
            scorer.add(list);
            scorer.set(place);
        }
        lattice.sum();
        for (int place = 0; place < length; place++) {
            int unit = sentence.from() + place;
            begins[unit] = values.units.isQuotation(unit) ? 0 : beginProbability(lattice, place);
            if (begins[unit] >= LEAST_LIKELY) {
                addStretches(lattice, place, Math.min(length, place + LONGEST), sentence.from(), found);
            }
        }
    }

    private double beginProbability(Lattice lattice, int place) {
        lattice.pairProbabilities(place, pairs);
        double sum = 0;
        for (int before = 0; before < 3; before++) {
            sum += pairs[before * 3 + Automaton.CUE_BEGIN];
        }
        return sum;
    }

    private static void addStretches(Lattice lattice, int begin, int limit, int offset, List<CueCandidate> found) {
        for (int end = begin + 1; end <= limit; end++) {
            double probability = lattice.stretchProbability(begin, end, Automaton.CUE_BEGIN, Automaton.CUE_INSIDE);
            if (probability >= LEAST_LIKELY) {
                found.add(new CueCandidate(offset + begin, offset + end, probability));
            }
        }
    }
}
