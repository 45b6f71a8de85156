package org.quoin.quotes;

/**
 * A cue with a reading of it: one of the things that a stretch of a sentence may mean.
 *
 * @param cue the cue
 * @param roles who says what by it
 */
record Choice(CueCandidate cue, Roles roles) {

    /** Returns the logarithm of how likely cue and reading are together, to the models that found them. */
    double logarithm() {
        return Math.log(Math.max(1e-9, cue.probability())) + Math.log(Math.max(1e-9, roles.probability()));
    }
}
