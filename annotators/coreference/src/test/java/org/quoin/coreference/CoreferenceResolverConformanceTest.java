package org.quoin.coreference;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.syntax.EnglishDependencyParser;
import org.quoin.testkit.Conformance;

class CoreferenceResolverConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(CoreferenceResolver.class)
                .prepare(CapitalisedNames::mark)
                .after(EnglishDependencyParser.class)
                .after(MentionDetector.class)
                .on(
                        "Ada Vale met the mayor of Lower Quay. She said the old pier was his. Ada Vale left.",
                        "A South Korean ship left the harbour of Buenos Aires. South Korea wants it back.")
                .tests();
    }
}
