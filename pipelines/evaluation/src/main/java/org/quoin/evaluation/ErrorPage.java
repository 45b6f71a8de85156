package org.quoin.evaluation;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.quoin.evaluation.Evaluation.Example;
import org.quoin.plugin.Span;

/** A page that shows scores and, by kind of error, where a pipeline and the gold differ. It needs nothing beside it. */
public final class ErrorPage {

    /** More examples of one kind are counted, not shown. */
    private static final int MOST_SHOWN = 200;

    private final Template template;

    /** Reads the template. */
    public ErrorPage() {
        try (InputStream in = ErrorPage.class.getResourceAsStream("report.mustache")) {
            template = Mustache.compiler().escapeHTML(true).compile(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the template is a part of the jar", e);
        }
    }

    /** A row of the table of scores, ready to be shown. */
    record Row(
            String name,
            String precision,
            String recall,
            String f1,
            String interval,
            String hits,
            String system,
            String gold) {}

    /** A piece of an excerpt that is gold, the system's, both or neither. */
    record Piece(String text, boolean gold, boolean system) {}

    /** An example, ready to be shown. */
    record Shown(String article, List<Piece> pieces, String labels) {}

    /** The examples of a kind. */
    record ErrorClass(String kind, int count, boolean more, int shown, List<Shown> examples) {}

    /** What a task came to, ready to be shown. */
    record Section(String task, String corpus, int articles, List<Row> rows, List<ErrorClass> classes) {}

    /**
     * Writes the page.
     *
     * @param title its title
     * @param note what it says below
     */
    public void write(String title, String note, List<Evaluation.Result> results, Writer out) {
        List<Section> sections = results.stream().map(ErrorPage::section).toList();
        template.execute(Map.of("title", title, "note", note, "results", sections), out);
    }

    private static Section section(Evaluation.Result result) {
        Map<String, List<Example>> byKind = new LinkedHashMap<>();
        result.examples()
                .forEach(example -> byKind.computeIfAbsent(example.difference().kind(), kind -> new ArrayList<>())
                        .add(example));
        List<ErrorClass> classes = byKind.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .map(kind -> errorClass(kind.getKey(), kind.getValue()))
                .toList();
        return new Section(
                result.task(),
                result.corpus(),
                result.scores().articles(),
                result.scores().rows().stream().map(ErrorPage::row).toList(),
                classes);
    }

    private static ErrorClass errorClass(String kind, List<Example> examples) {
        List<Shown> shown =
                examples.stream().limit(MOST_SHOWN).map(ErrorPage::shown).toList();
        return new ErrorClass(kind, examples.size(), examples.size() > MOST_SHOWN, MOST_SHOWN, shown);
    }

    private static Row row(Scores.Row row) {
        Counts counts = row.counts();
        boolean mean = !counts.isMeasured();
        return new Row(
                row.name(),
                mean ? "" : percent(counts.precision()),
                mean ? "" : percent(counts.recall()),
                percent(row.f1()),
                percent(row.low()) + "–" + percent(row.high()),
                mean ? "" : whole(counts.goldHits()),
                mean ? "" : whole(counts.system()),
                mean ? "" : whole(counts.gold()));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static Shown shown(Example example) {
        Difference difference = example.difference();
        String labels = difference.expected().isEmpty()
                ? difference.found()
                : difference.found().isEmpty()
                        ? difference.expected()
                        : difference.found() + ", gold: " + difference.expected();
        return new Shown(example.article(), pieces(example), labels);
    }

    private static List<Piece> pieces(Example example) {
        Optional<Span> gold = example.difference().gold();
        Optional<Span> system = example.difference().system();
        int length = example.excerpt().length();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (Optional<Span> span : List.of(gold, system)) {
            span.ifPresent(s -> cuts.add(s.begin() - example.begin()));
            span.ifPresent(s -> cuts.add(s.end() - example.begin()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            int at = from + example.begin();
            pieces.add(new Piece(
                    example.excerpt().substring(from, to),
                    gold.filter(span -> span.contains(at)).isPresent(),
                    system.filter(span -> span.contains(at)).isPresent()));
            from = to;
        }
        return pieces;
    }
}
