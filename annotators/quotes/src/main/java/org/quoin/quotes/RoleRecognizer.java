package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;

/** Finds source and content of a cue in its sentence, by a linear-chain model. Not thread-safe. */
final class RoleRecognizer {

    private final RoleFeatures features = new RoleFeatures();
    private final FeatureList list = new FeatureList();

    /**
     * Returns the likeliest readings, best first.
     *
     * @param begins how likely each of the passage's units is to begin a cue
     */
    List<Roles> recognize(
            ChainScorer scorer,
            UnitValues values,
            MatrixSentence sentence,
            CueCandidate cue,
            double[] begins,
            int count) {
        Lattice lattice = scorer.lattice();
        int length = sentence.to() - sentence.from();
        lattice.begin(length);
        features.begin(values, sentence, cue.begin(), cue.end(), begins);
        for (int place = 0; place < length; place++) {
            int unit = sentence.from() + place;
            if (unit >= cue.begin() && unit < cue.end()) {
                lattice.fixOutside(place);
            }
            features.write(unit, list);
            scorer.score(place, list);
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
}
