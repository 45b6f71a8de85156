package org.quoin.assembly;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * A checked pipeline: its components in the order in which they run, each with its parameters set.
 *
 * @param name the pipeline's name, as in its descriptor
 * @param description what it is for; empty when the descriptor does not say
 * @param language ISO 639 code of the articles that it serves, or {@link #ANY_LANGUAGE}
 * @param steps the components; the last one writes down what the others are
 * @param types the merged type system that its articles' CASes are made from
 * @param hash a hash of everything that its results depend on besides the text: components, versions, parameters
 */
public record Pipeline(
        String name, String description, String language, List<Step> steps, TypeSystemDescription types, String hash) {

    /** What UIMA calls a language that nobody named. */
    public static final String ANY_LANGUAGE = "x-unspecified";

    public Pipeline {
        steps = List.copyOf(steps);
    }

    /**
     * Returns the pipeline as one standard UIMA aggregate with a fixed flow, which any UIMA tool runs with the same
     * result as the steps in turn. It carries the type system.
     */
    public AnalysisEngineDescription aggregate() {
        return AggregateBuilder.build(this);
    }

    /** Returns the steps that the descriptor names or includes: all but the one that writes down what they are. */
    public List<Step> described() {
        return steps.stream()
                .filter(step -> !step.component().isInEveryPipeline())
                .toList();
    }

    /** Returns the names of the types that a component makes and no later one takes in, sorted. */
    public SortedSet<String> results() {
        TypeHierarchy hierarchy = new TypeHierarchy(List.of(types));
        SortedSet<String> results = new TreeSet<>();
        for (Step step : described()) {
            Component component = step.component();
            component
                    .takes()
                    .forEach(taken -> results.removeIf(
                            made -> hierarchy.isOrExtends(made, taken) || hierarchy.isOrExtends(taken, made)));
            results.addAll(component.outputs());
        }
        return results;
    }

    /**
     * One component of a pipeline.
     *
     * @param component what it is and where it comes from: its engine runs with the class loader of its plugin
     * @param position where a descriptor names it
     * @param values the parameters that have a value, set or by default, sorted by name
     * @param engine its UIMA description, parameters set, without types: an engine can be produced from it as it is, to
     *     run over a CAS that is made from the pipeline's types
     */
    public record Step(
            Component component, Position position, List<ParameterValue> values, AnalysisEngineDescription engine) {

        public Step {
            values = List.copyOf(values);
        }

        /** Returns the component's class name. */
        public String className() {
            return component.className();
        }

        /** Returns the component's class name without its package. */
        public String simpleName() {
            return component.simpleName();
        }
    }
}
