package org.quoin.coreference;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.syntax.EnglishDependencyParser;
import org.quoin.testkit.Conformance;

class MentionDetectorConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(MentionDetector.class)
                .prepare(CapitalisedNames::mark)
                .after(EnglishDependencyParser.class)
                .on("Ada Vale met the mayor of Lower Quay. She said the old pier was his.")
                .tests();
    }
}
