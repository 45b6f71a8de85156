package org.quoin.entities;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quoin.learning.Hash;

/** Gathers names into a gazetteer, and counts the parts that they are made of. */
final class GazetteerBuilder {

    private static final int LONGEST_PERSON = 4;
    /** A word seen in fewer names is not held as a part of names. */
    private static final int RAREST_PART = 2;

    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int OF_PLACE = 2;
    private static final int OF_ORGANIZATION = 3;
    private static final int LAST_OF_ORGANIZATION = 4;
    private static final int OF_WORK = 5;
    private static final int USES = 6;

    private final SortedMap<Integer, Byte> names = new TreeMap<>();
    private final SortedMap<Integer, Byte> kinds = new TreeMap<>();
    private final Map<Integer, int[]> parts = new TreeMap<>();

    /** Adds a name: its words with spaces between. */
    void add(String name, Set<NameList> lists) {
        String[] words = name.split(" ");
        countParts(words, lists);
        boolean held = words.length <= Gazetteer.LONGEST && !(words.length == 1 && lists.equals(Set.of(NameList.WORK)));
        if (held && !lists.isEmpty()) {
            int bits = 0;
            for (NameList list : lists) {
                bits |= 1 << list.ordinal();
            }
            names.merge(hash(words), (byte) bits, (a, b) -> (byte) (a | b));
        }
    }

    /** Adds what kind of thing has a name. */
    void addKind(String name, Subtype kind) {
        kinds.put(hash(name.split(" ")), (byte) kind.ordinal());
    }

    /** Adds a word that is a person's first or last name. */
    void addPersonPart(String word) {
        count(word, FIRST);
        count(word, LAST);
    }

    private void countParts(String[] words, Set<NameList> lists) {
        String last = words[words.length - 1];
        if (lists.contains(NameList.PERSON) && words.length > 1 && words.length <= LONGEST_PERSON) {
            count(words[0], FIRST);
            count(last, LAST);
        }
        if (lists.contains(NameList.ORGANIZATION) && words.length > 1) {
            count(last, LAST_OF_ORGANIZATION);
        }
        for (String word : words) {
            if (lists.contains(NameList.PLACE)) {
                count(word, OF_PLACE);
            }
            if (lists.contains(NameList.ORGANIZATION)) {
                count(word, OF_ORGANIZATION);
            }
            if (lists.contains(NameList.WORK)) {
                count(word, OF_WORK);
            }
        }
    }

    private void count(String word, int use) {
        parts.computeIfAbsent(Hash.lowerCased(word, 0, word.length()), w -> new int[USES])[use]++;
    }

    private static int hash(String[] words) {
        int hash = Gazetteer.beginName();
        for (String word : words) {
            hash = Gazetteer.addWord(hash, Hash.lowerCased(word, 0, word.length()));
        }
        return hash;
    }

    Gazetteer build() {
        SortedMap<Integer, Short> uses = new TreeMap<>();
        parts.forEach((word, counts) -> {
            int code = 0;
            int sum = 0;
            for (int use = 0; use < USES; use++) {
                sum += counts[use];
                code |= degree(counts[use]) << 2 * use;
            }
            if (sum >= RAREST_PART) {
                uses.put(word, (short) code);
            }
        });
        return Gazetteer.of(names, kinds, uses);
    }

    private static int degree(int count) {
        return count == 0 ? 0 : count < 3 ? 1 : count < 30 ? 2 : 3;
    }
}
