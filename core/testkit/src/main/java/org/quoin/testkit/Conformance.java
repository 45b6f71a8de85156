package org.quoin.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.junit.jupiter.api.DynamicTest;

/**
 * The contract that every annotator keeps, as tests. One line in an annotator's own tests says that it does:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *     return Conformance.of(HedgeAnnotator.class).on("The plan may perhaps fail.").tests();
 * }
 * }</pre>
 *
 * <p>The annotator is tried on a few news articles, on hostile texts, and on those given by {@link #on}. What it takes
 * in is made by the components given by {@link #after} and by the steps given by {@link #prepare}. Of what is left, the
 * kit makes paragraphs, sentences, tokens, parts of speech and lemmas itself, in a plain way; only those that the
 * annotator declares as inputs.
 */
public final class Conformance {

    private final Setup setup;
    private final Map<Rule, String> declared = new EnumMap<>(Rule.class);

    private Conformance(Setup setup) {
        this.setup = setup;
    }

    /** Starts the tests of an annotator, made by uimaFIT with its default parameters. */
    public static Conformance of(Class<? extends AnalysisComponent> annotator) {
        return new Conformance(new Setup(annotator));
    }

    /** Sets a parameter of the annotator. */
    public Conformance with(String parameter, Object value) {
        setup.parameters().put(parameter, value);
        return this;
    }

    /** Adds a component that makes what the annotator takes in; they run in the order in which they are given. */
    public Conformance after(Class<? extends AnalysisComponent> component, Object... parameters) {
        return after(Setup.describe(component, parameters));
    }

    /** Adds a component that makes what the annotator takes in; they run in the order in which they are given. */
    public Conformance after(AnalysisEngineDescription component) {
        setup.earlier().add(component);
        return this;
    }

    /**
     * Adds a step that makes what the annotator takes in. The steps run after the components.
     *
     * @param makes those of the types that the kit makes itself (such as Token) that it leaves to the step
     */
    public Conformance prepare(Preparation step, Class<?>... makes) {
        setup.steps().add(step);
        Stream.of(makes).map(Class::getName).forEach(setup.madeBySteps()::add);
        return this;
    }

    /** Adds texts in which the annotator finds something. */
    public Conformance on(String... texts) {
        setup.texts().addAll(List.of(texts));
        return this;
    }

    /** Sets the language of the articles; if it is not set, it is the first that the annotator declares, or English. */
    public Conformance language(String language) {
        setup.setLanguage(language);
        return this;
    }

    /**
     * Sets how long the annotator may take to start or for one text, the longest of which has a million characters,
     * before it is taken to hang; a minute if it is not set. A thread that hangs can't be stopped: it is left behind.
     */
    public Conformance limit(Duration limit) {
        setup.setLimit(limit);
        return this;
    }

    /**
     * Declares that the annotator breaks a rule. The test then fails if it keeps it.
     *
     * @param reason why it has to, for those who read the test
     */
    public Conformance declares(Rule rule, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why " + setup.name() + " breaks " + rule);
        }
        declared.put(rule, reason);
        return this;
    }

    /** Returns a test for each rule, to be run in order. */
    public Stream<DynamicTest> tests() {
        Subject subject = new Subject(setup);
        return Stream.of(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(title(rule), () -> {
                    List<String> failures = failures(rule, subject);
                    if (!failures.isEmpty()) {
                        throw new AssertionError(String.join("\n", failures));
                    }
                }));
    }

    /**
     * Tries all rules.
     *
     * @throws AssertionError if the annotator breaks any; it names all that are broken
     */
    public void check() {
        Subject subject = new Subject(setup);
        Map<String, List<Rule>> broken = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            failures(rule, subject).forEach(failure -> broken.computeIfAbsent(failure, f -> new ArrayList<>())
                    .add(rule));
        }
        if (!broken.isEmpty()) {
            String list = broken.entrySet().stream()
                    .map(entry -> entry.getValue().stream().map(Rule::name).collect(Collectors.joining(", ")) + ": "
                            + entry.getKey())
                    .collect(Collectors.joining("\n\n"));
            throw new AssertionError(setup.name() + " breaks the contract of an annotator.\n\n" + list + "\n");
        }
    }

    /** Returns how the annotator fails a rule, its declared exceptions counted. */
    List<String> failures(Rule rule) {
        return failures(rule, new Subject(setup));
    }

    private List<String> failures(Rule rule, Subject subject) {
        try {
            List<String> findings = rule.check().findings(subject);
            if (!declared.containsKey(rule)) {
                return findings;
            }
            return findings.isEmpty() ? List.of(needlessDeclaration(rule)) : List.of();
        } catch (TrialException e) {
            return List.of(e.getMessage());
        }
    }

    private String needlessDeclaration(Rule rule) {
        return "%s declares that it breaks %s (%s), but keeps it: take the declaration away"
                .formatted(setup.name(), rule, declared.get(rule));
    }

    private String title(Rule rule) {
        String title = setup.name() + " " + rule.description();
        return declared.containsKey(rule) ? title + " - or not: " + declared.get(rule) : title;
    }
}
