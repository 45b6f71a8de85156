package org.quoin.times;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;

class TimeAnnotatorConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(TimeAnnotator.class)
                .on("Ada Vale left on Thursday night and will be back on 15 October, three weeks later.")
                // Where a full stop ends a sentence, it is not that of a short form.
                .on("The wind was 7 knots on Nov. 3 of the boats stayed.")
                .tests();
    }
}
