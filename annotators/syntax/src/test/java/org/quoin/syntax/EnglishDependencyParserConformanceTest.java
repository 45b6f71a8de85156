package org.quoin.syntax;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;

class EnglishDependencyParserConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(EnglishDependencyParser.class).tests();
    }
}
