package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainChecksTest {

    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    private static final String NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

    @TempDir
    Path folder;

    private List<String> report(String yaml) throws IOException {
        return new DescriptorFolder(folder).with("my.yaml", yaml).report("my.yaml");
    }

    @Test
    void aSubtypeServesWhereItsSupertypeIsNeeded() throws Exception {
        assertThat(report("components: [WordAnnotator, {use: NameAnnotator, with: {label: X}}, EntityAnnotator]"))
                .isEmpty();
    }

    @Test
    void anInputThatNothingMakesNamesWhatCouldMakeIt() throws Exception {
        assertThat(report("components: [EntityAnnotator]"))
                .containsExactly("my.yaml:1:14: error Q301: EntityAnnotator needs " + NAMED_ENTITY
                        + ", which nothing before it makes; put one before it that does: NameAnnotator, Names");
    }

    @Test
    void whatDoesNotServeTheLanguageIsNotProposed() throws Exception {
        assertThat(report("language: en\ncomponents: [{use: NameAnnotator, with: {label: X}}]"))
                .containsExactly("my.yaml:2:20: error Q301: NameAnnotator needs " + TOKEN
                        + ", which nothing before it makes; put one before it that does: Names, WordAnnotator");
    }

    @Test
    void anInputThatIsMadeTooLateNamesItsMaker() throws Exception {
        assertThat(report("components:\n- {use: NameAnnotator, with: {label: X}}\n- WordAnnotator\n"))
                .containsExactly(
                        "my.yaml:2:9: error Q301: NameAnnotator needs " + TOKEN
                                + ", which nothing before it makes; WordAnnotator at my.yaml:3:3 does: move it before this one");
    }

    @Test
    void aTypeThatIsNotOnTheClassPathIsNamed() throws Exception {
        assertThat(report("components: [Puzzler]"))
                .containsExactly("my.yaml:1:14: error Q301: Puzzler needs org.example.Riddle, which nothing before it"
                        + " makes; there is no such type on the class path, is its module missing?");
    }

    @Test
    void whatTheReaderOfAnArticleMakesIsThereFromTheStart() throws Exception {
        assertThat(report("components: [MetadataTeller]")).isEmpty();
    }

    @Test
    void afterAnUnknownComponentNoInputIsMissed() throws Exception {
        assertThat(report("components: [TokenThing, EntityAnnotator]"))
                .singleElement()
                .asString()
                .contains("Q201");
    }

    @Test
    void afterAnIncludeThatCannotBeReadNoInputIsMissed() throws Exception {
        assertThat(report("include: [nowhere]\ncomponents: [EntityAnnotator]"))
                .singleElement()
                .asString()
                .contains("Q109");
    }

    @Test
    void aComponentServesThePipelinesLanguage() throws Exception {
        assertThat(report("language: de\ncomponents: [GermanWordAnnotator]")).isEmpty();
        assertThat(report("language: en\ncomponents: [GermanWordAnnotator]"))
                .containsExactly("my.yaml:2:14: error Q302: GermanWordAnnotator does not serve the pipeline's language"
                        + " 'en', only de; take another component or another language");
    }

    @Test
    void aComponentStandsTwiceOnlyWithOtherParameters() throws Exception {
        assertThat(
                        report(
                                """
                        components:
                          - WordAnnotator
                          - {use: NameAnnotator, with: {label: PERSON}}
                          - {use: NameAnnotator, with: {label: PLACE}}
                        """))
                .isEmpty();
        assertThat(
                        report(
                                """
                        components:
                          - WordAnnotator
                          - {use: NameAnnotator, with: {label: PERSON}}
                          - {use: NameAnnotator, with: {label: PERSON, minLength: 2}}
                        """))
                .containsExactly("my.yaml:4:11: error Q303: NameAnnotator is in the pipeline already, with the same"
                        + " parameters, from my.yaml:3:11; take one of the two out");
    }
}
