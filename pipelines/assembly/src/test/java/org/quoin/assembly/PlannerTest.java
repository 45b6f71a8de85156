package org.quoin.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    @TempDir
    Path path;

    private static Plan plan(String language, String... wanted) throws DescriptorException {
        return new Planner(Installation.of(PlannerTest.class.getClassLoader()), language).plan(List.of(wanted));
    }

    private static List<String> refusal(String language, String... wanted) {
        return catchThrowableOfType(DescriptorException.class, () -> plan(language, wanted)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void whatItWritesSaysWhyEachComponentIsThere() throws Exception {
        assertThat(plan("en", "Lemma", "Event").toYaml("planned"))
                .isEqualTo(
                        """
                        pipeline: planned
                        description: Makes Lemma and Event.
                        language: en
                        components:
                          # Makes Sentence, which Digest needs.
                          - Splitter
                          # Makes Event.
                          - Digest
                          # Makes Token, which PosMarker and StemMarker need.
                          - WordAnnotator
                          # Makes POS, which StemMarker needs.
                          - PosMarker
                          # Makes Lemma.
                          - StemMarker
                        """);
    }

    @Test
    void whatItWritesHasNothingWrong() throws Exception {
        DescriptorFolder folder = new DescriptorFolder(path)
                .with(
                        "planned.yaml",
                        plan("en", "Lemma", "org.quoin.type.Event").toYaml(""));

        assertThat(folder.report("planned.yaml")).isEmpty();
        assertThat(folder.assemble("planned.yaml").name()).isEqualTo("planned");
    }

    @Test
    void aTypeThatCouldBeUsedNamesItsMaker() throws Exception {
        assertThat(plan("en", "Entity").toYaml(""))
                .contains("  # It would use POS too: put PosMarker before it.\n  - Chunker\n");
    }

    @Test
    void theLanguageChoosesTheComponents() throws Exception {
        assertThat(plan("de", "Token").parts()).extracting(Plan.Part::name).containsExactly("GermanWordAnnotator");
        assertThat(plan("fr", "Token").parts()).extracting(Plan.Part::name).containsExactly("WordAnnotator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lema             | Q501: there is no type 'Lema'; did you mean 'Lemma'?
                    org.quoin.Event  | Q501: there is no type 'org.quoin.Event'; did you mean 'org.quoin.type.Event'?
                    EntityMention    | Q503: nothing makes org.quoin.type.EntityMention; NameAnnotator would, but it needs its parameter label set; put it in a descriptor by hand; Names would
                    Quote            | Q503: nothing makes org.quoin.type.Quote: no component that is installed does
                    PipelineRun      | Q503: every pipeline makes it by itself
                    uima.tcas.DocumentAnnotation | Q503: no component makes it: every article has it from its reader
                    """)
    void whatCannotBeMadeSaysWhy(String wanted, String reason) {
        assertThat(refusal("en", wanted))
                .singleElement()
                .asString()
                .startsWith("--want ")
                .contains(reason);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(refusal("en", "Lema", "Lemma", "Evnt")).hasSize(2);
    }
}
