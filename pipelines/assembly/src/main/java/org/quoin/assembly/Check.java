package org.quoin.assembly;

import java.util.List;

/** Looks for one kind of problem in a chain of components. */
interface Check {

    /** All checks. */
    List<Check> ALL = List.of(
            new MandatoryParameters(),
            new Locations(),
            new ServedLanguages(),
            new GivenTwice(),
            new RequiredInputs(),
            new OptionalInputsInTime(),
            new UnusedOutputs());

    /** Reports what it finds. */
    void check(Chain chain, Problems problems);
}
