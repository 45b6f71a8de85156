package org.quoin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.resource.ResourceManager;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;

/** Makes engines of a packaged pipeline. */
final class Engines {

    private Engines() {}

    static Pipeline pipeline(String name) {
        try {
            return new Assembler(Installation.of(Engines.class.getClassLoader())).assemble(name);
        } catch (DescriptorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns one engine a step. */
    static List<AnalysisEngine> of(Pipeline pipeline) throws Exception {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        List<AnalysisEngine> engines = new ArrayList<>();
        for (Pipeline.Step step : pipeline.steps()) {
            engines.add(UIMAFramework.produceAnalysisEngine(step.engine(), resources, null));
        }
        return engines;
    }
}
