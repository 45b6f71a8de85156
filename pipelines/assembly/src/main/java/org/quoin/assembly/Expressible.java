package org.quoin.assembly;

import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.ResourceManagerConfiguration;

/** Tells what an aggregate says that a pipeline descriptor has no words for. */
final class Expressible {

    private final String key;
    private final Position file;
    private final Problems problems;

    /** @param key the aggregate's name for the user */
    Expressible(String key, Position file, Problems problems) {
        this.key = key;
        this.file = file;
        this.problems = problems;
    }

    void check(AnalysisEngineDescription aggregate) {
        if (aggregate.getFlowControllerDeclaration() != null) {
            report("has a flow controller of its own; a pipeline runs its components one after the other");
        } else if (!(aggregate.getAnalysisEngineMetaData().getFlowConstraints() instanceof FixedFlow)) {
            report("has no fixed flow; a pipeline runs its components one after the other");
        }
        if (aggregate.getSofaMappings() != null && aggregate.getSofaMappings().length > 0) {
            report("maps sofas; a pipeline has one view, the article");
        }
        ResourceManagerConfiguration external = aggregate.getResourceManagerConfiguration();
        if (external != null && isUsed(external)) {
            report("binds external resources; a component's own descriptor does that here");
        }
        checkParameters(aggregate.getAnalysisEngineMetaData().getConfigurationParameterDeclarations());
    }

    private static boolean isUsed(ResourceManagerConfiguration external) {
        return external.getExternalResources().length > 0 || external.getExternalResourceBindings().length > 0;
    }

    private void checkParameters(ConfigurationParameterDeclarations parameters) {
        if (parameters.getCommonParameters().length > 0 || parameters.getConfigurationGroups().length > 0) {
            report("has groups of parameters; a pipeline sets single ones");
        }
        Stream.of(parameters.getConfigurationParameters())
                .filter(parameter -> parameter.getExternalOverrideName() != null)
                .map(ConfigurationParameter::getName)
                .forEach(name -> report("takes its parameter '" + name + "' from outside; a pipeline has it set"));
    }

    private void report(String what) {
        problems.add(ProblemCode.NOT_EXPRESSIBLE, file, key + ' ' + what);
    }
}
