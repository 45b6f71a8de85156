package org.quoin.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The labels that a tagger learns: pairs of a Penn tag and a universal tag, parted by a slash, as numbers. */
final class TagLabels {

    /** A pair that is rarer than this is taken for a slip of the annotation. */
    private static final int RAREST = 10;

    /** What a pair is that is not learnt. */
    static final int NONE = -1;

    /** Stands for the pair of a word whose tags are not known. */
    static final String UNTAGGED = "";

    private final Map<String, Integer> ids = new HashMap<>();
    private final String[] pairs;

    /** Numbers the pairs; a rare one counts as the most frequent one with the same Penn tag, if there is one. */
    TagLabels(Collection<String> occurrences) {
        Map<String, Integer> counts = new TreeMap<>();
        occurrences.stream()
                .filter(pair -> !pair.equals(UNTAGGED))
                .forEach(pair -> counts.merge(pair, 1, Integer::sum));
        pairs = counts.keySet().stream()
                .filter(pair -> counts.get(pair) >= RAREST)
                .toArray(String[]::new);
        for (int i = 0; i < pairs.length; i++) {
            ids.put(pairs[i], i);
        }
        ids.put(UNTAGGED, NONE);
        for (String pair : counts.keySet()) {
            if (!ids.containsKey(pair)) {
                ids.put(pair, substitute(pair, counts).map(ids::get).orElse(NONE));
            }
        }
    }

    private static Optional<String> substitute(String rare, Map<String, Integer> counts) {
        String tag = rare.substring(0, rare.lastIndexOf('/') + 1);
        return counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(tag) && e.getValue() >= RAREST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    int id(String pair) {
        return ids.get(pair);
    }

    int size() {
        return pairs.length;
    }

    String[] tags() {
        String[] tags = new String[pairs.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = pairs[i].substring(0, pairs[i].lastIndexOf('/'));
        }
        return tags;
    }

    String[] universalTags() {
        String[] tags = new String[pairs.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = pairs[i].substring(pairs[i].lastIndexOf('/') + 1);
        }
        return tags;
    }
}
