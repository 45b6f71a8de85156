package org.quoin.quotes;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;

class QuoteAttributorConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        // Where the opening mark is missing, a quotation begins with its sentence.
        return Conformance.of(QuoteAttributor.class)
                .on("Ada Vale left the harbour. We are late,” said Bo Lind.")
                .tests();
    }
}
