package org.quoin.assembly;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * A checked pipeline: its components in the order in which they run, each with its parameters set.
 *
 * @param name the pipeline's name, as in its descriptor
 * @param description what it is for; empty when the descriptor does not say
 * @param language ISO 639 code of the articles that it serves
 * @param steps the components
 * @param types the merged type system that its articles' CASes are made from
 * @param hash a hash of everything that its results depend on besides the text: components, versions, parameters
 */
public record Pipeline(
        String name, String description, String language, List<Step> steps, TypeSystemDescription types, String hash) {

    public Pipeline {
        steps = List.copyOf(steps);
    }

    /**
     * One component of a pipeline.
     *
     * @param component the component's class name
     * @param version the component's version
     * @param engine its UIMA description, parameters set; an engine can be produced from it as it is
     */
    public record Step(String component, String version, AnalysisEngineDescription engine) {

        /** Returns the class name without its package. */
        public String simpleName() {
            return component.substring(component.lastIndexOf('.') + 1);
        }
    }
}
