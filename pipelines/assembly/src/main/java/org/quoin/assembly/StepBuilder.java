package org.quoin.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Makes the UIMA descriptions of a chain's components. */
final class StepBuilder {

    private final TypeSystemDescription shared;
    private final Problems problems;
    private final List<TypeSystemDescription> ownTypes = new ArrayList<>();

    /** @param shared the types that Quoin publishes, which no component may change */
    StepBuilder(TypeSystemDescription shared, Problems problems) {
        this.shared = shared;
        this.problems = problems;
    }

    /** Returns the types that the descriptors of the components brought with them. */
    List<TypeSystemDescription> ownTypes() {
        return ownTypes;
    }

    /** Returns the steps; a component whose descriptor UIMA refuses is reported and left out. */
    List<Pipeline.Step> build(List<Link> links) {
        List<Pipeline.Step> steps = new ArrayList<>();
        for (Link link : links) {
            try {
                steps.add(step(link));
            } catch (IOException | InvalidXMLException | ResourceInitializationException e) {
                problems.add(
                        ProblemCode.UNUSABLE_COMPONENT,
                        link.position(),
                        link.component().className() + " can't be used: UIMA refuses "
                                + Position.file(link.component().descriptor()) + ": " + e.getMessage());
            }
        }
        return steps;
    }

    private Pipeline.Step step(Link link) throws IOException, InvalidXMLException, ResourceInitializationException {
        Component component = link.component();
        AnalysisEngineDescription engine = UndescribedClass.isOne(component)
                ? UndescribedClass.describe(
                        component.className(), component.plugin().loader())
                : UIMAFramework.getXMLParser()
                        .parseAnalysisEngineDescription(
                                new XMLInputSource(component.descriptor().toURL()));
        ResourceManager resources = Installation.resources(component.plugin());
        engine.resolveImports(resources);
        takeTypes(engine, resources, link);
        ConfigurationParameterSettings settings =
                engine.getAnalysisEngineMetaData().getConfigurationParameterSettings();
        List<ParameterValue> values = List.copyOf(link.values().values());
        values.stream()
                .filter(value -> !value.isDefault())
                .forEach(value -> settings.setParameterValue(value.parameter().name(), value.forEngine()));
        return new Pipeline.Step(component, link.position(), values, engine);
    }

    /** A CAS has one type system: what a component brings along is merged into it. */
    private void takeTypes(AnalysisEngineDescription engine, ResourceManager resources, Link link)
            throws ResourceInitializationException {
        TypeSystemDescription own = CasCreationUtils.mergeDelegateAnalysisEngineTypeSystems(engine, resources);
        Compatibility.changedTypes(own, shared)
                .ifPresent(reason -> problems.add(
                        ProblemCode.UNUSABLE_COMPONENT,
                        link.position(),
                        link.component().className() + " can't be used: in "
                                + Position.file(link.component().descriptor()) + ", " + reason));
        ownTypes.add(own);
        if (engine.isPrimitive()) {
            engine.getAnalysisEngineMetaData().setTypeSystem(null);
        }
    }
}
