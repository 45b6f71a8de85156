package org.quoin.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.quoin.io.ArticleFacts;

/**
 * Reads gold articles: a JSON object a line, with the keys of {@code articles.jsonl} for what is annotated and, in
 * {@code meta}, what is known of the article; plain or, by the ending {@code .gz}, compressed.
 */
final class JsonLinesCorpus implements GoldCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    /** @param path the file */
    JsonLinesCorpus(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return GoldCorpus.name(path);
    }

    @Override
    public <E extends Exception> int read(Taker<E> taker) throws IOException, E {
        int count = 0;
        int number = 0;
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.take(article(line, number));
                    count++;
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(path + ":" + (number + 1) + ": this is not UTF-8 text", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ":" + number + ": " + e.getMessage(), e);
        }
        return count;
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        try {
            InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            bytes.close();
            throw new IOException(path + " can't be unpacked: " + e.getMessage(), e);
        }
    }

    private GoldArticle article(String line, int number) throws IOException {
        JsonNode json = json(line, number);
        if (!json.path("text").isTextual() || !json.path("id").isTextual()) {
            throw new IOException(path + ":" + number + ": an article has a text and an id; this line has not");
        }
        JsonNode meta = json.path("meta");
        ArticleFacts facts = new ArticleFacts(
                text(meta, "published"),
                text(meta, "publisher"),
                text(meta, "url"),
                text(meta, "title"),
                language(json));
        return new GoldArticle(json.get("id").asText(), json.get("text").asText(), facts, json);
    }

    private JsonNode json(String line, int number) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    path + ":" + number + ":" + e.getLocation().getColumnNr() + ": this is no JSON object: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private static Optional<String> language(JsonNode json) {
        return text(json, "language");
    }

    private static Optional<String> text(JsonNode json, String key) {
        return Optional.of(json.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}
