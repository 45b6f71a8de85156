package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Does what the guide to plugins says, word for word, on a machine that has never built Quoin. */
class PluginGuideIT {

    private static final Path GUIDE = Path.of("../../docs/writing-a-plugin.md");

    private static AuthorsMachine machine;
    private static Path folder;
    private static List<String> commands;

    @BeforeAll
    static void follow() throws Exception {
        machine = AuthorsMachine.get();
        folder = machine.folder("guide");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("ferry.txt"),
                "Ferry late\n\nThe ferry appears to be late. Its captain is said\nto swim.");
        commands = blocks("sh").get(0).lines().toList();
        succeed(machine.runOnce(folder, commands.get(0)), commands.get(0));
        for (String command : commands.subList(1, commands.size())) {
            succeed(machine.run(folder, command), command);
        }
    }

    private static QuoinJar.Result succeed(QuoinJar.Result result, String command) {
        assertThat(result.status())
                .as("%s%n%s%n%s", command, result.out(), result.err())
                .isZero();
        return result;
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void fiveCommandsAreEnough() {
        assertThat(commands).hasSizeBetween(1, 5);
    }

    @Test
    void theComponentIsListedWithoutAWord() throws Exception {
        QuoinJar.Result components = succeed(machine.run(folder, "$QUOIN/quoin components"), "components");

        assertThat(components.out()).contains("MyPluginAnnotator", "Finds the phrases of a list.");
        assertThat(components.err()).isEmpty();
    }

    @Test
    void thePipelineFindsThePhrases() throws Exception {
        JsonNode article =
                new ObjectMapper().readTree(folder.resolve("out/articles.jsonl").toFile());

        assertThat(article.path("annotations"))
                .extracting(annotation -> annotation.path("type").asText())
                .containsOnly("org.example.myplugin.type.MyPluginPhrase");
        assertThat(article.path("annotations"))
                .extracting(
                        annotation -> annotation.path("features").path("entry").asText())
                .containsExactlyInAnyOrder("appears to", "is said to");
    }

    @Test
    void theJarTellsWhichQuoinItWasBuiltWith() throws Exception {
        Path built = machine.quoin().resolve("plugins/my-plugin-0.1.0.jar");

        try (JarFile jar = new JarFile(built.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Quoin-Version"))
                    .isEqualTo(System.getProperty("quoin.version"));
        }
    }

    @Test
    void theJarHoldsNothingOfQuoin() throws Exception {
        try (JarFile jar = new JarFile(
                machine.quoin().resolve("plugins/my-plugin-0.1.0.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("org/example/myplugin/"));
        }
    }

    @Test
    void theCodeOfTheGuideIsTheCodeOfTheProject() throws Exception {
        List<String> sources = new ArrayList<>();
        for (Path file : files(folder.resolve("my-plugin/src"))) {
            sources.add(Files.readString(file));
        }

        assertThat(blocks("java")).hasSizeGreaterThan(3).allSatisfy(block -> assertThat(sources)
                .anyMatch(source -> source.contains(block)));
    }

    @Test
    void aPluginWithLibrariesIsAFolder() throws Exception {
        Path elsewhere = machine.folder("libraries");
        String copy = "cp -r ../guide/my-plugin .";
        succeed(machine.run(elsewhere, copy), copy);
        Path pom = elsewhere.resolve("my-plugin/pom.xml");
        Files.writeString(
                pom,
                Files.readString(pom)
                        .replace(
                                "  <dependencies>\n",
                                """
                                  <dependencies>
                                    <dependency>
                                      <groupId>commons-io</groupId>
                                      <artifactId>commons-io</artifactId>
                                    </dependency>
                                """));
        Path plugins = Files.createDirectory(elsewhere.resolve("plugins"));
        for (String command : blocks("sh").get(1).lines().toList()) {
            String there = command.replace("$QUOIN/plugins", plugins.toString());
            succeed(machine.run(elsewhere, there, "-DskipTests"), there);
        }

        assertThat(files(plugins))
                .extracting(file -> plugins.relativize(file).toString())
                .hasSize(2)
                .contains("my-plugin/my-plugin-0.1.0.jar")
                .anyMatch(file -> file.startsWith("my-plugin/commons-io-"));
        assertThat(QuoinJar.run(folder, "components", "--plugins", plugins.toString(), "MyPluginAnnotator")
                        .out())
                .contains("plugins/my-plugin");
    }
}
