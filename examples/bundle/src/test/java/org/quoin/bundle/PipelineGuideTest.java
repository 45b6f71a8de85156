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

/** Holds the descriptors in the README and in the guide to pipelines to what the code does. */
class PipelineGuideTest {

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
        Pipeline pipeline = assemble(examples("docs/pipelines.md", "yaml").get(0));

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
        String yaml = examples("docs/pipelines.md", "yaml").get(1);

        DescriptorException report = catchThrowableOfType(DescriptorException.class, () -> assemble(yaml));

        assertThat(report.getMessage().replace(folder + "/", "") + "\n")
                .isEqualTo(examples("docs/pipelines.md", "text").get(0));
    }
}
