package org.quoin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who said how much, counted from a run's {@code articles.jsonl}. */
final class SpeakerTable {

    private static final int LONGEST_NAME = 60;

    /** What one source has been quoted with, in one article. */
    private static final class Count {
        private final String article;
        private final String source;
        private int quotes;
        private int words;

        Count(String article, String source) {
            this.article = article;
            this.source = source;
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private SpeakerTable() {}

    /** Reads a run's articles and returns the table, most words first within an article. */
    static Table of(Path articles) throws RefusedException {
        SpeakerTable speakers = new SpeakerTable();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(articles)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                speakers.count(json.readTree(line));
            }
        } catch (IOException e) {
            throw new RefusedException(java.util.List.of(articles + " can't be read: " + e));
        }
        return speakers.table();
    }

    private void count(JsonNode article) {
        String id = article.path("id").asText();
        Map<String, String> names = new HashMap<>();
        article.path("entities")
                .forEach(entity -> names.put(
                        entity.path("id").asText(), entity.path("name").asText()));
        for (JsonNode quote : article.path("quotes")) {
            if (!quote.path("parent").isNull()) {
                continue; // Its words are its parent's already.
            }
            String source = source(quote, names, article.path("text").asText());
            Count count = counts.computeIfAbsent(id + '\n' + source, key -> new Count(id, source));
            count.quotes++;
            count.words += words(quote.path("text").asText());
        }
    }

    private static String source(JsonNode quote, Map<String, String> names, String text) {
        if (quote.path("speaker").isTextual()) {
            return names.get(quote.path("speaker").asText());
        }
        StringBuilder source = new StringBuilder();
        for (JsonNode fragment : quote.path("source")) {
            int begin = text.offsetByCodePoints(0, fragment.get(0).asInt());
            int end = text.offsetByCodePoints(0, fragment.get(1).asInt());
            source.append(source.isEmpty() ? "" : " ").append(text, begin, end);
        }
        if (source.isEmpty()) {
            return "(the text does not say)";
        }
        return source.length() <= LONGEST_NAME ? source.toString() : source.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private Table table() {
        Table table = new Table("ARTICLE", "QUOTES", "WORDS", "SOURCE");
        counts.values().stream()
                .sorted(Comparator.comparing((Count count) -> count.article)
                        .thenComparing(count -> -count.words)
                        .thenComparing(count -> count.source))
                .forEach(count -> table.add(
                        count.article, String.valueOf(count.quotes), String.valueOf(count.words), count.source));
        return table;
    }
}
