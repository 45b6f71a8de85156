package org.example.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases with choices, as the word lists have them: {@code a/b} is one of two words, {@code (a)} a word that may be
 * missing, and {@code ...} a gap of up to six words that holds no mark of punctuation but commas.
 */
final class PhrasePatterns {

    private static final int LONGEST_GAP = 6;

    private record Element(Set<String> words, boolean optional, boolean gap) {}

    /** By their first words; the elements of each that follow the first. */
    private final Map<String, List<List<Element>>> rest = new HashMap<>();

    PhrasePatterns(Collection<String> lines) {
        for (String line : lines) {
            List<Element> elements = new ArrayList<>();
            for (String item : line.split(" +")) {
                elements.add(element(item));
            }
            List<Element> tail = elements.subList(1, elements.size());
            expand(elements, tail);
        }
    }

    private void expand(List<Element> elements, List<Element> tail) {
        Element first = elements.get(0);
        first.words().forEach(word -> rest.computeIfAbsent(word, w -> new ArrayList<>())
                .add(tail));
        if (first.optional()) {
            expand(tail, tail.subList(1, tail.size()));
        }
    }

    private static Element element(String item) {
        if (item.equals("...")) {
            return new Element(Set.of(), false, true);
        }
        boolean optional = item.startsWith("(");
        String words = optional ? item.substring(1, item.length() - 1) : item;
        return new Element(Set.of(words.split("/")), optional, false);
    }

    /** Returns the index after the longest phrase that begins at an index; the index itself if none does. */
    int match(List<Word> words, int from) {
        int longest = from;
        for (List<Element> elements : rest.getOrDefault(words.get(from).lower(), List.of())) {
            longest = Math.max(longest, match(elements, 0, words, from + 1));
        }
        return longest;
    }

    /** Returns the index after the phrase, or -1. */
    private static int match(List<Element> elements, int element, List<Word> words, int at) {
        if (element == elements.size()) {
            return at;
        }
        Element expected = elements.get(element);
        if (expected.gap()) {
            return matchAfterGap(elements, element + 1, words, at);
        }
        if (at < words.size() && expected.words().contains(words.get(at).lower())) {
            int end = match(elements, element + 1, words, at + 1);
            if (end >= 0) {
                return end;
            }
        }
        return expected.optional() ? match(elements, element + 1, words, at) : -1;
    }

    private static int matchAfterGap(List<Element> elements, int element, List<Word> words, int from) {
        for (int at = from; at <= Math.min(from + LONGEST_GAP, words.size()); at++) {
            int end = match(elements, element, words, at);
            if (end >= 0) {
                return end;
            }
            if (at < words.size() && words.get(at).isBarrier()) {
                return -1;
            }
        }
        return -1;
    }
}
