package org.quoin.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.resource.metadata.Capability;
import org.quoin.plugin.OptionalInputs;

/**
 * What a component says it takes in and makes: full names of types, and {@code type:feature} of features.
 *
 * @param inputs what it needs
 * @param optionalInputs what it takes in where it is there
 * @param outputs what it makes
 * @param languages the languages that it serves; empty if it does not say
 */
record Capabilities(List<String> inputs, List<String> optionalInputs, List<String> outputs, List<String> languages) {

    static Capabilities of(AnalysisEngineDescription description) {
        Capability[] capabilities = description.getAnalysisEngineMetaData().getCapabilities();
        return new Capabilities(
                names(Arrays.stream(capabilities).flatMap(c -> Stream.of(c.getInputs()))),
                optionalInputs(description.getAnnotatorImplementationName()),
                names(Arrays.stream(capabilities).flatMap(c -> Stream.of(c.getOutputs()))),
                Arrays.stream(capabilities)
                        .flatMap(c -> Stream.of(c.getLanguagesSupported()))
                        .filter(language -> !language.equals("x-unspecified"))
                        .distinct()
                        .toList());
    }

    /** Returns those of the outputs that are types. */
    List<String> outputTypes() {
        return outputs.stream().filter(output -> output.indexOf(':') < 0).toList();
    }

    /** Returns all that the component takes in, needed or not. */
    List<String> allInputs() {
        return Stream.concat(inputs.stream(), optionalInputs.stream()).toList();
    }

    private static List<String> names(Stream<TypeOrFeature> declared) {
        return declared.map(TypeOrFeature::getName).distinct().toList();
    }

    private static List<String> optionalInputs(String annotator) {
        return Optional.ofNullable(annotator)
                .flatMap(Capabilities::load)
                .map(type -> type.getAnnotation(OptionalInputs.class))
                .map(inputs -> List.of(inputs.value()))
                .orElse(List.of());
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
