package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path temp;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = temp.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Rain is expected.");
        }
    }

    private List<ArticleFile> find(String... inputs) throws InvalidRequestException {
        List<String> paths = Stream.of(inputs).map(input -> temp + "/" + input).toList();
        return Inputs.find(paths, temp.resolve("out"));
    }

    private List<String> ids(String... inputs) throws InvalidRequestException {
        return find(inputs).stream().map(ArticleFile::id).toList();
    }

    @Test
    void aFolderIsWalkedInTheOrderOfTheIds() throws Exception {
        files("in/b.txt", "in/desk/wire-2.txt", "in/desk/wire-10.txt", "in/a.txt", "in/photo.png");

        assertThat(ids("in")).containsExactly("a.txt", "b.txt", "desk/wire-10.txt", "desk/wire-2.txt", "photo.png");
    }

    @Test
    void aFileIsCalledByItsName() throws Exception {
        files("in/desk/wire-2.txt");

        assertThat(find("in/desk/wire-2.txt"))
                .containsExactly(new ArticleFile("wire-2.txt", temp.resolve("in/desk/wire-2.txt")));
    }

    @Test
    void aGlobIsMatchedBelowItsFixedPart() throws Exception {
        files("in/a.txt", "in/b.md", "in/desk/c.txt", "in/desk/late/d.txt");

        assertThat(ids("in/*.txt")).containsExactly("a.txt");
        assertThat(ids("in/**/*.txt")).containsExactly("desk/c.txt", "desk/late/d.txt");
        assertThat(ids("in/{a,b}.*")).containsExactly("a.txt", "b.md");
    }

    @Test
    void aFileWhoseNameLooksLikeAGlobIsAFile() throws Exception {
        files("in/report [final].txt");

        assertThat(ids("in/report [final].txt")).containsExactly("report [final].txt");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws Exception {
        files("in/.DS_Store", "in/.git/config", "in/a.txt");

        assertThat(ids("in")).containsExactly("a.txt");
    }

    @Test
    void whatARunWroteIsNotReadByTheNext() throws Exception {
        files("a.txt", "out/articles.jsonl");

        assertThat(ids("")).containsExactly("a.txt");
    }

    @Test
    void aFileFoundTwiceIsOneArticle() throws Exception {
        files("in/a.txt", "in/desk/b.txt");

        assertThat(ids("in", "in/desk/b.txt", "in/*.txt")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void articlesOfTheSameNameAreToldApartByTheirFolders() throws Exception {
        files("north/a.txt", "south/a.txt", "south/b.txt");

        assertThat(ids("north", "south")).containsExactly("b.txt", "north/a.txt", "south/a.txt");
    }

    @Test
    void aLinkThatLeadsBackIsFollowedOnce() throws Exception {
        files("in/a.txt");
        Files.createSymbolicLink(temp.resolve("in/again"), temp.resolve("in"));

        assertThat(ids("in")).containsExactly("a.txt");
    }

    @Test
    void aLinkThatLeadsNowhereIsAnArticleThatWillFail() throws Exception {
        files("in/a.txt");
        Files.createSymbolicLink(temp.resolve("in/gone.txt"), temp.resolve("in/nothing.txt"));

        assertThat(ids("in")).containsExactly("a.txt", "gone.txt");
    }

    @Test
    void everythingThatIsNotThereIsReportedAtOnce() throws Exception {
        files("in/a.txt");
        Files.createDirectories(temp.resolve("empty"));

        assertThatThrownBy(() -> find("in", "inn", "empty", "in/*.xml", "gone/*.txt", "in/[a.txt"))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.problems())
                        .satisfiesExactly(
                                problem ->
                                        assertThat(problem).startsWith("there is no file or folder '" + temp + "/inn'"),
                                problem -> assertThat(problem).contains("/empty' holds no file"),
                                problem -> assertThat(problem).contains("/in/*.xml' holds no file"),
                                problem -> assertThat(problem).startsWith("there is no folder " + temp + "/gone"),
                                problem -> assertThat(problem).contains("/in/[a.txt' is not a glob")));
    }
}
