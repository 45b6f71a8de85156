package org.quoin.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.quoin.plugin.Span;
import org.quoin.type.Entity;
import org.quoin.type.EntityMention;
import org.quoin.type.Quote;

/**
 * Whether quotes are given to the right person, for gold that names the speakers ({@code speakerName}): the quote that
 * shares the most with the gold one is asked, and right if the last name of its speaker, or of a name by which the
 * article calls the speaker, is the gold's. Precision is over the quotes that have a speaker, recall over all.
 */
final class SpeakerNames {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final List<JsonNode> gold = new ArrayList<>();

    SpeakerNames(GoldArticle article) {
        article.layers().path("quotes").forEach(gold::add);
    }

    /** Scores an article; nothing where the gold names nobody. */
    void score(JCas article, Scores scores) {
        List<Quote> given = article.select(Quote.class).asList();
        for (JsonNode quote : gold) {
            String name = quote.path("speakerName").asText("");
            if (name.isEmpty()) {
                continue;
            }
            List<Span> content = spans(quote, article.getDocumentText());
            Set<String> names = given.stream()
                    .filter(candidate -> common(content, candidate) > 0)
                    .max(Comparator.comparingInt((Quote candidate) -> common(content, candidate))
                            .thenComparing(candidate -> candidate.getSpeaker() != null)
                            .thenComparing(candidate -> -given.indexOf(candidate)))
                    .map(SpeakerNames::names)
                    .orElse(Set.of());
            boolean right = names.contains(lastName(name));
            Counts counts = Counts.of(right ? 1 : 0, names.isEmpty() ? 0 : 1, 1);
            scores.add("speaker", counts);
            scores.add("speaker [" + quote.path("kind").asText() + "]", counts);
        }
    }

    private static List<Span> spans(JsonNode quote, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : quote.path("content")) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }

    private static int common(List<Span> gold, Quote quote) {
        int common = 0;
        for (Span one : gold) {
            for (var fragment : quote.getContent()) {
                Span other = Span.of(fragment);
                common += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
            }
        }
        return common;
    }

    private static Set<String> names(Quote quote) {
        Entity speaker = quote.getSpeaker();
        if (speaker == null) {
            return Set.of();
        }
        Stream<String> mentions = speaker.getMentions() == null
                ? Stream.of()
                : speaker.getMentions().stream()
                        .filter(mention -> "name".equals(mention.getForm()))
                        .map(EntityMention::getCoveredText);
        return Stream.concat(Stream.ofNullable(speaker.getName()), mentions)
                .map(SpeakerNames::lastName)
                .collect(Collectors.toSet());
    }

    private static String lastName(String name) {
        List<String> words = Stream.of(
                        Normalizer.normalize(name, Normalizer.Form.NFC).split("\\s+"))
                .map(word -> word.replaceFirst("(?:'s|\u2019s)$", ""))
                .map(word -> word.replaceAll("^[.,;:()\"\u201c\u201d]+|[.,;:()\"\u201c\u201d]+$", ""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
