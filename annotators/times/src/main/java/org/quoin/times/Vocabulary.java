package org.quoin.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that rules speak of, and the classes that they belong to. A class is told by one bit; the shapes of
 * {@link Shape} are the first classes.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private static final int MAX_CLASSES = Long.SIZE;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final List<List<Membership>> memberships = new ArrayList<>();

    /**
     * That a word belongs to a class.
     *
     * @param of the class
     * @param tag what the word's tag must begin with; empty if any will do
     * @param meaning what the word means as one of the class
     */
    private record Membership(int of, String tag, Meaning meaning) {}

    Vocabulary() {
        for (Shape shape : Shape.values()) {
            classes.put(shape.name(), shape.ordinal());
        }
    }

    /** Returns the number of a word, which is added if need be. */
    int add(String word) {
        Integer known = words.putIfAbsent(word, memberships.size());
        if (known != null) {
            return known;
        }
        memberships.add(new ArrayList<>());
        return memberships.size() - 1;
    }

    /**
     * Makes a word one of a class.
     *
     * @throws IllegalArgumentException if there are more classes than can be told apart
     */
    void add(String word, String className, String tag, Meaning meaning) {
        int number = classes.computeIfAbsent(className, name -> classes.size());
        if (number >= MAX_CLASSES) {
            throw new IllegalArgumentException("there are more than " + MAX_CLASSES + " classes of words");
        }
        memberships.get(add(word)).add(new Membership(number, tag, meaning));
    }

    /** Returns the number of a class, or {@link #UNKNOWN}. */
    int classOf(String name) {
        return classes.getOrDefault(name, UNKNOWN);
    }

    /** Returns the bit of a class; 0 if there is none of that name. */
    long bit(String className) {
        int number = classOf(className);
        return number == UNKNOWN ? 0 : 1L << number;
    }

    /** Returns the number of a word in lower case, or {@link #UNKNOWN} if no rule speaks of it. */
    int word(String lowerCased) {
        return words.getOrDefault(lowerCased, UNKNOWN);
    }

    /** Returns the classes, as bits, that a word belongs to where it is tagged so; all if its tag is not known (empty). */
    long classes(int word, String tag) {
        if (word == UNKNOWN) {
            return 0;
        }
        long set = 0;
        for (Membership membership : memberships.get(word)) {
            if (tag.isEmpty() || tag.startsWith(membership.tag)) {
                set |= 1L << membership.of;
            }
        }
        return set;
    }

    /** Returns what a word means as one of a class that it belongs to. */
    Meaning meaning(int word, int asClass) {
        for (Membership membership : memberships.get(word)) {
            if (membership.of == asClass) {
                return membership.meaning;
            }
        }
        return Meaning.NONE;
    }

    int size() {
        return memberships.size();
    }
}
