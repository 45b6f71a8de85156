package org.quoin.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.testkit.Conformance;

class OnnxEntityRecognizerConformanceTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> keepsTheContract() throws IOException {
        return Conformance.of(OnnxEntityRecognizer.class)
                .with("model", TinyModel.ofNames().writeTo(folder).toString())
                .on("Ada Vale left Northlight Bank. Corby was sorry.")
                .tests();
    }
}
