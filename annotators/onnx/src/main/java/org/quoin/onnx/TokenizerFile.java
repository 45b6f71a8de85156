package org.quoin.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads a {@code tokenizer.json}, the format of Hugging Face's tokenizers: WordPiece, byte-level byte pairs and
 * SentencePiece's unigram model, with the normalizers and pre-tokenizers that go with them.
 */
final class TokenizerFile {

    private final Path file;
    private final JsonNode tokenizer;
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private TokenizerFile(Path file, JsonNode tokenizer) {
        this.file = file;
        this.tokenizer = tokenizer;
    }

    /**
     * Reads a tokenizer.
     *
     * @throws IOException if the file can't be read, or asks for what is not known here; the message says which
     */
    static PieceTokenizer read(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        return new TokenizerFile(file, json).tokenizer();
    }

    private PieceTokenizer tokenizer() throws IOException {
        PieceModel model = model(tokenizer.path("model"));
        for (JsonNode added : tokenizer.path("added_tokens")) {
            vocabulary.putIfAbsent(
                    added.path("content").asText(), added.path("id").asInt());
        }
        IntList before = new IntList();
        IntList after = new IntList();
        addSpecials(tokenizer.path("post_processor"), before, after);
        return new PieceTokenizer(
                normalization(tokenizer.path("normalizer")),
                split(tokenizer.path("pre_tokenizer")).orElse(WordSplit.BLANKS),
                model,
                before.toArray(),
                after.toArray());
    }

    private IOException unknown(String what, JsonNode node) {
        return new IOException(
                file + ": the " + what + " '" + node.path("type").asText() + "' is not one that can be read here");
    }

    private PieceModel model(JsonNode model) throws IOException {
        switch (type(model)) {
            case "WordPiece":
                addVocabulary(model.path("vocab"));
                return new WordPieces(
                        vocabulary,
                        model.path("continuing_subword_prefix").asText("##"),
                        number(model.path("unk_token").asText("[UNK]")),
                        model.path("max_input_chars_per_word").asInt(100));
            case "BPE":
                if (!hasStep("pre_tokenizer", "ByteLevel")) {
                    throw new IOException(file + ": of byte pairs only those at the level of bytes can be read here");
                }
                addVocabulary(model.path("vocab"));
                return new BytePairs(
                        vocabulary,
                        ranks(model.path("merges")),
                        model.hasNonNull("unk_token")
                                ? number(model.path("unk_token").asText())
                                : -1);
            case "Unigram":
                double[] scores = new double[model.path("vocab").size()];
                for (JsonNode piece : model.path("vocab")) {
                    scores[vocabulary.size()] = piece.path(1).asDouble();
                    vocabulary.put(piece.path(0).asText(), vocabulary.size());
                }
                return new UnigramPieces(
                        new HashMap<>(vocabulary), scores, model.path("unk_id").asInt());
            default:
                throw unknown("model", model);
        }
    }

    /** Returns a part's type; older files leave out that a model is of word pieces. */
    private static String type(JsonNode part) {
        boolean untold =
                !part.has("type") && part.has("continuing_subword_prefix") && part.has("max_input_chars_per_word");
        return untold ? "WordPiece" : part.path("type").asText();
    }

    private void addVocabulary(JsonNode vocab) {
        vocab.fields()
                .forEachRemaining(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
    }

    private int number(String piece) throws IOException {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IOException(file + ": the vocabulary has no '" + piece + "', which the file asks for");
        }
        return number;
    }

    /** A merge is written {@code "a b"} or {@code ["a", "b"]}. */
    private static Map<String, Integer> ranks(JsonNode merges) {
        Map<String, Integer> ranks = new HashMap<>();
        for (JsonNode merge : merges) {
            String pair = merge.isArray()
                    ? merge.path(0).asText() + ' ' + merge.path(1).asText()
                    : merge.asText();
            ranks.putIfAbsent(pair, ranks.size());
        }
        return ranks;
    }

    private boolean hasStep(String part, String type) {
        return tokenizer.path(part).findValuesAsText("type").contains(type);
    }

