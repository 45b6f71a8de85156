package org.quoin.syntax;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the trees of corpora that lie beside the project. */
final class TreeBank {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TreeBank() {}

    /** Reads the trees of a corpus, by article; where there is none, the test that asks is skipped. */
    static Map<String, List<GoldTree>> of(String file) throws IOException {
        Optional<Path> folder = folder();
        assumeTrue(
                folder.isPresent(),
                "no gold data: there is no ../shared/data; name the folder with -Dquoin.data=FOLDER");
        return read(folder.get().resolve(file));
    }

    private static Optional<Path> folder() {
        String given = System.getProperty("quoin.data");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return Optional.of(at.resolve("shared/data"));
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<GoldTree>> read(Path file) throws IOException {
        Map<String, List<GoldTree>> trees = new LinkedHashMap<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                trees.put(article.get("id").asText(), trees(article));
            }
        }
        return trees;
    }

    private static List<GoldTree> trees(JsonNode article) {
        List<GoldTree> trees = new ArrayList<>();
        int[] codePoints = article.get("text").asText().codePoints().toArray();
        JsonNode tokens = article.get("tokens");
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).get("sentence").asInt()
                            != tokens.get(first).get("sentence").asInt()) {
                trees.add(tree(codePoints, tokens, first, i));
                first = i;
            }
        }
        return trees;
    }

    private static GoldTree tree(int[] codePoints, JsonNode tokens, int first, int end) {
        int size = end - first;
        GoldTree tree = new GoldTree(new String[size], new String[size], new int[size], new String[size]);
        for (int i = 0; i < size; i++) {
            JsonNode token = tokens.get(first + i);
            int begin = token.get("begin").asInt();
            tree.forms()[i] = new String(codePoints, begin, token.get("end").asInt() - begin);
            tree.tags()[i] = token.get("pos").asText();
            int head = token.get("head").isNull() ? -1 : token.get("head").asInt() - first;
            tree.heads()[i] = head < -1 || head >= size ? -1 : head;
            tree.relations()[i] =
                    tree.heads()[i] < 0 ? "root" : token.get("deprel").asText();
        }
        return tree;
    }
}
