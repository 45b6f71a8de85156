package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.assembly.Assembler;
import org.quoin.assembly.DescriptorException;
import org.quoin.assembly.Installation;
import org.quoin.assembly.Pipeline;
import org.quoin.assembly.Plan;
import org.quoin.assembly.Planner;

/** Holds the descriptors in the README and in the guide to composing to what the code does. */
class ComposingGuideTest {

    @TempDir
    Path folder;

    private static List<String> examples(String document, String language) throws IOException {
        Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(Path.of("../..", document)))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private Pipeline assemble(String yaml) throws IOException, DescriptorException {
        Path descriptor = Files.writeString(folder.resolve("my.yaml"), yaml);
        return new Assembler(Installation.of(getClass().getClassLoader())).assemble(descriptor.toString());
    }

    @Test
    void theExampleAssembles() throws Exception {
        Files.writeString(folder.resolve("my-abbreviations.txt"), "Mt.\ttitle\n");
        Pipeline pipeline = assemble(examples("docs/composing.md", "yaml").get(0));

        assertThat(pipeline.steps())
                .extracting(Pipeline.Step::simpleName)
                .startsWith("ArticleStructureAnnotator", "EnglishSegmenter");
    }

    @Test
    void theExampleOfTheReadmeAssembles() throws Exception {
        assertThat(examples("README.md", "yaml")).hasSize(1).allSatisfy(yaml -> assertThat(
                        assemble(yaml).steps())
                .extracting(Pipeline.Step::simpleName)
                .contains("EnglishSegmenter", "QuoteAttributor"));
    }

    @Test
    void theExampleWithMistakesIsReportedAsShown() throws Exception {
        String yaml = examples("docs/composing.md", "yaml").get(1);

        DescriptorException report = catchThrowableOfType(DescriptorException.class, () -> assemble(yaml));

        assertThat(report.getMessage().replace(folder + "/", "") + "\n")
                .isEqualTo(examples("docs/composing.md", "text").get(0));
    }

    @Test
    void thePlanIsWrittenAsShown() throws Exception {
        Plan plan = new Planner(Installation.of(getClass().getClassLoader()), "en").plan(List.of("Lemma"));

        assertThat(plan.toYaml(""))
                .isEqualTo(examples("docs/composing.md", "yaml").get(2));
    }

    @Test
    void theExampleForEditorsAssembles() throws Exception {
        assertThat(assemble(examples("docs/composing.md", "yaml").get(3)).steps())
                .extracting(Pipeline.Step::simpleName)
                .contains("QuoteAttributor");
    }
}
