package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Planner;
import org.quoin.assembly.Problem;
import org.quoin.io.ArticleMetadata;
import org.quoin.io.Formats;
import org.quoin.io.Inputs;
import org.quoin.runner.BatchRun;
import org.quoin.runner.Progress;
import org.quoin.runner.RunRequest;

/** A plan for each type that any component makes: it has nothing wrong, and it runs. */
class PlanTest {

    private static final Installation INSTALLATION = Installation.of(PlanTest.class.getClassLoader());

    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws Exception {
        Samples.unpack(folder.resolve("articles"), "ferry-1-meridian.txt");
    }

    static Set<String> types() {
        Set<String> types = new TreeSet<>();
        INSTALLATION.catalog().components().stream()
                .filter(component -> !component.isInEveryPipeline())
                .forEach(component -> types.addAll(component.outputs()));
        return types;
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatItWritesPassesTheChecksAndRuns(String type) throws Exception {
        Path file = folder.resolve("planned.yaml");
        Files.writeString(
                file, new Planner(INSTALLATION, "en").plan(List.of(type)).toYaml(""));
        List<Problem> warnings = new ArrayList<>();
        Pipeline pipeline = new Assembler(INSTALLATION).assemble(file.toString(), List.of(), warnings::add);
        Path output = folder.resolve("out");
        RunRequest request = new RunRequest(
                pipeline,
                Inputs.find(List.of(folder.resolve("articles").toString()), output),
                ArticleMetadata.none(),
                new Formats(List.of(getClass().getClassLoader())).named(List.of()),
                output,
                1);

        assertThat(warnings).isEmpty();
        assertThat(pipeline.described().stream().flatMap(step -> step.component().outputs().stream()))
                .contains(type);
        assertThat(new BatchRun(request, Progress.quiet()).run().done()).isEqualTo(1);
    }
}
