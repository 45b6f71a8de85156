package org.quoin.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which mentions refer to the same entity, and what all mentions of an entity tell of it together. Sieves join; nothing
 * is ever parted again. An entity is called by the index of its first mention.
 */
final class Clusters {

    private final List<Mention> mentions;
    private final int[] parents;
    private final int[] sizes;
    private final GrammaticalNumber[] numbers;
    private final Gender[] genders;
    private final String[] types;
    private final int[] names;
    private final int[] firstPersons;

    /** Makes a cluster of each mention. */
    Clusters(List<Mention> mentions) {
        this.mentions = mentions;
        int size = mentions.size();
        parents = new int[size];
        sizes = new int[size];
        numbers = new GrammaticalNumber[size];
        genders = new Gender[size];
        types = new String[size];
        names = new int[size];
        firstPersons = new int[size];
        Arrays.fill(sizes, 1);
        for (int i = 0; i < size; i++) {
            Mention mention = mentions.get(i);
            parents[i] = i;
            numbers[i] = mention.number();
            genders[i] = mention.gender();
            types[i] = mention.type();
            names[i] = mention.isName() ? 1 : 0;
            firstPersons[i] = mention.pronoun().person() == 1 ? 1 : 0;
        }
    }

    /** Returns the entity of a mention: the index of the entity's first mention. */
    int of(Mention mention) {
        return of(mention.index());
    }

    int of(int mention) {
        int root = mention;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = mention;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    boolean areJoined(Mention one, Mention other) {
        return of(one) == of(other);
    }

    int size(Mention mention) {
        return sizes[of(mention)];
    }

    GrammaticalNumber number(Mention mention) {
        return numbers[of(mention)];
    }

    Gender gender(Mention mention) {
        return genders[of(mention)];
    }

    /** Returns the type of a mention's entity; an empty string where it is unknown. */
    String type(Mention mention) {
        return types[of(mention)];
    }

    /** Tells whether all mentions of an entity but for one of its mentions are pronouns of the first person. */
    boolean isFirstPersonBefore(Mention mention) {
        int root = of(mention);
        return firstPersons[root] == sizes[root] - 1 && mention.pronoun().person() != 1;
    }

    boolean hasName(Mention mention) {
        return names[of(mention)] > 0;
    }

    /** Tells whether number, gender and type of two mentions' entities go together. */
    boolean agree(Mention one, Mention other) {
        int a = of(one);
        int b = of(other);
        return numbers[a].agreesWith(numbers[b])
                && genders[a].agreesWith(genders[b])
                && (types[a].isEmpty() || types[b].isEmpty() || types[a].equals(types[b]));
    }

    /** Makes one entity of two mentions' entities. */
    void join(Mention one, Mention other) {
        int a = of(one);
        int b = of(other);
        if (a == b) {
            return;
        }
        int root = Math.min(a, b);
        int child = Math.max(a, b);
        parents[child] = root;
        sizes[root] += sizes[child];
        names[root] += names[child];
        firstPersons[root] += firstPersons[child];
        numbers[root] = numbers[root] == GrammaticalNumber.ANY ? numbers[child] : numbers[root];
        genders[root] = genders[root].with(genders[child]);
        types[root] = types[root].isEmpty() ? types[child] : types[root];
    }

    /** Sets what a mention's entity is, where its mentions say different things. */
    void settle(Mention mention, String type, Gender gender) {
        types[of(mention)] = type;
        genders[of(mention)] = gender;
    }

    /** Returns the entities in the order of their first mentions, each with its mentions in text order. */
    List<List<Mention>> entities() {
        List<List<Mention>> entities = new ArrayList<>();
        int[] places = new int[mentions.size()];
        for (Mention mention : mentions) {
            int root = of(mention);
            if (root == mention.index()) {
                places[root] = entities.size();
                entities.add(new ArrayList<>(sizes[root]));
            }
            entities.get(places[root]).add(mention);
        }
        return entities;
    }
}
