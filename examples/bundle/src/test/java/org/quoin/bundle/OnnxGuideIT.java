package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to neural models says, with the plugin as it was built and a tiny model. */
class OnnxGuideIT {

    private static final Path MODULE =
            Path.of("../../annotators/onnx/target").toAbsolutePath().normalize();
    private static final String PLUGINS = "annotators/onnx/target/plugins";

    @TempDir
    Path folder;

    private String guide;

    @BeforeEach
    void writeModelAndArticle() throws Exception {
        guide = Files.readString(Path.of("../../docs/onnx.md"));
        assertThat(MODULE.resolve("plugins/onnx"))
                .as("built by 'mvn -pl annotators/onnx -am package'")
                .isDirectory();
        Process model = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        MODULE.resolve("test-classes").toString(),
                        "org.quoin.onnx.TinyModel",
                        folder.resolve("my-model").toString())
                .inheritIO()
                .start();
        assertThat(model.waitFor()).isZero();
        Files.writeString(
                Files.createDirectory(folder.resolve("articles")).resolve("bank.txt"),
                "Rain again\n\nAda Vale left Northlight Bank in Corby on Monday. She said nothing.\n");
    }

    private QuoinJar.Result run(String command) throws Exception {
        return QuoinJar.run(
                folder,
                command.replace(PLUGINS, MODULE.resolve("plugins").toString()).split(" "));
    }

    /** Returns the pipeline of a name that the guide shows. */
    private String pipeline(String name) {
        return Pattern.compile("```yaml\n(pipeline: " + name + "\n.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void thePipelineOfTheGuideFindsWhatTheModelLabels() throws Exception {
        Files.writeString(folder.resolve("my-names.yaml"), pipeline("my-names"));
        String command = guide.lines()
                .filter(line -> line.startsWith("    ./quoin run "))
                .map(line -> line.substring("    ./quoin ".length()))
                .findFirst()
                .orElseThrow();

        QuoinJar.Result result = run(command);

        assertThat(result.status()).as(result.err()).isZero();
        JsonNode article =
                new ObjectMapper().readTree(folder.resolve("out/articles.jsonl").toFile());
        assertThat(article.path("entities"))
                .extracting(entity ->
                        entity.path("name").asText() + "/" + entity.path("type").asText())
                .contains("Ada Vale/PERSON", "Northlight Bank/ORGANIZATION", "Corby/LOCATION");
        assertThat(article.path("entities"))
                .filteredOn(entity -> entity.path("name").asText().equals("Ada Vale"))
                .flatExtracting(entity -> entity.path("mentions").findValuesAsText("text"))
                .containsExactly("Ada Vale", "She");
    }

    @Test
    void aLabelThatIsMissingInTheModelDoesNoHarm() throws Exception {
        Files.writeString(folder.resolve("my-labels.yaml"), pipeline("my-labels"));

        QuoinJar.Result result = run("run my-labels.yaml articles --output out --quiet --plugins " + PLUGINS);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(folder.resolve("out/articles.jsonl"))
                .content()
                .contains("Northlight Bank")
                .doesNotContain("\"LOCATION\"");
    }

    @Test
    void aModelThatIsNotThereIsReportedBeforeTheRun() throws Exception {
        Files.writeString(folder.resolve("my-names.yaml"), pipeline("my-names").replace("model.onnx", "modell.onnx"));

        QuoinJar.Result result = run("check my-names.yaml --plugins " + PLUGINS);

        assertThat(result.status()).isOne();
        assertThat(result.err() + result.out()).contains("my-names.yaml:7:19", "did you mean 'model.onnx'");
    }

    @Test
    void quoinsJarHasNothingOfThePlugin() throws IOException {
        try (JarFile jar = new JarFile(QuoinJar.path().toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).isNotEmpty().noneMatch(name -> name.contains("onnx"));
        }
    }
}
