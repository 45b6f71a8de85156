package org.quoin.runner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A line of the ledger: a JSON object whose last key is a checksum (CRC-32C) of all before it, by which a line that was
 * being written when the process was killed is known.
 */
sealed interface LedgerLine {

    /**
     * A run begins, or goes on. The entries after it are of this run.
     *
     * @param generation the number of times that the growing files have been put in order, which tells their names
     * @param key a hash of all that is the same for all its articles: the pipeline, the formats
     * @param boot which start of the machine it was, as {@link Boot} tells
     */
    record Run(int generation, String key, String pipeline, String pipelineHash, String boot) implements LedgerLine {}

    /** An article is written, or has failed. */
    record Article(LedgerEntry entry) implements LedgerLine {}

    /** All files are complete, and each article is in them. */
    record Complete() implements LedgerLine {}

    JsonFactory JSON = new JsonFactory();

    /** The bytes of the checksum at the end of a line, its line break not counted. */
    int CHECKSUM_LENGTH = ",\"crc\":\"00000000\"}".length();

    /** Returns the line with its line break. */
    default byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (this instanceof Run run) {
                write(run, json);
            } else if (this instanceof Article article) {
                write(article.entry(), json);
            } else {
                json.writeStringField("run", "complete");
            }
            json.writeEndObject();
        }
        byte[] object = bytes.toByteArray();
        int length = object.length - 1;
        bytes.reset();
        bytes.write(object, 0, length);
        bytes.writeBytes(checksum(object, length).getBytes(StandardCharsets.US_ASCII));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(Run run, JsonGenerator json) throws IOException {
        json.writeStringField("run", "quoin-ledger/1");
        json.writeNumberField("generation", run.generation());
        json.writeStringField("key", run.key());
        json.writeStringField("pipeline", run.pipeline());
        json.writeStringField("pipelineHash", run.pipelineHash());
        json.writeStringField("boot", run.boot());
    }

    private static void write(LedgerEntry entry, JsonGenerator json) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("status", entry.failed() ? "failed" : "done");
        json.writeStringField("content", entry.content());
        json.writeNumberField("tokens", entry.tokens());
        json.writeNumberField("wallNanos", entry.wallNanos());
        json.writeNumberField("cpuNanos", entry.cpuNanos());
        json.writeObjectFieldStart("checksums");
        for (Map.Entry<String, Long> checksum : new TreeMap<>(entry.checksums()).entrySet()) {
            json.writeNumberField(checksum.getKey(), checksum.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("pieces");
        for (Map.Entry<String, Piece> piece : new TreeMap<>(entry.pieces()).entrySet()) {
            json.writeArrayFieldStart(piece.getKey());
            json.writeNumber(piece.getValue().begin());
            json.writeNumber(piece.getValue().end());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads a line without its line break; empty when it is not whole. */
    static Optional<LedgerLine> read(byte[] line, int length) {
        int object = length - CHECKSUM_LENGTH;
        if (object <= 0 || !endsWith(line, length, checksum(line, object))) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            return Optional.of(read(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LedgerLine read(JsonParser json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Long> checksums = new TreeMap<>();
        Map<String, Piece> pieces = new TreeMap<>();
        json.nextToken();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                texts.put(key, json.getText());
            } else if (key.equals("pieces")) {
                readPieces(json, pieces);
            } else {
                readChecksums(json, checksums);
            }
        }
        if (texts.containsKey("id")) {
            return new Article(new LedgerEntry(
                    texts.get("id"),
                    "failed".equals(texts.get("status")),
                    texts.get("content"),
                    Integer.parseInt(texts.get("tokens")),
                    Long.parseLong(texts.get("wallNanos")),
                    Long.parseLong(texts.get("cpuNanos")),
                    checksums,
                    pieces));
        }
        if (!texts.containsKey("key")) {
            return new Complete();
        }
        return new Run(
                Integer.parseInt(texts.get("generation")),
                texts.get("key"),
                texts.get("pipeline"),
                texts.get("pipelineHash"),
                texts.getOrDefault("boot", ""));
    }

    private static void readChecksums(JsonParser json, Map<String, Long> checksums) throws IOException {
        for (String format = json.nextFieldName(); format != null; format = json.nextFieldName()) {
            checksums.put(format, json.nextLongValue(0));
        }
    }

    private static void readPieces(JsonParser json, Map<String, Piece> pieces) throws IOException {
        for (String file = json.nextFieldName(); file != null; file = json.nextFieldName()) {
            json.nextToken();
            long begin = json.nextLongValue(0);
            long end = json.nextLongValue(0);
            json.nextToken();
            pieces.put(file, new Piece(begin, end));
        }
    }

    private static String checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        String hex = Long.toHexString(crc.getValue());
        return ",\"crc\":\"" + "0".repeat(8 - hex.length()) + hex + "\"}";
    }

    private static boolean endsWith(byte[] line, int length, String end) {
        String found = new String(line, length - end.length(), end.length(), StandardCharsets.ISO_8859_1);
        return found.equals(end);
    }
}
