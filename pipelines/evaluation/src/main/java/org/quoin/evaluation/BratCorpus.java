package org.quoin.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quoin.io.TextReader;

/**
 * brat's standoff files: for each text {@code x.txt} its annotations in {@code x.ann}. Read are attributions as PolNeAR
 * has them (events {@code Attribution} with {@code Source}, {@code Cue} and {@code Content}), and text bounds of
 * CoNLL-2003's name types. A text may lie in a folder {@code text} beside that of its annotations, and their name may end
 * in the annotator's: then the first annotator counts.
 */
final class BratCorpus implements GoldCorpus {

    private static final Map<String, String> NAMES = Map.of(
            "PER", "PERSON",
            "PERSON", "PERSON",
            "ORG", "ORGANIZATION",
            "ORGANIZATION", "ORGANIZATION",
            "LOC", "LOCATION",
            "LOCATION", "LOCATION",
            "MISC", "MISC");
    private static final Set<String> ROLES = Set.of("content", "cue", "source");

    private final Path folder;
    private final List<Path> files;

    /** @param files all files in the folder, sorted */
    BratCorpus(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    @Override
    public String name() {
        return GoldCorpus.name(folder);
    }

    @Override
    public <E extends Exception> int read(Taker<E> taker) throws IOException, E {
        Map<String, Path> texts = new HashMap<>();
        files.stream().filter(file -> ends(file, ".txt")).forEach(file -> texts.putIfAbsent(bare(file), file));
        Map<String, Path> annotations = new TreeMap<>();
        for (Path file : files) {
            if (ends(file, ".ann")) {
                String id = bare(file);
                String text = texts.containsKey(id) ? id : id.replaceFirst("_[^_]*$", "");
                if (!texts.containsKey(text)) {
                    throw new IOException(file + ": there is no text " + id + ".txt in " + folder);
                }
                annotations.putIfAbsent(text, file);
            }
        }
        for (Map.Entry<String, Path> article : annotations.entrySet()) {
            Path file = article.getValue();
            try {
                taker.take(article(article.getKey(), TextReader.read(texts.get(article.getKey())), file));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        return annotations.size();
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private static String bare(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(txt|ann)$", "");
    }

    /** A text bound: its type and its spans in text order. */
    private record Bound(String type, List<int[]> spans) {}

    private static GoldArticle article(String id, String text, Path file) throws IOException {
        Map<String, Bound> bounds = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("T")) {
                String[] columns = line.split("\t", 3);
                bounds.put(columns[0], bound(columns));
            } else if (line.startsWith("E")) {
                events.add(line);
            }
        }
        GoldJson gold = new GoldJson();
        bounds.values().stream()
                .filter(bound -> NAMES.containsKey(bound.type().toUpperCase(Locale.ROOT)))
                .sorted(Comparator.comparing((Bound bound) -> bound.spans().get(0)[0]))
                .forEach(bound -> gold.name(
                        NAMES.get(bound.type().toUpperCase(Locale.ROOT)),
                        bound.spans().get(0)[0],
                        bound.spans().get(bound.spans().size() - 1)[1]));
        List<ObjectNode> quotes = new ArrayList<>();
        for (String event : events) {
            quote(event, bounds, text).ifPresent(quotes::add);
        }
        quotes.sort(
                Comparator.comparing((ObjectNode quote) -> quote.get("begin").asInt()));
        if (!quotes.isEmpty() || bounds.isEmpty()) {
            ArrayNode layer = gold.layer("quotes");
            quotes.forEach(quote -> layer.add(quote.put("id", "q" + (layer.size() + 1))));
        }
        return gold.article(id, text, Optional.empty());
    }

    private static Bound bound(String[] columns) {
        String[] words = columns.length < 2 ? new String[0] : columns[1].split(" ", 2);
        if (words.length < 2 || !words[1].matches("\\d+ \\d+(;\\d+ \\d+)*")) {
            throw new IllegalArgumentException("'" + String.join("\t", columns) + "' is no text bound of brat's");
        }
        List<int[]> spans = new ArrayList<>();
        for (String span : words[1].split(";")) {
            String[] ends = span.split(" ");
            spans.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
        }
        spans.sort(Comparator.comparing((int[] span) -> span[0]));
        return new Bound(words[0], spans);
    }

    private static Optional<ObjectNode> quote(String event, Map<String, Bound> bounds, String text) {
        Map<String, List<int[]>> parts = new TreeMap<>();
        ROLES.forEach(role -> parts.put(role, new ArrayList<>()));
        String[] arguments = event.split("\t", 2)[1].strip().split(" ");
        if (!arguments[0].startsWith("Attribution:")) {
            return Optional.empty();
        }
        for (String argument : arguments) {
            String[] pair = argument.split(":", 2);
            String role = pair[0].toLowerCase(Locale.ROOT).replaceFirst("\\d+$", "");
            if (ROLES.contains(role)) {
                if (!bounds.containsKey(pair[1])) {
                    throw new IllegalArgumentException("'" + event + "' names " + pair[1] + ", which is not there");
                }
                parts.get(role).addAll(bounds.get(pair[1]).spans());
            }
        }
        List<int[]> content = parts.get("content");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode quote = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        content.sort(Comparator.comparing((int[] span) -> span[0]));
        quote.put("begin", content.get(0)[0]).put("end", content.get(content.size() - 1)[1]);
        quote.put("kind", QuotationKind.of(text, content));
        parts.forEach((role, spans) -> quote.set(role, GoldJson.spans(spans)));
        return Optional.of(quote);
    }
}
