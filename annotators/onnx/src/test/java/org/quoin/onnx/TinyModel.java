package org.quoin.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model of a few hundred bytes that gives each piece of its vocabulary the label that it is told: a network of one
 * node, which looks the scores up in a table. Needs nothing but the JDK, and is written by
 * {@code java -cp annotators/onnx/target/test-classes org.quoin.onnx.TinyModel FOLDER} too.
 */
final class TinyModel {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private final List<String> labels;
    private final Map<String, String> pieces = new TreeMap<>();
    private List<String> inputs = List.of("input_ids", "attention_mask", "token_type_ids");

    /** Starts a model with labels by their numbers; the first is that of unknown pieces. */
    TinyModel(String... labels) {
        this.labels = List.of(labels);
    }

    /** Makes the model that labels a few names, in BIO. */
    static TinyModel ofNames() {
        return new TinyModel("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
                .piece("Ada", "B-PER")
                .piece("Vale", "I-PER")
                .piece("Northlight", "B-ORG")
                .piece("Bank", "I-ORG")
                .piece("Cor", "B-LOC")
                .piece("##by", "O");
    }

    /** Adds a piece with its label. */
    TinyModel piece(String piece, String label) {
        pieces.put(piece, label);
        return this;
    }

    /** Sets the names of what the network takes in. */
    TinyModel inputs(String... names) {
        inputs = List.of(names);
        return this;
    }

    /** Writes model.onnx, tokenizer.json and config.json, and returns the first. */
    Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
        Files.writeString(folder.resolve("config.json"), config());
        return Files.write(folder.resolve("model.onnx"), network().toBytes());
    }

    private List<String> vocabulary() {
        List<String> all = new ArrayList<>(SPECIAL);
        all.addAll(pieces.keySet());
        return all;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String tokenizer() {
        List<String> all = vocabulary();
        String vocabulary = IntStream.range(0, all.size())
                .mapToObj(id -> quoted(all.get(id)) + ": " + id)
                .collect(Collectors.joining(", "));
        return """
                {
                  "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true, "strip_accents": null, "lowercase": false},
                  "pre_tokenizer": {"type": "BertPreTokenizer"},
                  "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 3], "cls": ["[CLS]", 2]},
                  "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100, "vocab": {%s}}
                }
                """
                .formatted(vocabulary);
    }

    private String config() {
        return """
                {"model_type": "tiny", "max_position_embeddings": 512, "id2label": {%s}}
                """
                .formatted(IntStream.range(0, labels.size())
                        .mapToObj(id -> quoted(String.valueOf(id)) + ": " + quoted(labels.get(id)))
                        .collect(Collectors.joining(", ")));
    }

    /** Field numbers are those of onnx.proto. */
    private Protobuf network() {
        Protobuf node = new Protobuf()
                .text(1, "scores")
                .text(1, inputs.get(0))
                .text(2, "logits")
                .text(4, "Gather");
        Protobuf graph = new Protobuf().message(1, node).text(2, "tiny").message(5, scores());
        for (String input : inputs) {
            graph.message(11, value(input, INT64, new Protobuf().text(2, "texts"), new Protobuf().text(2, "pieces")));
        }
        Protobuf label = new Protobuf().number(1, labels.size());
        graph.message(
                12, value("logits", FLOAT, new Protobuf().text(2, "texts"), new Protobuf().text(2, "pieces"), label));
        return new Protobuf().number(1, 8).message(7, graph).message(8, new Protobuf().number(2, 13));
    }

    /** A table of a row a piece: 1 for its label, 0 for the others. */
    private Protobuf scores() {
        List<String> all = vocabulary();
        ByteBuffer numbers =
                ByteBuffer.allocate(all.size() * labels.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (String piece : all) {
            int best = labels.indexOf(pieces.getOrDefault(piece, labels.get(0)));
            for (int label = 0; label < labels.size(); label++) {
                numbers.putFloat(label == best ? 1 : 0);
            }
        }
        return new Protobuf()
                .number(1, all.size())
                .number(1, labels.size())
                .number(2, FLOAT)
                .text(8, "scores")
                .bytes(9, numbers.array());
    }

    private static Protobuf value(String name, int type, Protobuf... dimensions) {
        Protobuf shape = new Protobuf();
        for (Protobuf dimension : dimensions) {
            shape.message(1, dimension);
        }
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    public static void main(String[] arguments) throws IOException {
        ofNames().writeTo(Path.of(arguments[0]));
    }
}
