package org.quoin.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A component stands in the chain twice with the same parameters: it would make every annotation twice. One whose
 * parameters can't be read may have been meant to have others.
 */
final class GivenTwice implements Check {

    @Override
    public void check(Chain chain, Problems problems) {
        Map<List<Object>, Link> seen = new HashMap<>();
        for (Link link : chain.links()) {
            if (!link.isReadable()) {
                continue;
            }
            Link first = seen.putIfAbsent(List.of(link.component().className(), link.effective()), link);
            if (first != null) {
                problems.add(
                        ProblemCode.GIVEN_TWICE,
                        link.position(),
                        link.component().simpleName() + " is in the pipeline already, with the same parameters, from "
                                + first.position() + "; take one of the two out");
            }
        }
    }
}
