package org.quoin.evaluation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.quoin.assembly.Component;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Plugin;
import org.quoin.assembly.Position;

/** Pipelines of test components. */
final class TestPipelines {

    private TestPipelines() {}

    @SafeVarargs
    static Pipeline of(Class<? extends JCasAnnotator_ImplBase>... components) throws UIMAException {
        List<Pipeline.Step> steps = new ArrayList<>();
        for (Class<? extends JCasAnnotator_ImplBase> component : components) {
            steps.add(step(component));
        }
        return new Pipeline("test", "", "en", steps, TypeSystemDescriptionFactory.createTypeSystemDescription(), "0");
    }

    private static Pipeline.Step step(Class<? extends JCasAnnotator_ImplBase> type) throws UIMAException {
        URI place = URI.create("file:test");
        Plugin quoin =
                Installation.of(TestPipelines.class.getClassLoader()).plugins().get(0);
        List<String> none = List.of();
        Component component = new Component(
                type.getName(),
                type.getSimpleName(),
                "1",
                "",
                "",
                List.of(),
                none,
                none,
                none,
                none,
                new Component.Home(quoin, place, place));
        return new Pipeline.Step(
                component, new Position("test", 1, 1), List.of(), AnalysisEngineFactory.createEngineDescription(type));
    }
}
