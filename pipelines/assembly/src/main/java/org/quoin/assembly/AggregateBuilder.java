package org.quoin.assembly;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.OperationalProperties;

/** Makes a pipeline into one UIMA aggregate. */
final class AggregateBuilder {

    private AggregateBuilder() {}

    static AnalysisEngineDescription build(Pipeline pipeline) {
        AnalysisEngineDescription aggregate =
                UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
        aggregate.setFrameworkImplementation("org.apache.uima.java");
        aggregate.setPrimitive(false);
        List<String> flow = new ArrayList<>();
        for (Pipeline.Step step : pipeline.steps()) {
            String key = unused(step.simpleName(), flow);
            flow.add(key);
            aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(key, (AnalysisEngineDescription)
                    step.engine().clone());
        }
        addTypes(aggregate, flow, pipeline);
        describe(aggregate.getAnalysisEngineMetaData(), flow, pipeline);
        return aggregate;
    }

    private static String unused(String name, List<String> used) {
        String key = name;
        for (int number = 2; used.contains(key); number++) {
            key = name + '-' + number;
        }
        return key;
    }

    /** UIMA takes an aggregate's types from its delegates; one of them that has all is enough. */
    private static void addTypes(AnalysisEngineDescription aggregate, List<String> flow, Pipeline pipeline) {
        if (!flow.isEmpty()) {
            AnalysisEngineDescription last = (AnalysisEngineDescription)
                    aggregate.getDelegateAnalysisEngineSpecifiersWithImports().get(flow.get(flow.size() - 1));
            last.getAnalysisEngineMetaData().setTypeSystem(pipeline.types());
        }
    }

    private static void describe(AnalysisEngineMetaData metaData, List<String> flow, Pipeline pipeline) {
        metaData.setName(pipeline.name());
        metaData.setDescription(pipeline.description());
        metaData.setVersion(pipeline.hash());
        FixedFlow fixed = UIMAFramework.getResourceSpecifierFactory().createFixedFlow();
        fixed.setFixedFlow(flow.toArray(String[]::new));
        metaData.setFlowConstraints(fixed);
        Capability capability = UIMAFramework.getResourceSpecifierFactory().createCapability();
        capability.setLanguagesSupported(new String[] {pipeline.language()});
        pipeline.steps().stream()
                .flatMap(step -> step.component().outputs().stream())
                .distinct()
                .forEach(type -> capability.addOutputType(type, true));
        metaData.setCapabilities(new Capability[] {capability});
        OperationalProperties operation =
                UIMAFramework.getResourceSpecifierFactory().createOperationalProperties();
        operation.setModifiesCas(true);
        operation.setMultipleDeploymentAllowed(true);
        metaData.setOperationalProperties(operation);
    }
}
