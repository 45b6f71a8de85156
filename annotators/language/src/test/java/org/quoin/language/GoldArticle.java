package org.quoin.language;

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
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.quoin.plugin.Span;

/**
 * An article with gold sentences, tokens, tags and lemmas; offsets are UTF-16 units.
 *
 * @param tokens in text order; a tag or lemma that the corpus lacks is the empty string
 */
record GoldArticle(String id, String text, List<Span> sentences, List<GoldToken> tokens) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record GoldToken(Span span, int sentence, String tag, String universalTag, String lemma) {}

    /** Returns the folder of gold data beside the project, or the one that the property {@code quoin.data} names. */
    static Optional<Path> folder() {
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

    static List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode json) {
        String text = json.get("text").asText();
        int[] units = unitsOfCodePoints(text);
        List<Span> sentences = new ArrayList<>();
        for (JsonNode sentence : json.path("sentences")) {
            sentences.add(new Span(
                    units[sentence.get(0).asInt()], units[sentence.get(1).asInt()]));
        }
        List<GoldToken> tokens = new ArrayList<>();
        for (JsonNode token : json.path("tokens")) {
            Span span = new Span(
                    units[token.get("begin").asInt()], units[token.get("end").asInt()]);
            tokens.add(new GoldToken(
                    span,
                    token.get("sentence").asInt(),
                    token.path("pos").asText(),
                    token.path("upos").asText(),
                    token.path("lemma").asText()));
        }
        return new GoldArticle(json.get("id").asText(), text, sentences, tokens);
    }

    private static int[] unitsOfCodePoints(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, unit = 0; i < units.length; i++) {
            units[i] = unit;
            if (unit < text.length()) {
                unit += Character.charCount(text.codePointAt(unit));
            }
        }
        return units;
    }

    Tokens goldTokens() {
        Tokens spans = new Tokens(text);
        tokens.forEach(token -> spans.add(token.span().begin(), token.span().end()));
        return spans;
    }

    /** Returns the sentences as spans of token indexes. */
    List<Span> goldSentences() {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).sentence() != tokens.get(first).sentence()) {
                spans.add(new Span(first, i));
                first = i;
            }
        }
        return spans;
    }

    /** Returns the pairs of tags of a sentence, each parted by a slash. */
    List<String> labels(Span sentence) {
        return tokens.subList(sentence.begin(), sentence.end()).stream()
                .map(token -> token.tag() + "/" + token.universalTag())
                .toList();
    }

    /** Returns the stretches between blank lines or, where {@code lines} says so, between line ends. */
    List<Span> paragraphs(boolean lines) {
        List<Span> paragraphs = new ArrayList<>();
        String separator = lines ? "\n" : "\n\n";
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(separator, from);
            to = to < 0 ? text.length() : to;
            Span paragraph = new Span(from, to).trim(text);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            from = to + separator.length();
        }
        return paragraphs;
    }
}
