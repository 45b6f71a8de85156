package org.quoin.times;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a short text into words as the Penn Treebank does, and tags them by their form; a word's tag may be written after
 * a slash, as in {@code now/RB}, and is taken out of the text.
 */
final class PlainWords {

    private static final Pattern TAGGED = Pattern.compile("([A-Za-z]+)/([A-Z]+)\\b");
    private static final Pattern WORD =
            Pattern.compile("[AaPp]\\.[Mm]\\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\\."
                    + "|o'clock|['’]\\d\\ds?|['’]s|\\d+(?:[.,:]\\d+)*[a-z]*(?:[-/]\\w+)*|\\p{L}+(?:-\\w+)*|\\S");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("will", "MD"),
            Map.entry("would", "MD"),
            Map.entry("may", "MD"),
            Map.entry("to", "TO"),
            Map.entry("is", "VBZ"),
            Map.entry("are", "VBP"),
            Map.entry("was", "VBD"),
            Map.entry("were", "VBD"),
            Map.entry("met", "VBD"),
            Map.entry("left", "VBD"),
            Map.entry("fell", "VBD"),
            Map.entry("began", "VBD"),
            Map.entry("ran", "VBD"),
            Map.entry("rose", "VBD"),
            Map.entry("won", "VBD"),
            Map.entry("came", "VBD"),
            Map.entry("shut", "VBD"),
            Map.entry("said", "VBD"),
            Map.entry("took", "VBD"),
            Map.entry("be", "VB"),
            Map.entry("begins", "VBZ"),
            Map.entry("recently", "RB"),
            Map.entry("early", "RB"));

    private PlainWords() {}

    /** Returns the text without the tags written in it. */
    static String text(String tagged) {
        return TAGGED.matcher(tagged).replaceAll("$1");
    }

    /** Returns the words of a text in which tags may be written. */
    static Pieces read(String tagged, Vocabulary vocabulary) {
        String text = text(tagged);
        Pieces pieces = new Pieces(text, vocabulary);
        Matcher words = WORD.matcher(text);
        int stretch = 0;
        int shift = 0;
        Matcher given = TAGGED.matcher(tagged);
        boolean more = given.find();
        String last = "";
        while (words.find()) {
            String tag = tag(words.group(), words.start() == 0);
            if (more && given.start() - shift == words.start()) {
                tag = given.group(2);
                shift += tag.length() + 1;
                more = given.find();
            }
            if (last.equals(".")) {
                stretch++;
            }
            pieces.add(words.start(), words.end(), stretch, tag);
            last = words.group();
        }
        return pieces;
    }

    private static String tag(String word, boolean first) {
        String lowerCased = word.toLowerCase(Locale.ROOT);
        String known = TAGS.get(lowerCased);
        if (known != null && (word.equals(lowerCased) || first)) {
            return known;
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return "NNP";
        }
        if (!Character.isLetter(word.charAt(0))) {
            return word;
        }
        return word.endsWith("ed") ? "VBD" : "NN";
    }
}
