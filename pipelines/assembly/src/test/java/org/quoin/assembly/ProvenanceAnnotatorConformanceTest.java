package org.quoin.assembly;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.testkit.Conformance;

class ProvenanceAnnotatorConformanceTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return Conformance.of(ProvenanceAnnotator.class)
                .with(ProvenanceAnnotator.PARAM_PIPELINE, "words")
                .with(ProvenanceAnnotator.PARAM_HASH, "8d1f0c")
                .with(ProvenanceAnnotator.PARAM_COMPONENTS, new String[] {"org.example.A", "org.example.B"})
                .with(ProvenanceAnnotator.PARAM_VERSIONS, new String[] {"1.0", "2.1"})
                .with(ProvenanceAnnotator.PARAM_PARAMETERS, new String[] {"1:words=few"})
                .with(ProvenanceAnnotator.PARAM_OUTPUTS, new String[] {"0:org.quoin.type.Quote"})
                .tests();
    }
}
