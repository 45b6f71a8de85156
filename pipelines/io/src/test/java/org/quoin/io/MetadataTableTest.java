package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTableTest {

    private static final List<ArticleFile> ARTICLES = Stream.of("a.txt", "desk/ferry.2.txt", "desk/b.txt", "late/b.txt")
            .map(id -> new ArticleFile(id, Path.of(id)))
            .toList();

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void nameTable() {
        table = folder.resolve("metadata.tsv");
    }

    private ArticleMetadata read(String... lines) throws IOException, InvalidRequestException {
        Files.write(table, List.of(lines));
        return MetadataTable.read(table, ARTICLES);
    }

    private List<String> problems(String... lines) {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> read(lines));
        assertThat(e).as("the table is refused").isNotNull();
        return e.problems().stream()
                .map(problem -> problem.replace(table.toString(), "metadata.tsv"))
                .toList();
    }

    private static ArticleFile article(String id) {
        return new ArticleFile(id, Path.of(id));
    }

    @Test
    void whatIsKnownOfAnArticleIsRead() throws Exception {
        ArticleMetadata metadata = read(
                "id\tpublished\tprovider\turi\theadline\tlanguage",
                "a.txt\t2031-05-02\tHarbour Wire\thttps://wire.example/a\tFerries \u201Cwait\u201D\ten");

        ArticleFacts facts = metadata.of(article("a.txt"));
        assertThat(facts.published()).contains("2031-05-02");
        assertThat(facts.provider()).contains("Harbour Wire");
        assertThat(facts.uri()).contains("https://wire.example/a");
        assertThat(facts.headline()).contains("Ferries \u201Cwait\u201D");
        assertThat(facts.language()).contains("en");
    }

    @Test
    void anEmptyCellAndAMissingColumnAreNotKnown() throws Exception {
        ArticleMetadata metadata = read("provider\tid\tpublished", "\ta.txt\t2031-05-02");

        assertThat(metadata.of(article("a.txt")))
                .isEqualTo(new ArticleFacts(
                        Optional.of("2031-05-02"),
                        ArticleFacts.NONE.provider(),
                        ArticleFacts.NONE.uri(),
                        ArticleFacts.NONE.headline(),
                        ArticleFacts.NONE.language()));
        assertThat(metadata.of(article("late/b.txt"))).isEqualTo(ArticleFacts.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk/ferry.2.txt", "desk/ferry.2", "ferry.2.txt", "ferry.2"})
    void anIdMayLackItsFolderAndItsEnding(String id) throws Exception {
        ArticleMetadata metadata = read("id\tprovider", id + "\tHarbour Wire");

        assertThat(metadata.of(article("desk/ferry.2.txt")).provider()).contains("Harbour Wire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-02", "2031-05-02T18:30", "2031-05-02T18:30:05Z", "2031-05-02T18:30+02:00"})
    void isoDatesAndDateTimesAreDates(String date) throws Exception {
        assertThat(read("id\tpublished", "a\t" + date).of(article("a.txt")).published())
                .contains(date);
    }

    @Test
    void allProblemsAreReportedByLine() {
        assertThat(problems(
                        "id\tpublished\tlanguage",
                        "a.txt\t2031-02-30\ten",
                        "zz.txt\t2031-05-02\ten",
                        "b\t2031-05-02\tEnglish",
                        "",
                        "\t2031-05-02\ten",
                        "a\tMay 2\ten",
                        "desk/b\t2031-05-02"))
                .containsExactlyInAnyOrder(
                        "metadata.tsv:2: '2031-02-30' is not an ISO date (2031-05-02) or date-time (2031-05-02T18:30Z)",
                        "metadata.tsv:4: 'English' is not a language code such as 'en'",
                        "metadata.tsv:6: no id",
                        "metadata.tsv:7: 'May 2' is not an ISO date (2031-05-02) or date-time (2031-05-02T18:30Z)",
                        "metadata.tsv:8: 2 cells under 3 columns",
                        "metadata.tsv:3: no article of this run has the id 'zz.txt'",
                        "metadata.tsv:4: the id 'b' fits 2 articles, such as 'desk/b.txt' and 'late/b.txt';"
                                + " write the whole id",
                        "metadata.tsv:7: 'a.txt' has been described on line 2 already");
    }

    @Test
    void anUnknownColumnIsReportedWithThoseThereAre() {
        assertThat(problems("id\tdate", "a.txt\t2031-05-02"))
                .containsExactly("metadata.tsv:1: unknown column 'date';"
                        + " the columns are id, published, provider, uri, headline, language");
    }

    @Test
    void aTableOfOtherSeparatorsIsReported() {
        assertThat(problems("id,published", "a.txt,2031-05-02"))
                .anySatisfy(problem -> assertThat(problem).contains("no column 'id'", "with tabs between them"));
    }

    @Test
    void aStrayQuotationMarkIsReportedWithItsLine() {
        assertThat(problems("id\theadline", "a.txt\t\"Wait,\" says the harbour master"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("metadata.tsv", "line: 2", "quotation mark"));
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class, () -> MetadataTable.read(folder.resolve("gone.tsv"), ARTICLES));

        assertThat(e.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("gone.tsv").contains("the file is not there"));
    }
}
