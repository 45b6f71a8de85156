package org.quoin.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.assembly.PipelineDescriptor.Use;
import org.quoin.assembly.Value.Scalar;

/** Sets up the last component of every pipeline, which writes down what the others are. */
final class Provenance {

    private Provenance() {}

    static Link link(String pipeline, String hash, List<Link> links, Installation installation) {
        String className = ProvenanceAnnotator.class.getName();
        Component component = installation.catalog().named(className).stream()
                .findFirst()
                .orElseGet(() -> undescribed(className, installation));
        List<String> parameters = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            String place = i + ":";
            links.get(i).effective().forEach((name, value) -> parameters.add(place + name + '=' + value));
            links.get(i).component().outputs().stream().sorted().forEach(type -> outputs.add(place + type));
        }
        Map<String, Object> values = Map.of(
                ProvenanceAnnotator.PARAM_PIPELINE, pipeline,
                ProvenanceAnnotator.PARAM_HASH, hash,
                ProvenanceAnnotator.PARAM_COMPONENTS,
                        links.stream().map(link -> link.component().className()).toList(),
                ProvenanceAnnotator.PARAM_VERSIONS,
                        links.stream().map(link -> link.component().version()).toList(),
                ProvenanceAnnotator.PARAM_PARAMETERS, parameters,
                ProvenanceAnnotator.PARAM_OUTPUTS, outputs);
        Scalar name = new Scalar(className, false, Position.of(pipeline));
        Origin origin = new Origin(Origin.Kind.DESCRIPTOR, Position.of(pipeline), Path.of(""));
        SortedMap<String, ParameterValue> settings = new TreeMap<>();
        values.forEach((parameter, value) -> settings.put(
                parameter, new ParameterValue(component.parameter(parameter).orElseThrow(), value, origin)));
        return new Link(Use.plain(name), component, settings);
    }

    /** Only where the class runs without the descriptor that the build writes beside it, as in an IDE. */
    private static Component undescribed(String className, Installation installation) {
        try {
            return UndescribedClass.find(className, installation.plugins()).orElseThrow();
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(className + " is part of this module and can be described", e);
        }
    }
}
