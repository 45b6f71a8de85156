package org.quoin.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders the triggers of a sentence by how near they stand to the root of its tree: the main clause's first. */
final class MainEvent {

    /** Trees of sentences are not deeper; what is no sentence must not take more than linear time. */
    private static final int DEEPEST = 30;

    private MainEvent() {}

    /** Returns the triggers, those of the main clause first. */
    static List<Integer> order(ParsedSentence sentence, EventClass[] classes) {
        List<int[]> triggers = new ArrayList<>();
        for (int word = 0; word < classes.length; word++) {
            if (classes[word] != EventClass.NONE) {
                triggers.add(new int[] {word, depth(sentence, word)});
            }
        }
        triggers.sort(Comparator.comparingInt(trigger -> trigger[1]));
        return triggers.stream().map(trigger -> trigger[0]).toList();
    }

    private static int depth(ParsedSentence sentence, int word) {
        int depth = 0;
        for (int i = word; sentence.head(i) >= 0 && depth < DEEPEST; i = sentence.head(i)) {
            depth++;
        }
        return depth;
    }
}
