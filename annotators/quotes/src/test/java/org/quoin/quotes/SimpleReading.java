package org.quoin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quoin.plugin.Span;

/**
 * Reads test sentences without a tagger: words by a pattern, tags by a short dictionary and the words' endings. Every
 * line is a paragraph.
 */
final class SimpleReading {

    /**
     * A word with its sentence and Penn Treebank tag.
     *
     * @param sentence the number of its sentence
     */
    record TaggedWord(int begin, int end, int sentence, String tag) {}

    private static final Pattern WORD = Pattern.compile("U\\.S\\.|Mr\\.|(?:n't|['\u2019](?:s|re|m|ve|ll))\\b"
            + "|[\\p{L}\\p{N}]+?(?=n't)|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*|``|''|\\.\\.\\.|--|\\S");

    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        tag("DT", "a an the this these those some no each every another all both");
        tag("PRP$", "my your his its our their");
        tag("PRP", "i you he she it we they me him them us");
        tag("IN", "of in on at for from with by to that as after before about because until over into if while than");
        tag("CC", "and or but");
        tag("MD", "will would can could may might must should");
        tag("VBD", "said told was were had did wrote put went sat rose fell shut took came left made saw held spoke");
        tag("VBZ", "says is has does tells asks calls reads");
        tag("VBP", "are have do am say think");
        tag("VB", "be go build wait talk say see keep");
        tag("WP", "who what whom");
        tag("WRB", "when where why how");
        tag("WDT", "which");
        tag("JJ", "new senior old local former chief young small good public clean official-looking honest");
        tag("RB", "also not never later then soon quietly n't again here there");
        tag("POS", "'s \u2019s");
        tag("NNP", "monday friday");
    }

    private final String text;
    private final List<TaggedWord> words = new ArrayList<>();

    private SimpleReading(String text) {
        this.text = text;
    }

    static SimpleReading of(String text) {
        SimpleReading reading = new SimpleReading(text);
        int sentence = 0;
        boolean ended = false;
        int lineEnd = -1;
        for (MatchResult match : WORD.matcher(text).results().toList()) {
            String word = match.group();
            boolean newLine =
                    lineEnd >= 0 && text.substring(lineEnd, match.start()).contains("\n");
            boolean quotationMark = "\"''\u201D\u2019".contains(word);
            if (newLine || (ended && !(quotationMark && lineEnd == match.start()))) {
                sentence++;
                ended = false;
            }
            ended |= word.matches("[.?!]");
            reading.words.add(new TaggedWord(match.start(), match.end(), sentence, tagOf(word)));
            lineEnd = match.end();
        }
        return reading;
    }

    private static void tag(String tag, String words) {
        for (String word : words.split(" ")) {
            TAGS.put(word, tag);
        }
    }

    private static String tagOf(String word) {
        String known = TAGS.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "CD";
        }
        if (!Character.isLetter(first)) {
            return word;
        }
        if (Character.isUpperCase(first)) {
            return "NNP";
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return "VBG";
        }
        return word.endsWith("ed") ? "VBD" : word.endsWith("ly") ? "RB" : "NN";
    }

    String text() {
        return text;
    }

    List<TaggedWord> taggedWords() {
        return words;
    }

    Words words() {
        Words read = new Words(text);
        words.forEach(word -> read.add(word.begin(), word.end(), word.sentence(), word.tag(), "", ""));
        return read;
    }

    SentenceBegins sentenceBegins() {
        List<Integer> begins = new ArrayList<>();
        int last = -1;
        for (TaggedWord word : words) {
            if (word.sentence() != last) {
                begins.add(word.begin());
                last = word.sentence();
            }
        }
        return new SentenceBegins(begins.stream().mapToInt(Integer::intValue).toArray());
    }

    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(begin, begin + line.length()).trim(text);
            if (!span.isEmpty()) {
                paragraphs.add(span);
            }
            begin += line.length() + 1;
        }
        return paragraphs;
    }
}
