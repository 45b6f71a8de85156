package org.quoin.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.quoin.learning.Hash;
import org.quoin.learning.IntTable;

/**
 * What a tagger knows of single words, by the hashes of their forms: the labels they were seen with, and the cluster of
 * words that stand in like contexts. Immutable.
 */
final class Lexicon {

    /** What is known of an unknown word. */
    static final int UNKNOWN = 0;

    /** A lexicon without words. */
    static final Lexicon EMPTY =
            new Lexicon(new int[0], new short[0], new short[0], new byte[1][0], new boolean[1], new byte[1]);

    private final int[] words;
    private final short[] wordClasses;
    private final short[] wordClusters;
    private final byte[][] classes;
    private final boolean[] closed;
    private final byte[] groups;
    private final IntTable table;
    private final int[] classHashes;

    /**
     * Makes a lexicon.
     *
     * @param words hashes of the known words
     * @param wordClasses each word's class
     * @param wordClusters each word's cluster, 0 for none
     * @param classes the labels that the words of a class were seen with; the first class is that of unknown words
     * @param closed for each class, whether its words are frequent enough to bear no other label
     * @param groups for each cluster, the group of like clusters; the first is that of words in none
     */
    Lexicon(int[] words, short[] wordClasses, short[] wordClusters, byte[][] classes, boolean[] closed, byte[] groups) {
        this.words = words;
        this.wordClasses = wordClasses;
        this.wordClusters = wordClusters;
        this.classes = classes;
        this.closed = closed;
        this.groups = groups;
        this.table = new IntTable(words);
        this.classHashes = new int[classes.length];
        for (int i = 0; i < classes.length; i++) {
            classHashes[i] = hash(classes[i]);
        }
    }

    private static int hash(byte[] labels) {
        int hash = labels.length;
        for (byte label : labels) {
            hash = Hash.mix(hash, label);
        }
        return hash;
    }

    static Lexicon read(ByteBuffer in) {
        byte[][] classes = new byte[in.getShort() & 0xffff][];
        boolean[] closed = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            closed[i] = in.get() != 0;
            classes[i] = new byte[in.get() & 0xff];
            in.get(classes[i]);
        }
        byte[] groups = new byte[in.getShort() & 0xffff];
        in.get(groups);
        int[] words = new int[in.getInt()];
        short[] wordClasses = new short[words.length];
        short[] wordClusters = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getInt();
            wordClasses[i] = in.getShort();
            wordClusters[i] = in.getShort();
        }
        return new Lexicon(words, wordClasses, wordClusters, classes, closed, groups);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(classes.length);
        for (int i = 0; i < classes.length; i++) {
            out.writeBoolean(closed[i]);
            out.writeByte(classes[i].length);
            out.write(classes[i]);
        }
        out.writeShort(groups.length);
        out.write(groups);
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeInt(words[i]);
            out.writeShort(wordClasses[i]);
            out.writeShort(wordClusters[i]);
        }
    }

    /** Returns the index of a word, or -1. */
    int find(int form) {
        return table.find(form);
    }

    /** Returns the class of a word that {@link #find} found; {@link #UNKNOWN} for -1. */
    int classOf(int word) {
        return word < 0 ? UNKNOWN : wordClasses[word];
    }

    /** Returns the cluster of a word that {@link #find} found; 0 for -1. */
    int clusterOf(int word) {
        return word < 0 ? 0 : wordClusters[word];
    }

    int groupOf(int cluster) {
        return groups[cluster];
    }

    int classHash(int wordClass) {
        return classHashes[wordClass];
    }

    /** Tells whether the words of a class bear none but its labels. */
    boolean isClosed(int wordClass) {
        return closed[wordClass];
    }

    /** Returns the labels that the words of a class are known to bear. */
    byte[] labelsOf(int wordClass) {
        return classes[wordClass];
    }
}
