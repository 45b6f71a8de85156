package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorFormTest {

    @TempDir
    Path folder;

    private List<String> report(String yaml) throws IOException {
        return new DescriptorFolder(folder).with("my.yaml", yaml).report("my.yaml");
    }

    @Test
    void aGoodDescriptorHasNoProblems() throws Exception {
        assertThat(
                        report(
                                """
                        pipeline: mine
                        description: Words and names.
                        language: en-GB
                        include: []
                        components:
                          - WordAnnotator
                          - use: NameAnnotator
                            with: {label: PERSON, words: [Ada]}
                        """))
                .isEmpty();
    }

    @Test
    void threeMistakesAreReportedTogether() throws Exception {
        assertThat(
                        report(
                                """
                        pipeline: mine
                        langauge: en
                        components:
                          - WordAnotator
                          - use: NameAnnotator
                            with: {label: PERSON, minLenght: 3}
                        """))
                .containsExactly(
                        "my.yaml:2:1: error Q106: unknown key 'langauge' in the descriptor; did you mean 'language'?"
                                + " It may have: pipeline, description, language, include, types, components",
                        "my.yaml:4:5: error Q201: unknown component 'WordAnotator'; did you mean 'WordAnnotator'?"
                                + " 'quoin components' lists those that there are",
                        "my.yaml:6:27: error Q204: unknown parameter 'minLenght' of NameAnnotator; did you mean"
                                + " 'minLength'? It has: label, minLength, share, ignoreCase, words, budget, weight");
    }

    @Test
    void yamlThatIsNoneIsReportedWhereItBreaks() throws Exception {
        assertThat(report("pipeline: mine\ncomponents: [WordAnnotator\n"))
                .singleElement()
                .asString()
                .startsWith("my.yaml:3:1: error Q103: not YAML: expected ',' or ']'");
    }

    @Test
    void twoDocumentsInAFileAreTooMany() throws Exception {
        assertThat(report("components: [WordAnnotator]\n---\ncomponents: [WordAnnotator]\n"))
                .singleElement()
                .asString()
                .startsWith("my.yaml:2:1: error Q103: not YAML: ");
    }

    @Test
    void aDescriptorIsAMapping() throws Exception {
        assertThat(report("- WordAnnotator\n"))
                .containsExactly("my.yaml:1:1: error Q104: a descriptor is a mapping with the keys pipeline,"
                        + " description, language, include, types, components; this is a list");
    }

    @Test
    void anEmptyFileIsNoDescriptor() throws Exception {
        assertThat(report("# nothing yet\n")).containsExactly("my.yaml: error Q104: the descriptor is empty");
    }

    @Test
    void textInAnotherEncodingIsRefused() throws Exception {
        Files.write(folder.resolve("my.yaml"), "description: café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new DescriptorFolder(folder).report("my.yaml"))
                .containsExactly("my.yaml: error Q102: the descriptor is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNotShiftPositions() throws Exception {
        assertThat(report("\uFEFFcomponents: [WordAnnotator]\n")).isEmpty();
        assertThat(report("\uFEFFkomponents: [WordAnnotator]\n"))
                .singleElement()
                .asString()
                .startsWith("my.yaml:1:1: error Q106");
    }

    @Test
    void positionsCountCodePoints() throws Exception {
        assertThat(report("{description: 🗞🗞, langage: en, components: [WordAnnotator]}"))
                .singleElement()
                .asString()
                .startsWith("my.yaml:1:19: error Q106");
    }

    @Test
    void aKeyIsGivenOnce() throws Exception {
        assertThat(
                        report(
                                """
                        language: en
                        language: de
                        components:
                          - WordAnnotator
                          - use: NameAnnotator
                            with: {label: PERSON, label: PLACE}
                          - use: EntityAnnotator
                            use: WordAnnotator
                        """))
                .containsExactly(
                        "my.yaml:2:1: error Q105: 'language' is given twice; keep one of the two",
                        "my.yaml:6:27: error Q105: 'label' is given twice; keep one of the two",
                        "my.yaml:8:5: error Q105: 'use' is given twice; keep one of the two");
    }

    @Test
    void aComponentHasNoKeysButUseAndWith() throws Exception {
        assertThat(report("components: [{use: WordAnnotator, wiht: {}}]"))
                .containsExactly("my.yaml:1:35: error Q106: unknown key 'wiht' in the component; did you mean 'with'?"
                        + " It may have: use, with, without, makes");
    }

    @Test
    void aKeyFarFromAllOthersSuggestsNone() throws Exception {
        assertThat(report("quality: high\ncomponents: [WordAnnotator]"))
                .containsExactly("my.yaml:1:1: error Q106: unknown key 'quality' in the descriptor."
                        + " It may have: pipeline, description, language, include, types, components");
    }

    @Test
    void valuesHaveTheirShapes() throws Exception {
        assertThat(
                        report(
                                """
                        pipeline: [mine]
                        description:
                        include: words
                        components:
                          - [WordAnnotator]
                          - with: {label: PERSON}
                          - use: NameAnnotator
                            with: PERSON
                        """))
                .containsExactly(
                        "my.yaml:1:11: error Q107: 'pipeline' is a single text; this is a list",
                        "my.yaml:2:13: error Q107: 'description' is a single text; this is empty",
                        "my.yaml:3:10: error Q107: 'include' is a list: write [words]; this is 'words'",
                        "my.yaml:5:5: error Q107: a component is a single text; this is a list",
                        "my.yaml:6:5: error Q107: a component with parameters is written {use: NAME, with: {PARAMETER:"
                                + " VALUE}}; 'use' is missing",
                        "my.yaml:7:10: error Q206: NameAnnotator needs its parameter 'label' (String), which has no"
                                + " default; set it under 'with:'",
                        "my.yaml:8:11: error Q107: 'with' is a mapping of parameters to values; this is 'PERSON'");
    }

    @Test
    void aPipelineHasComponents() throws Exception {
        assertThat(report("pipeline: mine\n"))
                .containsExactly("my.yaml:1:1: error Q108: the pipeline has no components;"
                        + " list at least one under 'components:'");
        assertThat(report("pipeline: mine\ncomponents: []\n"))
                .containsExactly("my.yaml:2:13: error Q108: the pipeline has no components;"
                        + " list at least one under 'components:'");
    }

    @Test
    void anAliasThatContainsItselfEnds() throws Exception {
        assertThat(report("components: &all [WordAnnotator, *all]"))
                .containsExactly("my.yaml:1:13: error Q107: a component is a single text; this is a list");
    }

    @Test
    void inPlaceOfAMisspeltKeyTheOneThatWasMeantIsRead() throws Exception {
        assertThat(report("componets: [Glossaryy]"))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("Q106", "did you mean 'components'?"))
                .anySatisfy(problem -> assertThat(problem).contains("Q201", "did you mean 'Glossary'?"));
    }
}