    private UnaryOperator<String> normalization(JsonNode normalizer) throws IOException {
        String type = normalizer.path("type").asText();
        switch (type) {
            case "":
            case "null":
                return word -> word;
            case "Sequence":
                UnaryOperator<String> all = word -> word;
                for (JsonNode step : normalizer.path("normalizers")) {
                    UnaryOperator<String> before = all;
                    UnaryOperator<String> next = normalization(step);
                    all = word -> next.apply(before.apply(word));
                }
                return all;
            case "BertNormalizer":
                boolean lower = normalizer.path("lowercase").asBoolean();
                return Normalization.ofBert(
                        normalizer.path("clean_text").asBoolean(true),
                        normalizer.path("handle_chinese_chars").asBoolean(true),
                        normalizer.path("strip_accents").asBoolean(lower),
                        lower);
            case "NFC":
            case "NFD":
            case "NFKC":
            case "NFKD":
                return Normalization.form(Normalizer.Form.valueOf(type));
            case "Precompiled":
                // SentencePiece's own table is NFKC with few changes, all to control and zero-width characters.
                return Normalization.form(Normalizer.Form.NFKC);
            case "Lowercase":
                return Normalization::lowerCase;
            case "StripAccents":
                return Normalization::withoutMarks;
            case "Strip":
                return String::strip;
            case "Replace":
                return replacement(normalizer);
            default:
                throw unknown("normalizer", normalizer);
        }
    }

    private static UnaryOperator<String> replacement(JsonNode normalizer) {
        JsonNode pattern = normalizer.path("pattern");
        String content = normalizer.path("content").asText();
        if (pattern.has("String")) {
            return word -> word.replace(pattern.path("String").asText(), content);
        }
        Pattern regex = Pattern.compile(pattern.path("Regex").asText());
        String literal = java.util.regex.Matcher.quoteReplacement(content);
        return word -> regex.matcher(word).replaceAll(literal);
    }

    private Optional<WordSplit> split(JsonNode preTokenizer) throws IOException {
        switch (preTokenizer.path("type").asText()) {
            case "":
            case "null":
                return Optional.empty();
            case "Sequence":
                return splitOfAll(preTokenizer);
            case "BertPreTokenizer":
                return Optional.of(WordSplit.PUNCTUATION);
            case "WhitespaceSplit":
                return Optional.of(WordSplit.BLANKS);
            case "Whitespace":
                return Optional.of(WordSplit.WORDS);
            case "ByteLevel":
                return Optional.of(WordSplit.BYTE_LEVEL);
            case "Metaspace":
                return Optional.of(WordSplit.METASPACE);
            default:
                throw unknown("pre-tokenizer", preTokenizer);
        }
    }

    /** Tokens have no white space within, so what splits at it may stand before another one. */
    private Optional<WordSplit> splitOfAll(JsonNode sequence) throws IOException {
        List<WordSplit> splits = new ArrayList<>();
        for (JsonNode step : sequence.path("pretokenizers")) {
            split(step).filter(split -> split != WordSplit.BLANKS).ifPresent(splits::add);
        }
        if (splits.size() > 1) {
            throw new IOException(file + ": several pre-tokenizers in a row can't be read here, but for white space");
        }
        return splits.stream().findFirst();
    }

    private void addSpecials(JsonNode processor, IntList before, IntList after) throws IOException {
        switch (processor.path("type").asText()) {
            case "":
            case "null":
            case "ByteLevel":
                return;
            case "Sequence":
                for (JsonNode step : processor.path("processors")) {
                    addSpecials(step, before, after);
                }
                return;
            case "BertProcessing":
            case "RobertaProcessing":
                before.add(processor.path("cls").path(1).asInt());
                after.add(processor.path("sep").path(1).asInt());
                return;
            case "TemplateProcessing":
                addTemplate(processor, before, after);
                return;
            default:
                throw unknown("post-processor", processor);
        }
    }

    private static void addTemplate(JsonNode processor, IntList before, IntList after) {
        IntList side = before;
        for (JsonNode part : processor.path("single")) {
            if (part.has("Sequence")) {
                side = after;
                continue;
            }
            String name = part.path("SpecialToken").path("id").asText();
            for (JsonNode id : processor.path("special_tokens").path(name).path("ids")) {
                side.add(id.asInt());
            }
        }
    }
}
