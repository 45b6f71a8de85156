package org.quoin.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads names and their kinds from WordNet 3.1, in the form of its database files: instances of cities, people and so on,
 * names of languages and religions, and the adjectives that are derived from countries and peoples.
 */
final class WordNetNames {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    /** What an instance must be, directly or not, to be of a kind; the first kind that fits counts. */
    private static final Map<Subtype, Set<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Subtype.COUNTRY, Set.of("country"));
        KINDS.put(Subtype.CITY, Set.of("city", "town", "village", "municipality", "city_district"));
        KINDS.put(Subtype.FACILITY, Set.of("structure", "facility", "way"));
        KINDS.put(Subtype.REGION, Set.of("administrative_district", "region", "district", "geographical_area"));
        KINDS.put(Subtype.WATER, Set.of("body_of_water", "stream"));
        KINDS.put(Subtype.LANDFORM, Set.of("geological_formation", "land", "natural_object"));
        KINDS.put(Subtype.DEITY, Set.of("spiritual_being", "imaginary_being"));
        KINDS.put(Subtype.PERSON, Set.of("person"));
        KINDS.put(Subtype.ARMED_GROUP, Set.of("terrorist_organization", "military_unit", "force"));
        KINDS.put(Subtype.PARTY, Set.of("party"));
        KINDS.put(Subtype.UNIVERSITY, Set.of("university", "college"));
        KINDS.put(Subtype.AGENCY, Set.of("news_agency"));
        KINDS.put(Subtype.COMPANY, Set.of("company"));
        KINDS.put(Subtype.ORGANIZATION, Set.of("organization", "institution", "social_group"));
        KINDS.put(Subtype.EVENT, Set.of("event"));
        KINDS.put(Subtype.WORK, Set.of("creation", "communication"));
        KINDS.put(Subtype.LANGUAGE, Set.of("language"));
    }

    /** Of the kinds that a name may be of, the first of these is what news most often means. */
    private static final List<Subtype> PREFERENCE = List.of(
            Subtype.COUNTRY,
            Subtype.DEMONYM,
            Subtype.CITY,
            Subtype.REGION,
            Subtype.ARMED_GROUP,
            Subtype.PARTY,
            Subtype.UNIVERSITY,
            Subtype.AGENCY,
            Subtype.COMPANY,
            Subtype.FACILITY,
            Subtype.WATER,
            Subtype.LANDFORM,
            Subtype.PERSON,
            Subtype.ORGANIZATION,
            Subtype.RELIGION,
            Subtype.LANGUAGE,
            Subtype.EVENT,
            Subtype.WORK,
            Subtype.DEITY);

    /** Lexicographer file of nouns of spatial position: places. */
    private static final int PLACES = 15;

    private record Synset(List<String> words, List<String[]> pointers, int file) {}

    private final Map<String, Synset> nouns;
    private final Map<String, Set<String>> hypernyms = new HashMap<>();
    private final SortedMap<String, Subtype> names = new TreeMap<>();
    private final Map<Subtype, Integer> ranks = new EnumMap<>(Subtype.class);

    private WordNetNames() throws IOException {
        nouns = synsets("data.noun");
        PREFERENCE.forEach(kind -> ranks.put(kind, ranks.size()));
    }

    /** Returns names, with spaces between their words, and their kinds. */
    static SortedMap<String, Subtype> read() throws IOException {
        WordNetNames reader = new WordNetNames();
        reader.nouns.keySet().forEach(reader::addNoun);
        for (Synset adjective : synsets("data.adj").values()) {
            reader.addAdjective(adjective);
        }
        return reader.names;
    }

    private void addNoun(String offset) {
        Synset synset = nouns.get(offset);
        boolean instance = synset.pointers.stream().anyMatch(pointer -> pointer[0].equals("@i"));
        Subtype kind = instance ? kind(offset) : classKind(hypernyms(offset));
        for (String word : synset.words) {
            if (kind != Subtype.NONE && Character.isUpperCase(word.charAt(0))) {
                add(word, kind);
            }
        }
    }

    private void addAdjective(Synset adjective) {
        for (String[] pointer : adjective.pointers) {
            if (!pointer[0].equals("\\") || !pointer[2].equals("n")) {
                continue;
            }
            Set<String> above = hypernyms(pointer[1]);
            if (nouns.get(pointer[1]).file == PLACES || above.contains("inhabitant") || above.contains("people")) {
                adjective.words.stream()
                        .map(word -> word.replaceAll("\\(.*", ""))
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .forEach(word -> names.put(word.replace('_', ' '), Subtype.DEMONYM));
            }
        }
    }

    private void add(String word, Subtype kind) {
        names.merge(word.replace('_', ' '), kind, (a, b) -> ranks.get(a) <= ranks.get(b) ? a : b);
    }

    private Subtype kind(String instance) {
        Set<String> above = hypernyms(instance);
        for (Map.Entry<Subtype, Set<String>> kind : KINDS.entrySet()) {
            if (kind.getValue().stream().anyMatch(above::contains)) {
                return kind.getKey();
            }
        }
        return Subtype.NONE;
    }

    private static Subtype classKind(Set<String> above) {
        if (above.contains("inhabitant")) {
            return Subtype.DEMONYM;
        }
        if (above.contains("language")) {
            return Subtype.LANGUAGE;
        }
        if (above.contains("religious_person") || above.contains("religion")) {
            return Subtype.RELIGION;
        }
        return above.contains("organization") ? Subtype.ORGANIZATION : Subtype.NONE;
    }

    /** Returns the first words of all that a noun is a kind or an instance of. */
    private Set<String> hypernyms(String offset) {
        Set<String> known = hypernyms.get(offset);
        if (known != null) {
            return known;
        }
        Set<String> above = new HashSet<>();
        for (String[] pointer : nouns.get(offset).pointers) {
            if (pointer[0].startsWith("@")) {
                above.add(nouns.get(pointer[1]).words.get(0));
                above.addAll(hypernyms(pointer[1]));
            }
        }
        hypernyms.put(offset, above);
        return above;
    }

    /** Reads a file of the format that wndb(5WN) describes: synsets by their offsets. */
    private static Map<String, Synset> synsets(String file) throws IOException {
        Map<String, Synset> synsets = new TreeMap<>();
        try (InputStream in = WordNetNames.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(" ")) {
                    String[] fields = line.substring(0, line.indexOf(" | ")).split(" ");
                    synsets.put(fields[0], synset(fields));
                }
            }
        }
        return synsets;
    }

    private static Synset synset(String[] fields) {
        int wordCount = Integer.parseInt(fields[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wordCount; i++) {
            words.add(fields[4 + 2 * i]);
        }
        int at = 4 + 2 * wordCount;
        List<String[]> pointers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(fields[at]); i++) {
            int from = at + 1 + 4 * i;
            pointers.add(new String[] {fields[from], fields[from + 1], fields[from + 2]});
        }
        return new Synset(words, pointers, Integer.parseInt(fields[1]));
    }
}
