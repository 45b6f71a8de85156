package org.quoin.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@link ArticleMetadata} from a table of tab-separated values: a header row with {@code id} and any of
 * {@code published}, {@code provider}, {@code uri}, {@code headline} and {@code language}, then a row an article. An id
 * may be written without its folder and without its ending. An empty cell means that the thing is not known.
 */
public final class MetadataTable {

    private static final String ID = "id";
    private static final Set<String> COLUMNS =
            new LinkedHashSet<>(List.of(ID, "published", "provider", "uri", "headline", "language"));

    private static final CSVFormat TABLE = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /** A row, and the articles that its id may mean. */
    private record Row(long line, String id, ArticleFacts facts, List<String> exact, List<String> loose) {

        /** Returns the articles that the id means: one of just that name before those of which it is a part. */
        List<String> articles() {
            return exact.isEmpty() ? loose : exact;
        }
    }

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private MetadataTable(Path file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file the table, UTF-8
     * @param articles the articles that it may speak of
     * @throws InvalidRequestException if the table can't be read, has an unknown column, a row whose id is not that of
     *     just one article, two rows for one article, or a date or language that is none; each with its line
     */
    public static ArticleMetadata read(Path file, List<ArticleFile> articles) throws InvalidRequestException {
        MetadataTable table = new MetadataTable(file);
        Map<String, ArticleFacts> facts = table.factsOf(articles, table.rows());
        if (!table.problems.isEmpty()) {
            throw new InvalidRequestException(table.problems);
        }
        return new ArticleMetadata(facts);
    }

    private List<Row> rows() throws InvalidRequestException {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(TextReader.read(file), TABLE)) {
            checkColumns(parser.getHeaderNames());
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                if (!record.isConsistent()) {
                    problem(
                            line,
                            record.size() + " cells under "
                                    + parser.getHeaderNames().size() + " columns");
                } else if (record.get(ID).isEmpty()) {
                    problem(line, "no id");
                } else {
                    rows.add(row(line, record));
                }
            }
        } catch (UncheckedIOException e) {
            problems.add(file + ": " + e.getCause().getMessage()
                    + "; a cell that begins with a quotation mark must end with one, and have those inside doubled");
            throw new InvalidRequestException(problems);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidRequestException(List.of("the metadata " + file + " can't be read: " + e.getMessage()));
        }
        return rows;
    }

    private void checkColumns(List<String> names) throws InvalidRequestException {
        String allowed = "the columns are " + String.join(", ", COLUMNS);
        names.stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> problem(1, "unknown column '" + name + "'; " + allowed));
        if (!names.contains(ID)) {
            problem(1, "no column '" + ID + "'; " + allowed + ", with tabs between them");
            throw new InvalidRequestException(problems);
        }
    }

    private Row row(long line, CSVRecord record) {
        Optional<String> published = cell(record, "published");
        if (published.isPresent() && !isDate(published.get())) {
            problem(line, "'" + published.get() + "' is not an ISO date (2031-05-02) or date-time (2031-05-02T18:30Z)");
        }
        Optional<String> language = cell(record, "language");
        if (language.isPresent() && !language.get().matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            problem(line, "'" + language.get() + "' is not a language code such as 'en'");
        }
        ArticleFacts facts = new ArticleFacts(
                published, cell(record, "provider"), cell(record, "uri"), cell(record, "headline"), language);
        return new Row(line, record.get(ID).replace('\\', '/'), facts, new ArrayList<>(1), new ArrayList<>(1));
    }

    private static Optional<String> cell(CSVRecord record, String column) {
        return record.isMapped(column)
                ? Optional.of(record.get(column)).filter(cell -> !cell.isBlank())
                : Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            if (value.indexOf('T') < 0) {
                DateTimeFormatter.ISO_LOCAL_DATE.parse(value, LocalDate::from);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Map<String, ArticleFacts> factsOf(List<ArticleFile> articles, List<Row> rows) {
        Map<String, List<Row>> byId = new HashMap<>();
        rows.forEach(
                row -> byId.computeIfAbsent(row.id(), id -> new ArrayList<>(1)).add(row));
        for (ArticleFile article : articles) {
            String id = article.id();
            byId.getOrDefault(id, List.of()).forEach(row -> row.exact().add(id));
            for (String part : partsOf(id)) {
                byId.getOrDefault(part, List.of()).forEach(row -> row.loose().add(id));
            }
        }
        Map<String, Row> rowOf = new LinkedHashMap<>();
        rows.forEach(row -> assign(row, rowOf));
        Map<String, ArticleFacts> facts = new HashMap<>();
        rowOf.forEach((id, row) -> facts.put(id, row.facts()));
        return facts;
    }

    /** Returns the id without its ending, without its folder, and without both. */
    private static Set<String> partsOf(String id) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        Set<String> parts = new LinkedHashSet<>(List.of(withoutEnding(id), name, withoutEnding(name)));
        parts.remove(id);
        return parts;
    }

    private static String withoutEnding(String id) {
        int dot = id.lastIndexOf('.');
        return dot > id.lastIndexOf('/') + 1 ? id.substring(0, dot) : id;
    }

    private void assign(Row row, Map<String, Row> rowOf) {
        List<String> articles = row.articles();
        if (articles.isEmpty()) {
            problem(row.line(), "no article of this run has the id '" + row.id() + "'");
        } else if (articles.size() > 1) {
            problem(
                    row.line(),
                    "the id '" + row.id() + "' fits " + articles.size() + " articles, such as '" + articles.get(0)
                            + "' and '" + articles.get(1) + "'; write the whole id");
        } else {
            Row other = rowOf.putIfAbsent(articles.get(0), row);
            if (other != null) {
                problem(
                        row.line(),
                        "'" + articles.get(0) + "' has been described on line " + other.line() + " already");
            }
        }
    }

    private void problem(long line, String problem) {
        problems.add(file + ":" + line + ": " + problem);
    }
}
