package org.quoin.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A component needs a type that no component before it makes. Subtypes count. What comes after a component that is not
 * known is not checked, as that one may make anything. A type that is missing is reported where it is needed first.
 */
final class RequiredInputs implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        ChainFlow flow = new ChainFlow(chain);
        Set<String> reported = new HashSet<>();
        for (int at = 0; at < chain.firstGap(); at++) {
            Link link = chain.links().get(at);
            TypesThere there = flow.before(at);
            List<String> missing = new ArrayList<>();
            for (String input : link.component().inputs()) {
                if (there.has(input) || reported.contains(input)) {
                    continue;
                }
                OptionalInt maker = flow.laterMaker(at, input);
                if (maker.isPresent()) {
                    problems.add(
                            ProblemCode.INPUT_TOO_LATE,
                            link.position(),
                            tooLate(input, link, chain.links().get(maker.getAsInt()))
                                    + flow.advice(maker.getAsInt(), at));
                } else {
                    missing.add(input);
                }
            }
            if (!missing.isEmpty()) {
                new MissingInputs(chain, at).report(missing, problems);
            }
            reported.addAll(missing);
        }
    }

    private static String tooLate(String input, Link link, Link maker) {
        return link.component().simpleName() + " needs " + Component.simpleName(input) + ", which is made too late, by "
                + maker.component().simpleName() + " at " + maker.position() + "; ";
    }
}
