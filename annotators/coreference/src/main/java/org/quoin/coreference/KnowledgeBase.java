package org.quoin.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Entities that have an id elsewhere, by name and type: a table of id, type and names (parted by {@code |}), a row a line,
 * cells parted by tabs; empty lines and lines that begin with {@code #} are passed over. Immutable.
 */
public final class KnowledgeBase {

    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    private static final int MOST_PROBLEMS = 20;
    private static final String AMBIGUOUS = "";

    private final Map<String, String> ids = new HashMap<>();

    private KnowledgeBase() {}

    /** Returns a knowledge base that knows nothing. */
    static KnowledgeBase empty() {
        return new KnowledgeBase();
    }

    /**
     * Reads a table.
     *
     * @throws IOException if rows are not what they should be; the message names each by line, with the reason
     */
    public static KnowledgeBase read(InputStream stream) throws IOException {
        KnowledgeBase read = new KnowledgeBase();
        List<String> problems = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!row.isBlank() && !row.startsWith("#")) {
                String problem = read.add(row);
                if (!problem.isEmpty() && problems.size() < MOST_PROBLEMS) {
                    problems.add("line " + number + ": " + problem);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IOException("the knowledge base has rows that can't be used: " + String.join("; ", problems));
        }
        return read;
    }

    /** Adds a row; returns what is wrong with it, or an empty string. */
    private String add(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 3) {
            return "there are " + cells.length + " cells, parted by tabs; there must be 3: id, type, names";
        }
        String id = cells[0].strip();
        String type = cells[1].strip();
        if (id.isEmpty()) {
            return "the id is empty";
        }
        if (!TYPES.contains(type)) {
            return "the type is '" + type + "'; it must be PERSON, ORGANIZATION, LOCATION or MISC";
        }
        boolean named = false;
        for (String name : cells[2].split("\\|")) {
            String key = key(name, type);
            if (!name.isBlank()) {
                named = true;
                String known = ids.putIfAbsent(key, id);
                if (known != null && !known.equals(id)) {
                    ids.put(key, AMBIGUOUS);
                }
            }
        }
        return named ? "" : "there is no name";
    }

    private static String key(String name, String type) {
        return type + '/' + NameForms.key(NameForms.words(name));
    }

    /** Returns the id of what a name stands for; none if the name is not known, or belongs to several. */
    Optional<String> id(String name, String type) {
        return Optional.ofNullable(ids.get(key(name, type))).filter(id -> !id.equals(AMBIGUOUS));
    }

    /**
     * Returns the id of an entity: the one that its names lead to, if there is one only.
     *
     * @param names the entity's names
     */
    Optional<String> id(List<String> names, String type) {
        Set<String> found = new java.util.HashSet<>();
        names.forEach(name -> id(name, type).ifPresent(found::add));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
