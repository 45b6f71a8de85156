package org.quoin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds the example of a plugin as its README says, and holds it to the example in there. */
class ExamplePluginIT {

    private static final List<String> LINKS = List.of("affiliation", "condition", "reason");

    private static AuthorsMachine machine;
    private static Path folder;
    private static Path project;
    private static String readme;

    @BeforeAll
    static void build() throws Exception {
        machine = AuthorsMachine.get();
        folder = machine.folder("example");
        project = machine.quoin().resolve("examples/plugin");
        readme = Files.readString(project.resolve("README.md"));
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("port.txt"), report());
        List<String> commands = readme.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
        succeed(machine.runOnce(project, commands.get(0)), commands.get(0));
        for (String command : commands.subList(1, commands.size())) {
            String here = command.replace("ARTICLES", articles.toString())
                    .replace("DIR", folder.resolve("out").toString());
            succeed(machine.run(project, here), here);
        }
    }

    private static void succeed(QuoinJar.Result result, String command) {
        assertThat(result.status())
                .as("%s%n%s%n%s", command, result.out(), result.err())
                .isZero();
    }

    private static String report() {
        return readme.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the rows of the README's table, each as its cells. */
    private static List<List<String>> rows() {
        return readme.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }

    private static List<List<String>> found() throws Exception {
        JsonNode article =
                new ObjectMapper().readTree(folder.resolve("out/articles.jsonl").toFile());
        List<List<String>> sources = new ArrayList<>();
        for (JsonNode annotation : article.path("annotations")) {
            if (annotation.path("type").asText().equals("org.example.anonymity.type.GradedSource")) {
                JsonNode features = annotation.path("features");
                List<String> row = new ArrayList<>(List.of(
                        text(annotation),
                        features.path("degree").asText(),
                        features.path("number").asText("")));
                LINKS.forEach(link -> row.add(text(features.path(link))));
                sources.add(row);
            }
        }
        return sources;
    }

    private static String text(JsonNode annotation) {
        return annotation.path("text").asText().replace('\n', ' ');
    }

    @Test
    void theExampleOfTheReadmeComesOutAsItSays() throws Exception {
        assertThat(found()).hasSize(3).containsExactlyInAnyOrderElementsOf(rows());
    }

    @Test
    void theFormatsThatTheReadmeNamesAreWritten() {
        assertThat(folder.resolve("out/xmi/port.txt.xmi")).exists();
    }
}
