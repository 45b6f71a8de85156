package org.quoin.events;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.language.EnglishLemmatizer;
import org.quoin.language.EnglishPosTagger;
import org.quoin.syntax.EnglishDependencyParser;
import org.quoin.testkit.Conformance;

class EventAnnotatorConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(EventAnnotator.class)
                .after(EnglishPosTagger.class)
                .after(EnglishLemmatizer.class)
                .after(EnglishDependencyParser.class)
                .on(
                        "Ada Vale met the mayor of Lower Quay on Thursday. She said the ferry had not sunk.",
                        "The two crews were never in the same harbour; they could have met in spring.")
                .tests();
    }
}
