package org.quoin.quotes;

/**
 * Words that may be a cue.
 *
 * @param begin its first unit
 * @param end the unit after its last
 * @param probability how likely it is to be one, exactly so bounded
 */
record CueCandidate(int begin, int end, double probability) {}
