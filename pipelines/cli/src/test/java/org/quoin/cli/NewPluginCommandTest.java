package org.quoin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPluginCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int newPlugin(String... arguments) {
        String[] words =
                Stream.concat(Stream.of("new", "plugin"), Stream.of(arguments)).toArray(String[]::new);
        return Quoin.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private Path project() {
        return folder.resolve("project");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aProjectHasAnAnnotatorATypeAWordListTestsAndAPipeline() throws Exception {
        assertThat(newPlugin("unnamed-sources", "--folder", project().toString()))
                .isZero();

        assertThat(files(project()))
                .containsExactlyInAnyOrder(
                        ".gitignore",
                        "README.md",
                        "pom.xml",
                        "src/main/java/org/example/unnamedsources/PhraseFinder.java",
                        "src/main/java/org/example/unnamedsources/UnnamedSourcesAnnotator.java",
                        "src/main/resources/META-INF/org.apache.uima.fit/types.txt",
                        "src/main/resources/META-INF/quoin/pipelines/unnamed-sources.yaml",
                        "src/main/resources/org/example/unnamedsources/phrases.txt",
                        "src/main/resources/org/example/unnamedsources/type/phrases.xml",
                        "src/test/java/org/example/unnamedsources/PhraseFinderTest.java",
                        "src/test/java/org/example/unnamedsources/UnnamedSourcesAnnotatorTest.java");
    }

    @Test
    void noPlaceIsLeftToFillIn() throws Exception {
        newPlugin("unnamed-sources", "--folder", project().toString());

        for (String file : files(project())) {
            assertThat(Files.readString(project().resolve(file))).as(file).doesNotContain("${", "__");
        }
    }

    @Test
    void groupAndPackageAreTheUsersWhereGiven() throws Exception {
        newPlugin(
                "hedges",
                "--group",
                "com.example.desk",
                "--package",
                "com.example.words",
                "--folder",
                project().toString());

        assertThat(project().resolve("src/main/java/com/example/words/HedgesAnnotator.java"))
                .content()
                .startsWith("package com.example.words;\n");
        assertThat(project().resolve("pom.xml")).content().contains("<groupId>com.example.desk</groupId>");
    }

    @Test
    void theNextStepsAreTold() {
        newPlugin("hedges", "--folder", project().toString());

        assertThat(out.toString())
                .contains("mvn -f " + project() + " package", "hedges-0.1.0.jar", "quoin run hedges ");
    }

    @Test
    void anEmptyFolderIsTaken() throws Exception {
        Files.createDirectory(project());

        assertThat(newPlugin("hedges", "--folder", project().toString())).isZero();
    }

    @Test
    void aFolderWithFilesIsLeftAsItIs() throws Exception {
        Files.createDirectory(project());
        Files.writeString(project().resolve("notes.txt"), "Ring the harbour master.");

        assertThat(newPlugin("hedges", "--folder", project().toString())).isEqualTo(1);

        assertThat(files(project())).containsExactly("notes.txt");
        assertThat(err.toString()).contains("there are files in the folder " + project(), "--folder");
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Files.writeString(project(), "Ring the harbour master.");

        assertThat(newPlugin("hedges", "--folder", project().toString())).isEqualTo(1);
        assertThat(err.toString()).contains(project() + " is a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1abc", "..", "a/b", "a b", "-a", "a-", "a--b", "a.b", "Hedges", "größe", "${x}", ""})
    void aNameThatMavenOrJavaCannotTakeIsRefused(String name) throws Exception {
        assertThat(newPlugin("--folder", project().toString(), "--", name)).isEqualTo(1);

        assertThat(err.toString()).contains("'" + name + "' can't be a plugin's name");
        assertThat(project()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"1abc, abc", "a/b, a-b", "UnnamedSources, unnamed-sources", "Unnamed Sources!, unnamed-sources"})
    void theNameThatWasMeantIsSuggested(String name, String suggestion) {
        newPlugin(name, "--folder", project().toString());

        assertThat(err.toString()).contains(", such as '" + suggestion + "'");
    }

    @Test
    void aNameThatIsAWordOfJavaIsRefused() {
        assertThat(newPlugin("class", "--folder", project().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("'org.example.class' can't be a Java package", "choose another name");
    }

    @Test
    void aPackageOfQuoinIsRefused() {
        assertThat(newPlugin(
                        "hedges", "--group", "org.quoin", "--folder", project().toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the package org.quoin.hedges is among Quoin's own");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        newPlugin("1abc", "--group", "a b", "--folder", project().toString());

        assertThat(err.toString()).contains("'1abc'", "'a b'");
    }
}
