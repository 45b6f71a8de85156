package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineSettingsTest {

    @TempDir
    Path path;

    private DescriptorFolder folder;

    @BeforeEach
    void writeDescriptor() throws Exception {
        folder = new DescriptorFolder(path)
                .with(
                        "my.yaml",
                        """
                        include: [words]
                        components:
                          - use: NameAnnotator
                            with: {label: PERSON, words: [Ada]}
                          - use: NameAnnotator
                            with: {label: PLACE, minLength: 4}
                        """);
    }

    private List<String> values(int step, String... settings) throws Exception {
        return folder.assemble("my.yaml", settings).steps().get(step).values().stream()
                .map(value -> value.parameter().name() + "=" + value.value() + " ("
                        + value.origin().kind() + ")")
                .toList();
    }

    @Test
    void theCommandLineBeatsTheDescriptorWhichBeatsTheDefault() throws Exception {
        assertThat(values(1, "NameAnnotator.label=TOWN"))
                .containsExactly(
                        "label=TOWN (COMMAND_LINE)",
                        "minLength=2 (DEFAULT)",
                        "share=0.5 (DEFAULT)",
                        "words=[Ada] (DESCRIPTOR)");
    }

    @Test
    void itCountsForEveryOccurrenceOfTheComponent() throws Exception {
        assertThat(values(1, "org.example.NameAnnotator.minLength=7")).contains("minLength=7 (COMMAND_LINE)");
        assertThat(values(2, "org.example.NameAnnotator.minLength=7")).contains("minLength=7 (COMMAND_LINE)");
    }

    @Test
    void aListIsWrittenInBrackets() throws Exception {
        assertThat(values(2, "NameAnnotator.words=[Ada, 'de Vries']")).contains("words=[Ada, de Vries] (COMMAND_LINE)");
    }

    @Test
    void ofTwoForOneParameterTheLastCounts() throws Exception {
        assertThat(values(1, "NameAnnotator.share=0.1", "NameAnnotator.share=0.2"))
                .contains("share=0.2 (COMMAND_LINE)");
    }

    @Test
    void itChangesTheHash() throws Exception {
        assertThat(folder.assemble("my.yaml", "NameAnnotator.share=0.1").hash())
                .isNotEqualTo(folder.assemble("my.yaml").hash());
    }

    @Test
    void aValueMayHoldAnything() throws Exception {
        assertThat(values(1, "NameAnnotator.label=a.b=c d")).contains("label=a.b=c d (COMMAND_LINE)");
    }

    @Test
    void aComponentThatThePipelineLacksIsNamedWithTheNearest() {
        assertThat(folder.report("my.yaml", "NameAnotator.label=X"))
                .containsExactly("--set NameAnotator.label=X: error Q209: the pipeline has no component"
                        + " 'NameAnotator'; did you mean 'NameAnnotator'? It has: NameAnnotator, WordAnnotator");
    }

    @Test
    void aParameterThatTheComponentLacksIsNamedOnceWithTheNearest() {
        assertThat(folder.report("my.yaml", "NameAnnotator.lable=X"))
                .singleElement()
                .asString()
                .startsWith("--set NameAnnotator.lable=X: error Q204: unknown parameter 'lable' of NameAnnotator; did"
                        + " you mean 'label'?");
    }

    @Test
    void aValueOfTheWrongTypeIsReportedWithoutALine() {
        assertThat(folder.report("my.yaml", "NameAnnotator.words=[a, [b]]", "NameAnnotator.minLength="))
                .hasSize(2)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("--set NameAnnotator.words=[a, [b]]: error Q205: parameter"))
                .anySatisfy(problem -> assertThat(problem).startsWith("--set NameAnnotator.minLength=: error Q205:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NameAnnotator", "NameAnnotator.label", "label=X", ".label=X", "NameAnnotator.=X"})
    void whatIsNotOfTheFormIsShown(String setting) {
        assertThat(folder.report("my.yaml", setting))
                .containsExactly("--set " + setting + ": error Q209: a parameter is set as Component.parameter=value;"
                        + " this is '" + setting + "'");
    }

    @Test
    void itCanGiveWhatTheDescriptorLeavesOut() throws Exception {
        folder.with("my.yaml", "include: [words]\ncomponents: [NameAnnotator]");

        assertThat(folder.report("my.yaml")).singleElement().asString().contains("Q206");
        assertThat(folder.report("my.yaml", "NameAnnotator.label=X")).isEmpty();
    }
}
