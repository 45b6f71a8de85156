package org.quoin.runner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.quoin.assembly.Component;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Plugin;
import org.quoin.assembly.Position;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.Formats;
import org.quoin.io.Inputs;

/** Runs of test components over a folder, and what they leave behind. */
final class Runs {

    private Runs() {}

    static Pipeline pipeline(String hash, Pipeline.Step... steps) throws Exception {
        return new Pipeline(
                "test", "", "en", List.of(steps), TypeSystemDescriptionFactory.createTypeSystemDescription(), hash);
    }

    static Pipeline.Step step(Class<? extends JCasAnnotator_ImplBase> component, Object... parameters)
            throws Exception {
        URI place = URI.create("file:test");
        Plugin quoin = Installation.of(Runs.class.getClassLoader()).plugins().get(0);
        return new Pipeline.Step(
                new Component(
                        component.getName(),
                        component.getSimpleName(),
                        "1",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Component.Home(quoin, place, place)),
                new Position("test", 1, 1),
                List.of(),
                AnalysisEngineFactory.createEngineDescription(component, parameters));
    }

    /** Tokens, and what {@link Saboteur} makes of an article. */
    static RunRequest request(Path input, Path output, String... formats) throws Exception {
        return new RunRequest(
                pipeline("0", step(SpaceTokenizer.class), step(Saboteur.class)),
                Inputs.find(List.of(input.toString()), output),
                ArticleMetadata.none(),
                new Formats(List.of(Runs.class.getClassLoader())).named(List.of(formats)),
                output,
                2);
    }

    /** Returns the files that are meant to be read, by name. */
    static Map<String, String> results(Path output) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.startsWith(".quoin") && !name.equals("run.json")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }
}
