package org.quoin.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What links names that are not the same but belong together: a people to its country ({@code Iranian} to {@code Iran}), a
 * capital or seat to the country or body that its name may stand for ({@code Tehran} to {@code Iran}). Read-only.
 */
final class PlaceRelations {

    /** The relation of a word for a country's people and things to the country. */
    static final String DEMONYM = "demonym";

    /** The relation of a capital or seat to what its name may stand for. */
    static final String SEAT = "seat";

    private static final PlaceRelations PACKAGED = new PlaceRelations();

    private final Map<String, List<String>> demonyms = new HashMap<>();
    private final Map<String, List<String>> seats = new HashMap<>();

    private PlaceRelations() {
        read("demonyms.tsv", demonyms);
        read("demonyms-more.tsv", demonyms);
        read("capitals.tsv", seats);
        read("metonyms.tsv", seats);
    }

    private static void read(String table, Map<String, List<String>> targets) {
        for (String[] row : Table.of(table)) {
            List<String> names = targets.computeIfAbsent(NameForms.key(row[0]), key -> new ArrayList<>());
            for (String name : row[1].split("\\|")) {
                names.add(AliasSieve.canonical(NameForms.key(name)));
            }
        }
    }

    static PlaceRelations packaged() {
        return PACKAGED;
    }

    /**
     * A link to another entity.
     *
     * @param kind {@link #DEMONYM} or {@link #SEAT}
     * @param target the index of the other entity
     */
    record Link(String kind, int target) {}

    /**
     * Finds the links between entities.
     *
     * @param entities the names of each entity
     * @return the link of each entity that has one
     */
    List<Optional<Link>> links(List<List<String>> entities) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            for (String name : entities.get(i)) {
                byName.putIfAbsent(AliasSieve.canonical(NameForms.key(NameForms.words(name))), i);
            }
        }
        List<Optional<Link>> links = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            links.add(link(i, entities.get(i), byName));
        }
        return links;
    }

    private Optional<Link> link(int entity, List<String> names, Map<String, Integer> byName) {
        for (String name : names) {
            String key = NameForms.key(NameForms.words(name));
            Optional<Link> link = link(entity, DEMONYM, demonymTargets(key), byName)
                    .or(() -> link(entity, SEAT, seats.getOrDefault(key, List.of()), byName));
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private List<String> demonymTargets(String key) {
        List<String> targets = demonyms.get(key);
        if (targets == null && key.endsWith("s")) {
            targets = demonyms.get(key.substring(0, key.length() - 1));
        }
        return targets == null ? List.of() : targets;
    }

    private static Optional<Link> link(int entity, String kind, List<String> targets, Map<String, Integer> byName) {
        for (String target : targets) {
            Integer found = byName.get(target);
            if (found != null && found != entity) {
                return Optional.of(new Link(kind, found));
            }
        }
        return Optional.empty();
    }
}
