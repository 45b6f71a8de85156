package org.quoin.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a tagger knows of single words, by the hashes of their forms: the labels they were seen with, and the cluster of
 * words that stand in like contexts. Immutable.
 */
final class Lexicon {

    /** What is known of an unknown word. */
    static final int UNKNOWN = 0;

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
            hash = Words.mix(hash, label);
        }
        return hash;
    }

    static Lexicon read(DataInputStream in) throws IOException {
        byte[][] classes = new byte[in.readUnsignedShort()][];
        boolean[] closed = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            closed[i] = in.readBoolean();
            classes[i] = in.readNBytes(in.readUnsignedByte());
        }
        byte[] groups = in.readNBytes(in.readUnsignedShort());
        int[] words = new int[in.readInt()];
        short[] wordClasses = new short[words.length];
        short[] wordClusters = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
            wordClasses[i] = in.readShort();
            wordClusters[i] = in.readShort();
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
