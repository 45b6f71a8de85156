package org.quoin.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.uima.UimaContext;
import org.apache.uima.resource.ResourceInitializationException;
import org.quoin.plugin.SharedModels;

/**
 * What words have in common with others, as learnt from large unlabelled text, for models that have to do with words
 * they have not been trained on: Brown clusters (Brown et al. 1992) of words in lower case, and clusters of word
 * embeddings of words as they are written. The packaged classes come from the lexica of NLP4J; the record beside them
 * tells how. Immutable.
 */
public final class WordClasses {

    /** Where the packaged classes of English words lie. */
    public static final String ENGLISH = "classpath:org/quoin/learning/english-word-classes.bin";

    /** What is told of a word that is not known. */
    public static final int UNKNOWN = 0;

    private static final int MAGIC = 0x51574331;

    private final int[] paths;
    private final byte[] groups;
    private final CompactTable pathsByWord;
    private final CompactTable clustersByWord;

    private WordClasses(int[] paths, byte[] groups, CompactTable pathsByWord, CompactTable clustersByWord) {
        this.paths = paths;
        this.groups = groups;
        this.pathsByWord = pathsByWord;
        this.clustersByWord = clustersByWord;
    }

    /**
     * Makes classes.
     *
     * @param paths the Brown path of each word in lower case, by its {@link Hash#lowerCased} hash: the path's bits below a
     *     leading 1
     * @param clusters the cluster of each word as written, from 1 on, by its {@link Hash#word} hash
     * @param groups for each cluster the group of like clusters that it belongs to, from 1 on; the first entry, for words without a cluster, is 0
     */
    public static WordClasses of(
            SortedMap<Integer, Integer> paths, SortedMap<Integer, Integer> clusters, byte[] groups) {
        int[] distinct = IntStream.concat(
                        IntStream.of(UNKNOWN), paths.values().stream().mapToInt(i -> i))
                .distinct()
                .sorted()
                .toArray();
        SortedMap<Integer, Integer> places = new TreeMap<>();
        paths.forEach((word, path) -> places.put(word, Arrays.binarySearch(distinct, path)));
        return new WordClasses(distinct, groups.clone(), CompactTable.of(places), CompactTable.of(clusters));
    }

    /**
     * Returns the packaged classes of English words, shared by all engines of a run.
     *
     * @param context the annotator's context
     * @param component the annotator
     */
    public static WordClasses english(UimaContext context, Class<?> component) throws ResourceInitializationException {
        return SharedModels.load(context, component, ENGLISH, WordClasses.class, WordClasses::read);
    }

    /** Returns the packaged classes of English words, read anew: for training, which has no annotator's context. */
    public static WordClasses english() throws IOException {
        try (InputStream in = WordClasses.class.getResourceAsStream("english-word-classes.bin")) {
            return read(in);
        }
    }

    /**
     * Returns the Brown path of a word.
     *
     * @param lowerCased the word's {@link Hash#lowerCased} hash
     * @return the path's bits below a leading 1, or {@link #UNKNOWN}
     */
    public int path(int lowerCased) {
        return paths[pathsByWord.get(lowerCased)];
    }

    /** Returns the first bits of a path below a leading 1; the whole path where it is shorter. */
    public static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return path == UNKNOWN || length <= bits ? path : path >>> length - bits;
    }

    /**
     * Returns the cluster of a word by what its embedding says.
     *
     * @param word the word's {@link Hash#word} hash
     * @return a number from 1 on, or {@link #UNKNOWN}
     */
    public int cluster(int word) {
        return clustersByWord.get(word);
    }

    /** Returns the group of like clusters that a cluster belongs to, from 1 on; {@link #UNKNOWN} for {@link #UNKNOWN}. */
    public int group(int cluster) {
        return groups[cluster];
    }

    /**
     * Reads classes.
     *
     * @throws IOException if the bytes are not word classes of this version
     */
    public static WordClasses read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            if (in.getInt() != MAGIC) {
                throw new IOException("these are no word classes of this version");
            }
            int[] paths = new int[in.getInt()];
            for (int i = 0; i < paths.length; i++) {
                paths[i] = in.getInt();
            }
            byte[] groups = new byte[in.getInt()];
            in.get(groups);
            return new WordClasses(paths, groups, CompactTable.read(in), CompactTable.read(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("the word classes are cut off", e);
        }
    }

    /** Writes the classes in the form that {@link #read} reads. */
    public void write(OutputStream stream) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((3 + paths.length) * Integer.BYTES + groups.length);
        head.putInt(MAGIC).putInt(paths.length);
        for (int path : paths) {
            head.putInt(path);
        }
        head.putInt(groups.length).put(groups);
        stream.write(head.array());
        stream.write(pathsByWord.write().array());
        stream.write(clustersByWord.write().array());
    }

    /** Returns how many words have a path, and how many a cluster. */
    @Override
    public String toString() {
        return pathsByWord.size() + " words with a path of " + (paths.length - 1) + ", " + clustersByWord.size()
                + " words with a cluster of " + (groups.length - 1);
    }
}
