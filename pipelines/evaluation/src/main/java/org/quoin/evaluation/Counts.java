package org.quoin.evaluation;

/**
 * What precision and recall are made of. Most measures count the same hits on both sides; those of coreference don't, and
 * count fractions.
 *
 * @param systemHits what is right of what the system gave
 * @param system what the system gave
 * @param goldHits what is found of what there is
 * @param gold what there is
 */
public record Counts(double systemHits, double system, double goldHits, double gold) {

    /** Nothing there and nothing given. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Makes counts with the same hits on both sides. */
    public static Counts of(double hits, double system, double gold) {
        return new Counts(hits, system, hits, gold);
    }

    /** Returns the sums of two counts. */
    public Counts plus(Counts other) {
        return new Counts(
                systemHits + other.systemHits, system + other.system, goldHits + other.goldHits, gold + other.gold);
    }

    /** Tells whether there is something to measure. */
    public boolean isMeasured() {
        return system > 0 || gold > 0;
    }

    /** Returns the share of the given that is right; 0 where nothing is given. */
    public double precision() {
        return system == 0 ? 0 : systemHits / system;
    }

    /** Returns the share of what there is that is found; 0 where there is nothing. */
    public double recall() {
        return gold == 0 ? 0 : goldHits / gold;
    }

    /** Returns the harmonic mean of precision and recall; 0 where both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
