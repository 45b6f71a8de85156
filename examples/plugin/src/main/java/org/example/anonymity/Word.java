package org.example.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a sentence.
 *
 * @param text the word as it stands in the text
 * @param lower the word in small letters; "not" for n't
 * @param tag its part of speech in the Penn Treebank's tag set
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last character, in UTF-16 units
 */
record Word(String text, String lower, String tag, int begin, int end) {

    private static final Set<String> BARRIERS = Set.of(
            ".", "...", ";", ":", "!", "?", "\"", "``", "''", "\u201c", "\u201d", "(", ")", "[", "]", "-", "--", "---",
            "\u2013", "\u2014", "\u2026");

    private static final Set<String> TIMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
            "april", "may", "june", "july", "august", "september", "october", "november", "december", "today",
            "yesterday", "tomorrow", "tonight");

    static Word of(String text, String tag, int begin, int end) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return new Word(text, lower.equals("n't") ? "not" : lower, tag, begin, end);
    }

    /** Returns the words with those that a hyphen joins, as in high-ranking, as one. */
    static List<Word> joinHyphenated(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            while (i + 2 < words.size() && words.get(i + 1).text().equals("-") && touches(words, i) && touches(words, i + 1)) {
                Word next = words.get(i + 2);
                word = of(word.text() + "-" + next.text(), next.tag(), word.begin(), next.end());
                i += 2;
            }
            joined.add(word);
        }
        return joined;
    }

    private static boolean touches(List<Word> words, int index) {
        return words.get(index).end() == words.get(index + 1).begin();
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isTagged(String beginning) {
        return tag.startsWith(beginning);
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isName() {
        return tag.startsWith("NNP") && !isTime();
    }

    /** Tells whether it names a day or a month. */
    boolean isTime() {
        return isNoun() && TIMES.contains(lower);
    }

    boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Tells whether it is a mark that no phrase crosses: of a sentence's end, a quotation, a bracket, a dash. */
    boolean isBarrier() {
        return BARRIERS.contains(text);
    }
}
