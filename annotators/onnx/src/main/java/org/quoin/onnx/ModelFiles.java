package org.quoin.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an exported model consists of: the network, and beside it, or one folder above, {@code tokenizer.json} and
 * {@code config.json}.
 *
 * @param network the ONNX file
 * @param tokenizer how text is cut into pieces
 * @param labels the names of the labels, in the order of the network's output
 * @param longest the most pieces that the model reads at once, as far as it says so
 */
record ModelFiles(Path network, PieceTokenizer tokenizer, List<String> labels, int longest) {

    /**
     * Reads what lies beside a network.
     *
     * @throws IOException if something is not there, or can't be read; the message says what, and where from it comes
     */
    static ModelFiles of(Path network) throws IOException {
        Path config = beside(network, "config.json");
        JsonNode json = new ObjectMapper().readTree(config.toFile());
        return new ModelFiles(
                network,
                TokenizerFile.read(beside(network, "tokenizer.json")),
                labels(config, json.path("id2label")),
                json.path("max_position_embeddings").asInt(Integer.MAX_VALUE));
    }

    private static Path beside(Path network, String name) throws IOException {
        Path folder = network.toAbsolutePath().getParent();
        List<Path> places = folder.getParent() == null
                ? List.of(folder.resolve(name))
                : List.of(folder.resolve(name), folder.resolveSibling(name));
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                return place;
            }
        }
        throw new FileNotFoundException("there is no " + name + " beside " + network
                + "; export the model with its tokenizer, as 'optimum-cli export onnx' does");
    }

    private static List<String> labels(Path config, JsonNode id2label) throws IOException {
        List<String> labels = new ArrayList<>();
        for (int id = 0; id < id2label.size(); id++) {
            JsonNode label = id2label.path(String.valueOf(id));
            if (!label.isTextual()) {
                throw new IOException(config + ": 'id2label' names " + id2label.size()
                        + " labels, but none with the number " + id + "; they count from 0");
            }
            labels.add(label.asText());
        }
        if (labels.isEmpty()) {
            throw new IOException(
                    config + ": there is no 'id2label' that names the labels; is it a model that labels" + " tokens?");
        }
        return labels;
    }
}
