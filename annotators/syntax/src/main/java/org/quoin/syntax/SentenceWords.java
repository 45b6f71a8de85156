package org.quoin.syntax;

import java.util.Arrays;
import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/** What the parser knows of the words of a sentence, as codes; used again for the next sentence. */
final class SentenceWords {

    private static final int LONG_ENDING = 3;
    private static final int BROAD_PATH = 4;
    private static final int MIDDLE_PATH = 8;

    private final WordClasses classes;
    private int size;
    private int[] forms = new int[0];
    private int[] tags = new int[0];
    private int[] endings = new int[0];
    private int[] broadPaths = new int[0];
    private int[] middlePaths = new int[0];
    private int[] paths = new int[0];
    private int[] clusters = new int[0];
    private int[] groups = new int[0];

    SentenceWords(WordClasses classes) {
        this.classes = classes;
    }

    void clear() {
        size = 0;
    }

    /**
     * Adds a word.
     *
     * @param text the text it stands in, from {@code begin} to {@code end}
     * @param tag its Penn Treebank tag
     */
    void add(CharSequence text, int begin, int end, String tag) {
        if (size == forms.length) {
            grow(Math.max(64, size * 2));
        }
        int form = Hash.lowerCased(text, begin, end);
        int path = classes.path(form);
        int cluster = classes.cluster(Hash.word(text, begin, end));
        forms[size] = form;
        tags[size] = tag.hashCode();
        endings[size] = Hash.lowerCased(text, Math.max(begin, end - LONG_ENDING), end);
        broadPaths[size] = WordClasses.prefix(path, BROAD_PATH);
        middlePaths[size] = WordClasses.prefix(path, MIDDLE_PATH);
        paths[size] = path;
        clusters[size] = cluster;
        groups[size] = classes.group(cluster);
        size++;
    }

    private void grow(int capacity) {
        forms = Arrays.copyOf(forms, capacity);
        tags = Arrays.copyOf(tags, capacity);
        endings = Arrays.copyOf(endings, capacity);
        broadPaths = Arrays.copyOf(broadPaths, capacity);
        middlePaths = Arrays.copyOf(middlePaths, capacity);
        paths = Arrays.copyOf(paths, capacity);
        clusters = Arrays.copyOf(clusters, capacity);
        groups = Arrays.copyOf(groups, capacity);
    }

    int size() {
        return size;
    }

    int form(int word) {
        return word < 0 ? word : forms[word];
    }

    int tag(int word) {
        return word < 0 ? word : tags[word];
    }

    /** Returns the code of the word's last three characters. */
    int ending(int word) {
        return word < 0 ? word : endings[word];
    }

    /** Returns the first 4 bits of the word's Brown path. */
    int broadPath(int word) {
        return word < 0 ? word : broadPaths[word];
    }

    /** Returns the first 8 bits of the word's Brown path. */
    int middlePath(int word) {
        return word < 0 ? word : middlePaths[word];
    }

    int path(int word) {
        return word < 0 ? word : paths[word];
    }

    /** Returns the cluster of the word's embedding. */
    int cluster(int word) {
        return word < 0 ? word : clusters[word];
    }

    /** Returns the group of clusters of the word's embedding. */
    int group(int word) {
        return word < 0 ? word : groups[word];
    }
}
