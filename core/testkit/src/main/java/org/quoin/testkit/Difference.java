package org.quoin.testkit;

import java.util.ArrayList;
import java.util.List;

/** What two results don't have in common, in a form for messages. */
final class Difference {

    private static final int MOST_SHOWN = 3;

    private static final int LONGEST = 300;

    private Difference() {}

    /** Returns a line for each of the first few lines that only one of the results has; empty if they are the same. */
    static String of(List<String> first, List<String> second) {
        List<String> missing = new ArrayList<>(first);
        second.forEach(missing::remove);
        List<String> added = new ArrayList<>(second);
        first.forEach(added::remove);
        StringBuilder difference = new StringBuilder();
        missing.stream().limit(MOST_SHOWN).forEach(line -> append("\n  at first: ", line, difference));
        added.stream().limit(MOST_SHOWN).forEach(line -> append("\n  then:     ", line, difference));
        return difference.toString();
    }

    private static void append(String when, String line, StringBuilder difference) {
        String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        difference.append(when).append(shown);
    }
}
