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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who said how much, counted from a run's {@code articles.jsonl}: a line an article. */
final class SpeakerTable {

    private static final int SHOWN = 4;

    private SpeakerTable() {}

    /**
     * Reads a run's articles.
     *
     * @throws RefusedException if they can't be read
     */
    static Table of(Path articles) throws RefusedException {
        Table table = new Table("ARTICLE", "QUOTES", "WORDS", "MOST OF THEM BY");
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(articles)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                addRow(json.readTree(line), table);
            }
        } catch (IOException e) {
            throw new RefusedException(List.of(articles + " can't be read: " + e));
        }
        return table;
    }

    private static void addRow(JsonNode article, Table table) {
        Map<String, String> names = new HashMap<>();
        article.path("entities")
                .forEach(entity -> names.put(
                        entity.path("id").asText(), entity.path("name").asText()));
        Map<String, Integer> wordsBySpeaker = new LinkedHashMap<>();
        int quotes = 0;
        for (JsonNode quote : article.path("quotes")) {
            quotes++;
            if (quote.path("parent").isNull()) { // The words of one inside another are the outer one's already.
                String speaker = speaker(quote, names, article.path("text").asText());
                wordsBySpeaker.merge(speaker, words(quote.path("text").asText()), Integer::sum);
            }
        }
        int words = wordsBySpeaker.values().stream().mapToInt(Integer::intValue).sum();
        String most = wordsBySpeaker.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(speaker -> speaker.getKey() + " " + speaker.getValue())
                .collect(Collectors.joining("; "));
        table.add(article.path("id").asText(), String.valueOf(quotes), String.valueOf(words), most);
    }

    /** Returns the speaker's name, or else the source's words up to the first comma. */
    private static String speaker(JsonNode quote, Map<String, String> names, String text) {
        if (quote.path("speaker").isTextual()) {
            return names.get(quote.path("speaker").asText());
        }
        StringBuilder source = new StringBuilder();
        for (JsonNode fragment : quote.path("source")) {
            int begin = text.offsetByCodePoints(0, fragment.get(0).asInt());
            int end = text.offsetByCodePoints(0, fragment.get(1).asInt());
            source.append(source.isEmpty() ? "" : " ").append(text, begin, end);
        }
        return source.isEmpty() ? "(the text does not say)" : source.toString().split(",", 2)[0];
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
