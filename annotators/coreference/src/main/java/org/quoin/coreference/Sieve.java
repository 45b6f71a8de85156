package org.quoin.coreference;

/**
 * One step of coreference (Lee et al. 2013): joins mentions that one rule says refer to the same entity. Steps run from
 * the surest to the least sure, and each sees what the ones before it have joined.
 */
interface Sieve {

    /** Joins mentions of an article. */
    void join(Discourse discourse);
}
