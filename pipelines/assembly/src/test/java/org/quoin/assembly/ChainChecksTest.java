package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainChecksTest {

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
    void anInputThatNothingMakesNamesWhatToPutWhere() throws Exception {
        assertThat(report("language: en\ncomponents: [PosMarker]"))
                .containsExactly("my.yaml:2:14: error Q301: PosMarker needs Token, which nothing before it makes; put"
                        + " WordAnnotator before it, at my.yaml:2");
    }

    @Test
    void whatRunsAsItIsIsProposedBeforeWhatWantsAParameterSet() throws Exception {
        assertThat(report("language: de\ncomponents: [PosMarker]"))
                .containsExactly("my.yaml:2:14: error Q301: PosMarker needs Token, which nothing before it makes; put"
                        + " GermanWordAnnotator before it, at my.yaml:2; or instead of it WordAnnotator");
        assertThat(report("components: [EntityAnnotator]"))
                .containsExactly("my.yaml:1:14: error Q301: EntityAnnotator needs NamedEntity, which nothing before it"
                        + " makes; put Names (with label set) before it, at my.yaml:1");
    }

    @Test
    void inputsThatSeveralComponentsMakeTogetherAreOneProblem() throws Exception {
        assertThat(report("language: en\ncomponents: [StemMarker]"))
                .containsExactly("my.yaml:2:14: error Q301: StemMarker needs Token and POS, which nothing before it"
                        + " makes; put WordAnnotator, PosMarker before it, in this order, at my.yaml:2");
        assertThat(report("language: en\ncomponents: [WordAnnotator, PosMarker, StemMarker]"))
                .isEmpty();
    }

    @Test
    void aTypeThatSeveralComponentsMissIsMissedOnce() throws Exception {
        assertThat(report("language: en\ncomponents: [PosMarker, StemMarker]"))
                .singleElement()
                .asString()
                .contains("PosMarker needs Token");
    }

    @Test
    void aMakerThatStandsTooLateIsMovedUp() throws Exception {
        assertThat(report("language: en\ncomponents:\n- PosMarker\n- Glossary\n- WordAnnotator\n"))
                .containsExactly("my.yaml:3:3: error Q304: PosMarker needs Token, which is made too late, by"
                        + " WordAnnotator at my.yaml:5:3; move that one up, before PosMarker at my.yaml:3");
    }

    @Test
    void whatComesTooEarlyIsMovedDownWhereTheMakerHasNeedsOfItsOwn() throws Exception {
        assertThat(report("language: en\ncomponents:\n- StemMarker\n- WordAnnotator\n- PosMarker\n"))
                .contains("my.yaml:3:3: error Q304: StemMarker needs POS, which is made too late, by PosMarker at"
                        + " my.yaml:5:3; move StemMarker down, after PosMarker at my.yaml:5");
    }

    @Test
    void anOptionalInputThatComesTooLateIsAWarning() throws Exception {
        assertThat(report("language: en\ncomponents:\n- WordAnnotator\n- Chunker\n- PosMarker\n"))
                .containsExactly("my.yaml:4:3: warning Q306: Chunker would use POS, but it is made after it, by"
                        + " PosMarker at my.yaml:5:3; move that one up, before Chunker at my.yaml:4");
        assertThat(report("language: en\ncomponents:\n- WordAnnotator\n- PosMarker\n- Chunker\n"))
                .isEmpty();
    }

    @Test
    void anOutputThatNothingUsesIsAWarning() throws Exception {
        assertThat(report("language: en\ncomponents: [WordAnnotator, PosMarker, EntityAnnotator]"))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("my.yaml:2:29: warning Q305: nothing after PosMarker uses what it makes (POS), and"
                                + " only the formats xmi and json write it; unless it is for those, take it out"));
    }

    @Test
    void theLastComponentsOutputIsTheResult() throws Exception {
        assertThat(report("language: en\ncomponents: [WordAnnotator, PosMarker]"))
                .isEmpty();
    }

    @Test
    void whatAnIncludeMakesNeedsNoUser() throws Exception {
        assertThat(report("include: [words]\ncomponents: [MetadataTeller, Glossary]"))
                .isEmpty();
    }

    @Test
    void whatDoesNotSayWhatItTakesInMayUseAnything() throws Exception {
        assertThat(report("components: [WordAnnotator, Glossary]")).isEmpty();
    }

    @Test
    void aTypeThatIsNotInstalledIsNamed() throws Exception {
        assertThat(report("components: [Puzzler]"))
                .containsExactly("my.yaml:1:14: error Q301: Puzzler needs Riddle, which nothing before it makes; there"
                        + " is no such type here (org.example.Riddle), is its plugin missing?");
    }

    @Test
    void whatTheReaderOfAnArticleMakesIsThereFromTheStart() throws Exception {
        assertThat(report("components: [MetadataTeller]")).isEmpty();
    }

    @Test
    void afterAnUnknownComponentNoInputIsMissed() throws Exception {
        assertThat(report("components: [Zyzzyva, EntityAnnotator]"))
                .singleElement()
                .asString()
                .contains("Q201");
    }

    @Test
    void inPlaceOfAMisspeltComponentTheOneThatWasMeantIsChecked() throws Exception {
        assertThat(report("language: en\ncomponents: [WordAnotator, {use: PosMaker, with: {x: 1}}, StemMarker]"))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem).containsAnyOf("Q201", "unknown parameter 'x' of PosMarker"));
        assertThat(report("language: en\ncomponents: [PosMaker]")).hasSize(2).anySatisfy(problem -> assertThat(problem)
                .contains("Q301: PosMarker needs Token"));
    }

    @Test
    void afterAnIncludeThatCannotBeReadNoInputIsMissed() throws Exception {
        assertThat(report("include: [nowhere]\ncomponents: [EntityAnnotator]"))
                .singleElement()
                .asString()
                .contains("Q109");
    }

    @Test
    void inPlaceOfAMisspeltIncludeTheOneThatWasMeantIsChecked() throws Exception {
        assertThat(report("include: [wrods]\ncomponents: [PosMarker, StemMarker]"))
                .singleElement()
                .asString()
                .contains("Q109", "did you mean 'words'?");
        assertThat(report("include: [wrods]\ncomponents: [PosMarker, EntityAnnotator]"))
                .anySatisfy(problem -> assertThat(problem).contains("Q301: EntityAnnotator needs NamedEntity"));
    }

    @Test
    void aComponentServesThePipelinesLanguage() throws Exception {
        assertThat(report("language: de\ncomponents: [GermanWordAnnotator]")).isEmpty();
        assertThat(report("language: en\ncomponents: [GermanWordAnnotator]"))
                .containsExactly("my.yaml:2:14: error Q302: GermanWordAnnotator does not serve the pipeline's language"
                        + " 'en', only de; take another component or another language");
    }

    @Test
    void aComponentWithAMisspeltParameterIsNotTakenForOneWithout() throws Exception {
        assertThat(report("components: [WordAnnotator, {use: NameAnnotator, with: {label: X}},"
                        + " {use: NameAnnotator, with: {label: X, minLenght: 2}}]"))
                .singleElement()
                .asString()
                .contains("Q204");
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
