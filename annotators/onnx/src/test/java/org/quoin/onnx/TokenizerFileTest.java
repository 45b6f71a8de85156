package org.quoin.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizerFileTest {

    private static final String WORD_PIECES =
            """
            "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                "max_input_chars_per_word": 12,
                "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "har": 3, "##bour": 4, "##b": 5, "-": 6, "e": 7, "E": 8}}
            """;

    @TempDir
    Path folder;

    private PieceTokenizer read(String json) throws IOException {
        return TokenizerFile.read(Files.writeString(folder.resolve("tokenizer.json"), "{" + json + "}"));
    }

    private PieceTokenizer bert(boolean lowercase) throws IOException {
        return read(
                """
                "normalizer": {"type": "BertNormalizer", "strip_accents": null, "lowercase": %s},
                "pre_tokenizer": {"type": "BertPreTokenizer"},
                "post_processor": {"type": "TemplateProcessing",
                    "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                        {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                    "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1]}, "[SEP]": {"id": "[SEP]", "ids": [2]}}},
                """
                                .formatted(lowercase)
                        + WORD_PIECES);
    }

    @Test
    void aWordIsCutIntoTheLongestPieces() throws Exception {
        assertThat(bert(false).pieces("harbour")).containsExactly(3, 4);
    }

    @Test
    void punctuationMarksAreWords() throws Exception {
        assertThat(bert(false).pieces("harbour-e")).containsExactly(3, 4, 6, 7);
    }

    @Test
    void aWordThatCannotBeCutIsUnknownAsAWhole() throws Exception {
        assertThat(bert(false).pieces("harbx")).containsExactly(0);
        assertThat(bert(false).pieces("harbbbbbbbbbbbbbb")).containsExactly(0);
    }

    @Test
    void aModelWithoutCapitalsHasNoAccentsEither() throws Exception {
        assertThat(bert(true).pieces("\u00c9")).containsExactly(7);
        assertThat(bert(false).pieces("\u00c9")).containsExactly(0);
    }

    @Test
    void aTextBeginsAndEndsAsTheTemplateSays() throws Exception {
        assertThat(bert(false).before()).containsExactly(1);
        assertThat(bert(false).after()).containsExactly(2);
    }

    @Test
    void controlCharactersHaveNoPieces() throws Exception {
        assertThat(bert(false).pieces("\u0007")).isEmpty();
    }

    @Test
    void bytePairsAreJoinedInTheOrderInWhichTheyWereLearnt() throws Exception {
        PieceTokenizer roberta = read(
                """
                "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false},
                "post_processor": {"type": "RobertaProcessing", "sep": ["</s>", 2], "cls": ["<s>", 0]},
                "model": {"type": "BPE", "unk_token": "<unk>",
                    "vocab": {"<s>": 0, "</s>": 2, "<unk>": 3, "\u0120": 4, "a": 5, "b": 6, "c": 7, "bc": 8, "ab": 9,
                        "\u0120a": 10, "\u00c3": 11, "\u00a9": 12, "'": 13, "s": 14, "'s": 15},
                    "merges": ["b c", "\u0120 a", ["a", "b"], "' s"]}
                """);

        assertThat(roberta.pieces("abc")).containsExactly(10, 8);
        assertThat(roberta.pieces("\u00e9")).containsExactly(4, 11, 12);
        assertThat(roberta.pieces("a's")).containsExactly(10, 15);
        assertThat(roberta.before()).containsExactly(0);
        assertThat(roberta.after()).containsExactly(2);
    }

    @Test
    void ofUnigramPiecesTheLikeliestAreTaken() throws Exception {
        PieceTokenizer xlm = read(
                """
                "normalizer": {"type": "Precompiled", "precompiled_charsmap": ""},
                "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"},
                    {"type": "Metaspace", "replacement": "\u2581", "add_prefix_space": true}]},
                "model": {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], ["\u2581", -2.0], ["\u2581ha", -4.0],
                    ["r", -3.0], ["har", -3.5], ["bour", -3.0], ["rbour", -4.5], ["fi", -3.0]]}
                """);

        assertThat(xlm.pieces("harbour")).containsExactly(2, 6);
        assertThat(xlm.pieces("har")).containsExactly(1, 4);
        assertThat(xlm.pieces("\ufb01")).containsExactly(1, 7);
        assertThat(xlm.pieces("r??r")).containsExactly(1, 3, 0, 3);
    }

    @Test
    void ofAVeryLongTokenTheBeginningIsRead() throws Exception {
        assertThat(bert(false).pieces("-".repeat(1_000_000))).hasSize(128);
    }

    @Test
    void aTokenizerOfAnotherKindIsNamed() {
        assertThatThrownBy(() -> read("\"model\": {\"type\": \"WordLevel\", \"vocab\": {}}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the model 'WordLevel' is not one that can be read here");
        assertThatThrownBy(() -> read("\"pre_tokenizer\": {\"type\": \"Digits\"}, " + WORD_PIECES))
                .hasMessageContaining("the pre-tokenizer 'Digits'");
    }
}
