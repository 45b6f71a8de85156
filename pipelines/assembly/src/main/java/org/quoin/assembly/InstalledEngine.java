package org.quoin.assembly;

import java.util.Objects;
import java.util.Optional;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ResourceMetaData;

/** Finds the component that is installed for an engine that another descriptor describes. */
final class InstalledEngine {

    private final Installation installation;

    InstalledEngine(Installation installation) {
        this.installation = installation;
    }

    /** Returns the component of its class; of an aggregate, one that calls itself the same. */
    Optional<Component> find(AnalysisEngineDescription engine) {
        return engine.isPrimitive() ? byClass(engine.getAnnotatorImplementationName()) : byName(engine);
    }

    private Optional<Component> byClass(String className) {
        Optional<Component> component =
                installation.catalog().named(className).stream().findFirst();
        if (component.isPresent()) {
            return component;
        }
        try {
            return UndescribedClass.find(className, installation.plugins());
        } catch (ResourceInitializationException e) {
            return Optional.empty();
        }
    }

    /** Once an aggregate is imported, nothing tells where from but what it says of itself. */
    private Optional<Component> byName(AnalysisEngineDescription aggregate) {
        ResourceMetaData metaData = aggregate.getMetaData();
        return installation.catalog().components().stream()
                .filter(component -> component.name().equals(metaData.getName()))
                .filter(component -> component.version().equals(Objects.requireNonNullElse(metaData.getVersion(), "")))
                .filter(component -> component.vendor().equals(Objects.requireNonNullElse(metaData.getVendor(), "")))
                .findFirst();
    }
}
