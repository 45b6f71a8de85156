package org.quoin.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds sources and contents of the cues of a sentence, by a linear-chain model. What units score whatever the cue is kept
 * from cue to cue. Not thread-safe.
 */
final class RoleRecognizer {

    private final RoleFeatures features = new RoleFeatures();
    private final FeatureList list = new FeatureList();
    private ChainScorer scorer;
    private UnitValues values;
    private MatrixSentence sentence;
    private int length;
    /** For each unit and side of the cue whether its own scores are known, and what they are. */
    private boolean[] known = new boolean[0];

    private int[] own = new int[0];

    /**
     * Begins a sentence.
     *
     * @param begins how likely each of the passage's units is to begin a cue
     */
    void begin(ChainScorer model, UnitValues units, MatrixSentence in, double[] begins) {
        scorer = model;
        values = units;
        sentence = in;
        length = in.to() - in.from();
        features.begin(units, in, begins);
        int scores = length * RoleFeatures.SIDES;
        if (known.length < scores) {
            known = new boolean[scores * 2];
            own = new int[known.length * scorer.pairs()];
        }
        Arrays.fill(known, 0, scores, false);
    }

    /** Returns the likeliest readings of a cue of the sentence, best first. */
    List<Roles> recognize(CueCandidate cue, int count) {
        Lattice lattice = scorer.lattice();
        lattice.begin(length);
        features.begin(cue.begin(), cue.end());
        for (int place = 0; place < length; place++) {
            int unit = sentence.from() + place;
            if (unit >= cue.begin() && unit < cue.end()) {
                lattice.fixOutside(place);
            }
            score(place, unit);
            if (!values.mayBeSource(unit)) {
                lattice.forbid(place, Automaton.SOURCE);
            }
        }
        double total = lattice.total();
        List<Roles> readings = new ArrayList<>(count);
        for (Lattice.Path path : lattice.best(count)) {
            readings.add(Roles.of(sentence.from(), path.labels(), Math.exp(path.score() - total)));
        }
        return readings;
    }

    private void score(int place, int unit) {
        int kept = place * RoleFeatures.SIDES + features.side(unit);
        if (known[kept]) {
            scorer.begin(own, kept * scorer.pairs());
        } else {
            scorer.begin();
            list.clear();
            features.writeOwn(unit, list);
            scorer.add(list);
            scorer.keep(own, kept * scorer.pairs());
            known[kept] = true;
        }
        list.clear();
        features.writeWithCue(unit, list);
        scorer.add(list);
        scorer.set(place);
    }
}
