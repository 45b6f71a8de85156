package org.quoin.entities;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;

class EntityRecognizerConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(EntityRecognizer.class).tests();
    }
}
