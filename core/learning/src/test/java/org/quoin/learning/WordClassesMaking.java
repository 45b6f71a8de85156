package org.quoin.learning;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the packaged word classes anew from the lexica of NLP4J (a download of 261 MB; takes 4 GB of memory and a few
 * minutes):
 *
 * <pre>mvn -Plexica -pl core/learning -am test -Dtest=WordClassesMaking -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class WordClassesMaking {

    private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/";
    private static final String VECTORS = "en-word-embeddings-undigitalized.xz";
    private static final String PATHS = "en-brown-clusters-simplified-lowercase.xz";
    private static final Path CLASSES = Path.of("src/main/resources/org/quoin/learning/english-word-classes.bin");

    private static final int CLUSTERS = 1000;
    private static final int GROUPS = 100;
    private static final int ROUNDS = 10;
    /** The clusters are found among the words with the longest vectors, which are those seen often enough to be placed. */
    private static final int PLACED_WELL = 120_000;

    private static final int LONGEST_WORD = 24;

    @Test
    void writesTheClasses() throws IOException {
        assumeTrue(
                getClass().getResource(LEXICA + VECTORS) != null,
                "NLP4J's lexica are not on the class path: see the profile 'lexica'");
        Map<String, float[]> vectors = lexicon(VECTORS);
        List<String> words = vectors.keySet().stream()
                .filter(WordClassesMaking::isWord)
                .sorted(Comparator.<String>comparingDouble(word -> -length(vectors.get(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        float[][] units = words.stream().map(vectors::get).toArray(float[][]::new);
        Arrays.stream(units).forEach(SphericalMeans::normalise);
        SphericalMeans means =
                SphericalMeans.of(Arrays.copyOf(units, Math.min(PLACED_WELL, units.length)), CLUSTERS, ROUNDS);
        int[] assigned = means.assign(units);
        SortedMap<Integer, Integer> clusters = new TreeMap<>();
        for (int i = 0; i < assigned.length; i++) {
            clusters.putIfAbsent(Hash.word(words.get(i)), assigned[i] + 1);
        }
        int[] grouped = SphericalMeans.of(means.centres(), GROUPS, ROUNDS).assign(means.centres());
        byte[] groups = new byte[CLUSTERS + 1];
        for (int i = 0; i < CLUSTERS; i++) {
            groups[i + 1] = (byte) (grouped[i] + 1);
        }
        WordClasses classes = WordClasses.of(paths(), clusters, groups);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(CLASSES))) {
            classes.write(out);
        }
        System.out.printf("%s: %s, %d bytes%n", CLASSES, classes, Files.size(CLASSES));
    }

    /** The lexicon has for each word some of the beginnings of its path; the longest is all that is known. */
    private static SortedMap<Integer, Integer> paths() throws IOException {
        Map<String, Set<String>> beginnings = lexicon(PATHS);
        SortedMap<Integer, Integer> paths = new TreeMap<>();
        beginnings.keySet().stream().filter(WordClassesMaking::isWord).sorted().forEach(word -> {
            String path = beginnings.get(word).stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            paths.putIfAbsent(Hash.lowerCased(word, 0, word.length()), Integer.parseInt("1" + path, 2));
        });
        return paths;
    }

    private static boolean isWord(String word) {
        return word.length() <= LONGEST_WORD && word.chars().anyMatch(Character::isLetter) || word.length() == 1;
    }

    private static double length(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> lexicon(String name) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(stream(name))))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
            return (Map<String, V>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " is not of the form that is expected", e);
        }
    }

    private static InputStream stream(String name) {
        return WordClassesMaking.class.getResourceAsStream(LEXICA + name);
    }
}
