package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a descriptor can say where a component's own description is too strict, or lacks types. */
class EscapesTest {

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <types>
                <typeDescription>
                  <name>my.Hedge</name>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                </typeDescription>
              </types>
            </typeSystemDescription>
            """;

    @TempDir
    Path folder;

    private List<String> report(String yaml) throws IOException {
        return new DescriptorFolder(folder).with("my.yaml", yaml).report("my.yaml");
    }

    @Test
    void aComponentRunsWithoutWhatItOnlySaysItNeeds() throws Exception {
        assertThat(report("components: [{use: EntityAnnotator, without: [NamedEntity]}]"))
                .isEmpty();
    }

    @Test
    void aTypeThatNothingMakesCanBeDoneWithout() throws Exception {
        assertThat(report("components: [{use: Puzzler, without: [org.example.Riddle]}]"))
                .isEmpty();
    }

    @Test
    void whatAComponentDoesNotNeedIsNotLeftOut() throws Exception {
        assertThat(report("components: [{use: EntityAnnotator, without: [NamedEntiti, NamedEntity]}]"))
                .containsExactly("my.yaml:1:47: error Q210: EntityAnnotator does not need 'NamedEntiti'; did you mean"
                        + " 'NamedEntity'? It takes in: NamedEntity");
    }

    @Test
    void whatAComponentMakesByItsParametersIsThereForThoseAfterIt() throws Exception {
        assertThat(report("components: [{use: WordAnnotator, makes: [NamedEntity]}, EntityAnnotator]"))
                .isEmpty();
    }

    @Test
    void aTypeThatThereIsNotCannotBeMade() throws Exception {
        assertThat(report("components: [{use: WordAnnotator, makes: [EntityMentoin]}]"))
                .containsExactly("my.yaml:1:43: error Q501: there is no type 'EntityMentoin'; did you mean"
                        + " 'EntityMention' or 'Entity'? 'quoin components' tells what each component makes");
    }

    @Test
    void whatAComponentMakesByItsParametersIsWrittenDown() throws Exception {
        Pipeline pipeline = new DescriptorFolder(folder)
                .with("my.yaml", "components: [{use: WordAnnotator, makes: [NamedEntity]}]")
                .assemble("my.yaml");

        assertThat(pipeline.steps()
                        .get(1)
                        .engine()
                        .getAnalysisEngineMetaData()
                        .getConfigurationParameterSettings()
                        .getParameterValue(ProvenanceAnnotator.PARAM_OUTPUTS))
                .asInstanceOf(InstanceOfAssertFactories.array(String[].class))
                .contains("0:de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
    }

    @Test
    void aDescriptorBringsTypes() throws Exception {
        Files.writeString(folder.resolve("hedges.xml"), TYPES);

        Pipeline pipeline = new DescriptorFolder(folder)
                .with("my.yaml", "types: [hedges.xml]\ncomponents: [WordAnnotator]")
                .assemble("my.yaml");

        assertThat(pipeline.types().getType("my.Hedge")).isNotNull();
    }

    @Test
    void anIncludedDescriptorBringsItsTypes() throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/hedges.xml"), TYPES);

        Pipeline pipeline = new DescriptorFolder(folder)
                .with("deep/hedges.yaml", "types: [hedges.xml]\ncomponents: [WordAnnotator]")
                .with("my.yaml", "include: [deep/hedges.yaml]")
                .assemble("my.yaml");

        assertThat(pipeline.types().getType("my.Hedge")).isNotNull();
    }

    @Test
    void typesThatAreNotThereAreReported() throws Exception {
        assertThat(report("types: [gone.xml]\ncomponents: [WordAnnotator]"))
                .containsExactly("my.yaml:1:9: error Q111: there is no file gone.xml; 'types' lists UIMA type systems,"
                        + " XML files, each by its path from this file");
    }

    @Test
    void typesThatCannotBeReadAreReported() throws Exception {
        Files.writeString(folder.resolve("cut.xml"), "<typeSystemDescription>\n<types>");

        assertThat(report("types: [cut.xml]\ncomponents: [WordAnnotator]"))
                .singleElement()
                .asString()
                .startsWith("cut.xml:2:8: error Q405: the type system can't be read: ");
    }
}
