package org.quoin.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;

/** What the author of a test says of an annotator. */
final class Setup {

    private final Class<? extends AnalysisComponent> annotator;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<AnalysisEngineDescription> earlier = new ArrayList<>();
    private final List<Preparation> steps = new ArrayList<>();
    private final Set<String> madeBySteps = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private String language;
    private Duration limit = Duration.ofMinutes(1);

    Setup(Class<? extends AnalysisComponent> annotator) {
        this.annotator = annotator;
    }

    Class<? extends AnalysisComponent> annotator() {
        return annotator;
    }

    String name() {
        return annotator.getSimpleName();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    List<AnalysisEngineDescription> earlier() {
        return earlier;
    }

    List<Preparation> steps() {
        return steps;
    }

    Set<String> madeBySteps() {
        return madeBySteps;
    }

    List<String> texts() {
        return texts;
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    void setLanguage(String language) {
        this.language = language;
    }

    Duration limit() {
        return limit;
    }

    void setLimit(Duration limit) {
        this.limit = limit;
    }

    AnalysisEngineDescription describe() {
        Object[] pairs = parameters.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        List<String> known = Descriptors.parameters(describe(annotator)).stream()
                .map(ConfigurationParameter::getName)
                .toList();
        for (String parameter : parameters.keySet()) {
            if (!known.contains(parameter)) {
                throw new IllegalArgumentException("%s has no parameter '%s'; it has %s"
                        .formatted(name(), parameter, known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
        return describe(annotator, pairs);
    }

    static AnalysisEngineDescription describe(Class<? extends AnalysisComponent> component, Object... parameters) {
        try {
            return AnalysisEngineFactory.createEngineDescription(component, parameters);
        } catch (ResourceInitializationException e) {
            throw new IllegalArgumentException("uimaFIT can't make " + component.getName() + ": " + e.getMessage(), e);
        }
    }
}
