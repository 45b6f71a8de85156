package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the built jar writes of its own components is what stands in the documentation, and holds. */
class ReferenceIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String written;
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws Exception {
        written = QuoinJar.run(folder, "schema").out();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(written);
    }

    /** When components have changed, run this with {@code -Dquoin.updateGolden=true} and read the difference. */
    @Test
    void thePageOfComponentsIsUpToDate() throws Exception {
        String page = QuoinJar.run(folder, "components", "--markdown").out();

        assertThat(page).contains("## QuoteAttributor", "## EnglishSegmenter");
        assertThat(page).isEqualTo(Golden.page("components.md", page));
    }

    @Test
    void theSchemaIsUpToDateAndInTheJar() throws Exception {
        assertThat(written).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(written).isEqualTo(Golden.page("pipeline.schema.json", written));
        try (JarFile jar = new JarFile(QuoinJar.path().toFile())) {
            assertThat(jar.getInputStream(jar.getEntry("META-INF/quoin/pipeline.schema.json")))
                    .hasContent(written);
        }
    }

    static Stream<String> descriptors() throws IOException {
        Path packaged = Path.of("src/main/resources/META-INF/quoin/pipelines");
        try (Stream<Path> files = Files.list(packaged)) {
            List<String> texts = files.map(ReferenceIT::read).toList();
            Stream<String> examples = Stream.of("README.md", "docs/composing.md")
                    .map(page -> read(Path.of("../..", page)))
                    .flatMap(page -> Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                            .matcher(page)
                            .results()
                            .map((MatchResult block) -> block.group(1)))
                    .filter(yaml -> !yaml.contains("langauge") && !yaml.contains("ruta"));
            return Stream.concat(texts.stream(), examples);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void everyDescriptorOfOursConforms(String yaml) throws Exception {
        assertThat(findings(yaml)).isEmpty();
    }

    @Test
    void aPlannedDescriptorConforms() throws Exception {
        assertThat(findings(QuoinJar.run(folder, "plan", "--want", "Quote").out()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "components: EnglishSegmenter",
                "components: [EnglishSegmentor]",
                "components: [org.quoin.language.EnglishSegmenter]\nlangauge: en",
                "components: [{use: EnglishSegmenter, with: {abreviations: x.txt}}]",
                "components: [{use: org.quoin.language.EnglishSegmenter, with: {abbreviations: [x.txt]}}]",
                "components: [{with: {abbreviations: x.txt}}]",
                "include: [bsae]"
            })
    void aMistakeDoesNot(String yaml) throws Exception {
        assertThat(findings(yaml)).isNotEmpty();
    }

    @Test
    void theDescriptorWithMistakesInTheGuideDoesNot() throws Exception {
        String mistakes = Pattern.compile("```yaml\n([^`]*langauge[^`]*)```")
                .matcher(read(Path.of("../../docs/composing.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(findings(mistakes)).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<String> findings(String yaml) {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode descriptor = JSON.valueToTree(value);
        return schema.validate(descriptor).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
