package org.quoin.assembly;

import java.util.OptionalInt;

/** A component could use a type that is made only after it. */
final class OptionalInputsInTime implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        ChainFlow flow = new ChainFlow(chain);
        for (int at = 0; at < chain.firstGap(); at++) {
            Link link = chain.links().get(at);
            TypesThere there = flow.before(at);
            for (String input : link.component().optionalInputs()) {
                OptionalInt maker = there.has(input) ? OptionalInt.empty() : flow.laterMaker(at, input);
                if (maker.isPresent()) {
                    Link makes = chain.links().get(maker.getAsInt());
                    problems.add(
                            ProblemCode.OPTIONAL_INPUT_TOO_LATE,
                            link.position(),
                            link.component().simpleName() + " would use " + Component.simpleName(input)
                                    + ", but it is made after it, by "
                                    + makes.component().simpleName() + " at " + makes.position() + "; "
                                    + flow.advice(maker.getAsInt(), at));
                }
            }
        }
    }
}
