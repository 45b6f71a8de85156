package org.quoin.testkit;

import java.util.List;

/** Tries whether an annotator keeps a rule. */
@FunctionalInterface
interface Check {

    /**
     * Returns how the annotator breaks the rule, a finding a line of advice; empty if it keeps it.
     *
     * @throws TrialException if the annotator can't be tried
     */
    List<String> findings(Subject subject) throws TrialException;
}
