package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new DescriptorFolder(path);
    }

    private static List<String> names(Pipeline pipeline) {
        return pipeline.steps().stream().map(Pipeline.Step::simpleName).toList();
    }

    @Test
    void whatIsIncludedComesFirst() throws Exception {
        folder.with("my.yaml", "include: [names]\ncomponents: [EntityAnnotator]\n");

        assertThat(names(folder.assemble("my.yaml")))
                .containsExactly("WordAnnotator", "NameAnnotator", "EntityAnnotator", "ProvenanceAnnotator");
    }

    @Test
    void anIncludeMayBeAPathFromTheDescriptor() throws Exception {
        Files.createDirectory(path.resolve("parts"));
        folder.with("parts/words.yaml", "components: [WordAnnotator]")
                .with("parts/names.yaml", "include: [words.yaml]\ncomponents: [{use: NameAnnotator, with: {label: X}}]")
                .with("my.yaml", "include: [parts/names.yaml]\ncomponents: [EntityAnnotator]");

        assertThat(names(folder.assemble("my.yaml")))
                .containsExactly("WordAnnotator", "NameAnnotator", "EntityAnnotator", "ProvenanceAnnotator");
    }

    @Test
    void aDescriptorReachedTwiceIsIncludedOnce() throws Exception {
        folder.with("my.yaml", "include: [words, names]\ncomponents: [EntityAnnotator]\n");

        assertThat(names(folder.assemble("my.yaml")))
                .containsExactly("WordAnnotator", "NameAnnotator", "EntityAnnotator", "ProvenanceAnnotator");
    }

    @Test
    void aPipelineMayBeNothingButIncludes() throws Exception {
        folder.with("my.yaml", "include: [names]\n");

        assertThat(names(folder.assemble("my.yaml")))
                .containsExactly("WordAnnotator", "NameAnnotator", "ProvenanceAnnotator");
    }

    @Test
    void theLanguageIsThatOfWhatIsIncludedUnlessGiven() throws Exception {
        folder.with("inherits.yaml", "include: [names]\n")
                .with("gives.yaml", "language: en-GB\ninclude: [names]\n")
                .with("none.yaml", "components: [WordAnnotator]\n");

        assertThat(folder.assemble("inherits.yaml").language()).isEqualTo("en");
        assertThat(folder.assemble("gives.yaml").language()).isEqualTo("en-GB");
        assertThat(folder.assemble("none.yaml").language()).isEqualTo("x-unspecified");
    }

    @Test
    void anUnknownIncludeNamesTheNearest() throws Exception {
        folder.with("my.yaml", "include: [wrods, ../elsewhere.yaml, \"\\0\"]\ncomponents: [Glossary]\n");

        assertThat(folder.report("my.yaml"))
                .containsExactly(
                        "my.yaml:1:11: error Q109: nothing to include called 'wrods'; did you mean 'words'?"
                                + " Packaged pipelines: names, words; a file is given by its path from here",
                        "my.yaml:1:18: error Q109: nothing to include called '../elsewhere.yaml'."
                                + " Packaged pipelines: names, words; a file is given by its path from here",
                        "my.yaml:1:37: error Q109: nothing to include called '\0'."
                                + " Packaged pipelines: names, words; a file is given by its path from here");
    }

    @Test
    void aCircleOfIncludesIsShown() throws Exception {
        folder.with("a.yaml", "include: [b.yaml]\ncomponents: [WordAnnotator]")
                .with("b.yaml", "include: [c.yaml]\ncomponents: [EntityAnnotator]")
                .with("c.yaml", "components: [Shouter]\ninclude: [b.yaml]");

        assertThat(folder.report("a.yaml"))
                .contains("c.yaml:2:11: error Q110: descriptors include each other in a circle: b.yaml -> c.yaml ->"
                        + " b.yaml; take one include out");
    }

    @Test
    void mistakesInAnIncludedDescriptorStandAtTheirPlace() throws Exception {
        folder.with("part.yaml", "components:\n  - WordAnnotater\n")
                .with("my.yaml", "include: [part.yaml]\nlanguag: en");

        assertThat(folder.report("my.yaml"))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactlyInAnyOrder("my.yaml:2:1", "part.yaml:2:5");
    }

    @Test
    void anUnknownPipelineNamesTheNearestAndAll() {
        assertThatThrownBy(() -> new Assembler(Installation.of(getClass().getClassLoader())).assemble("wrods"))
                .isInstanceOf(DescriptorException.class)
                .hasMessage("wrods: error Q101: no packaged pipeline and no file of that name; did you mean 'words'?"
                        + " Packaged pipelines: names, words");
    }

    @Test
    void aPackagedPipelineRunsByItsName() throws Exception {
        Pipeline pipeline = new Assembler(Installation.of(getClass().getClassLoader())).assemble("names");

        assertThat(pipeline.name()).isEqualTo("names");
        assertThat(pipeline.description()).isEqualTo("Every word and every name.");
        assertThat(names(pipeline)).containsExactly("WordAnnotator", "NameAnnotator", "ProvenanceAnnotator");
    }

    @Test
    void packagedPipelinesAreListedWithTheirDescriptions() {
        assertThat(Installation.of(getClass().getClassLoader()).pipelines().list())
                .containsExactly(
                        new PackagedPipeline("names", "Every word and every name."),
                        new PackagedPipeline("words", "Every word."));
    }
}
