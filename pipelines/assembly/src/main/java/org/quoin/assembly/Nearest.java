package org.quoin.assembly;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what a misspelt name was meant to be. */
final class Nearest {

    private static final int MOST = 3;

    /** Shorter names are part of others by chance. */
    private static final int SHORTEST_PART = 4;

    private Nearest() {}

    private record Near(String name, int distance) {}

    /** Returns the names that are near, nearest first: at most three, none if nothing is. */
    static List<String> to(String name, Collection<String> names) {
        return near(name, names).limit(MOST).map(Near::name).toList();
    }

    /** Returns the name that is nearer than all others; empty if none is near, or several are as near. */
    static Optional<String> only(String name, Collection<String> names) {
        List<Near> near = near(name, names).limit(2).toList();
        return near.isEmpty()
                        || near.size() == 2
                                && near.get(0).distance() == near.get(1).distance()
                ? Optional.empty()
                : Optional.of(near.get(0).name());
    }

    private static Stream<Near> near(String name, Collection<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .map(candidate -> new Near(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    }

    /** Returns the names that are near as the end of a sentence, {@code ; did you mean 'x' or 'y'?}, or the full stop that ends it. */
    static String suggest(String name, Collection<String> names) {
        List<String> near = to(name, names);
        return near.isEmpty() ? "." : near.stream().collect(Collectors.joining("' or '", "; did you mean '", "'?"));
    }

    /** Returns the number of letters to change, or -1 if they are too many for a slip of the pen. */
    private static int distance(String wanted, String candidate) {
        int most = Math.max(1, Math.min(wanted.length(), candidate.length()) / 3);
        int distance = new DamerauLevenshteinDistance(most).apply(wanted, candidate);
        return distance < 0 && isPart(wanted, candidate) ? most + 1 : distance;
    }

    private static boolean isPart(String wanted, String candidate) {
        return wanted.length() >= SHORTEST_PART && candidate.contains(wanted)
                || candidate.length() >= SHORTEST_PART && wanted.contains(candidate);
    }
}
