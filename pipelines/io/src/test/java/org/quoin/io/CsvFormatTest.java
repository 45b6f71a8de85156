package org.quoin.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.type.Quote;

class CsvFormatTest {

    @TempDir
    private Path folder;

    private void write(JCas... articles) throws Exception {
        CsvFormat format = new CsvFormat();
        try (WholeFiles files = new WholeFiles(folder);
                ArticleSink sink = format.open(new RunOutput(
                        folder, "test", TypeSystemDescriptionFactory.createTypeSystemDescription(), files))) {
            for (JCas article : articles) {
                sink.accept(ArticleCas.id(article), format.render(article));
            }
        }
    }

    private List<Map<String, String>> rows(String table) throws Exception {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve("csv/" + table)), withHeader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    @Test
    void aQuoteIsARowWithItsSpeaker() throws Exception {
        write(SampleArticle.annotated());

        assertThat(rows("quotes.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("article", "desk/ferry.txt")
                .containsEntry("quote", "q1")
                .containsEntry("kind", "direct")
                .containsEntry("begin", "80")
                .containsEntry("end", "124")
                .containsEntry("content", "\"We wait,\" ... \"The sea is high.\"")
                .containsEntry("cue", "said")
                .containsEntry("source", "Bea Holm")
                .containsEntry("speaker", "e2")
                .containsEntry("speakerName", "Bea Holm")
                .containsEntry("parent", ""));
    }

    @Test
    void everyArticleAndMentionAndTimeAndEventIsARow() throws Exception {
        write(SampleArticle.annotated(), SampleArticle.searchedFor("Rain,\n\"heavy\" rain.", Quote.class));

        assertThat(rows("articles.csv"))
                .extracting(row -> row.get("article") + " | " + row.get("headline") + " | " + row.get("authors"))
                .containsExactly("desk/ferry.txt | Ferry \uD83D\uDEA2 waits | Ada Lund", "ferry.txt |  | ");
        assertThat(rows("mentions.csv"))
                .extracting(row -> row.get("entity") + " " + row.get("text") + " " + row.get("begin"))
                .containsExactly("e1 The ferry 52", "e2 Bea Holm 91");
        assertThat(rows("times.csv")).extracting(row -> row.get("value")).containsExactly("2031-05-05");
        assertThat(rows("events.csv")).extracting(row -> row.get("arguments")).containsExactly("actor=The ferry");
    }

    @Test
    void aTableOfALayerThatFoundNothingHasItsHeaderAndOneThatDidNotRunIsNotThere() throws Exception {
        write(SampleArticle.searchedFor("Rain.", Quote.class));

        assertThat(Files.readString(folder.resolve("csv/quotes.csv"))).startsWith("article,quote,kind,begin,end,");
        assertThat(rows("quotes.csv")).isEmpty();
        assertThat(folder.resolve("csv/events.csv")).doesNotExist();
    }
}
