package org.quoin.runner;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.quoin.assembly.Pipeline;
import org.quoin.io.ArticleCas;
import org.quoin.io.ArticleFacts;

/**
 * A pipeline that annotates one article after the other on the thread that calls it, for who looks at the annotations
 * instead of writing them to files. A failure is the caller's.
 */
public final class PipelineEngine {

    private final Pipeline pipeline;
    private final Engines engines;
    private final List<AnalysisEngine> steps = new ArrayList<>();
    private final JCas cas;

    /**
     * Makes the components' engines.
     *
     * @throws RunException if one can't be initialised
     */
    public PipelineEngine(Pipeline pipeline) throws RunException {
        this.pipeline = pipeline;
        this.engines = new Engines(pipeline);
        this.cas = engines.newCas();
        for (int step = 0; step < pipeline.steps().size(); step++) {
            steps.add(engines.newEngine(step));
        }
    }

    /**
     * Puts an article in the place of the last one.
     *
     * @param id its id
     * @param text its text
     * @param facts what is known of it
     * @return the CAS, which is always the same
     */
    public JCas fill(String id, String text, ArticleFacts facts) {
        cas.reset();
        ArticleCas.fill(cas, id, text, facts, pipeline.language());
        return cas;
    }

    /**
     * Annotates the article.
     *
     * @throws RunException if a component fails; the message names it and the article
     */
    public void annotate() throws RunException {
        for (int step = 0; step < steps.size(); step++) {
            try {
                engines.process(step, steps.get(step), cas);
            } catch (UIMAException | RuntimeException e) {
                throw new RunException(
                        pipeline.steps().get(step).className() + " fails on the article " + ArticleCas.id(cas) + ": "
                                + Failure.describe(e),
                        e);
            }
        }
    }
}
