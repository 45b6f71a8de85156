package org.quoin.events;

import java.util.Arrays;
import java.util.List;
import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/**
 * What the model of triggers looks at: the word, its ending and the classes of words that it belongs to; its neighbours;
 * and its place in the dependency tree (what it depends on, and what depends on it, as subject, object, auxiliary,
 * complement). Features are hashes; a feature's kind is part of it.
 */
final class TriggerFeatures {

    private static final int[] PATHS = {4, 6, 8, 10, 12};
    private static final int LONGEST_ENDING = 5;
    private static final int START = 17;

    private final WordClasses classes;
    private ParsedSentence sentence = new ParsedSentence(List.of());
    private int[] paths = new int[0];
    private int cluster;
    private int[] lemmas = new int[0];
    private int[] tags = new int[0];
    private int[] relations = new int[0];
    private int[] features = new int[256];
    private int size;
    private int kind;

    TriggerFeatures(WordClasses classes) {
        this.classes = classes;
    }

    /** Turns to a sentence. */
    void sentence(ParsedSentence next) {
        sentence = next;
        int length = next.size();
        if (length > paths.length) {
            paths = new int[length * 2];
            lemmas = new int[length * 2];
            tags = new int[length * 2];
            relations = new int[length * 2];
        }
        for (int i = 0; i < length; i++) {
            String written = next.written(i);
            paths[i] = classes.path(Hash.lowerCased(written, 0, written.length()));
            lemmas[i] = next.lemma(i).hashCode();
            tags[i] = next.tag(i).hashCode();
            relations[i] = next.relation(i).hashCode();
        }
    }

    /** Returns the features of the word last {@linkplain #read read}; how many count, {@link #size} tells. */
    int[] features() {
        return features;
    }

    int size() {
        return size;
    }

    /** Reads the features of a word of the sentence. */
    void read(int i) {
        size = 0;
        kind = 0;
        cluster = classes.cluster(Hash.word(sentence.written(i)));
        ofWord(i);
        ofNeighbours(i);
        ofHead(i);
        ofDependents(i);
    }

    private void ofWord(int i) {
        String form = sentence.form(i);
        int tag = tag(i);
        add(0);
        add(form.hashCode());
        add(lemmas[i]);
        add(lemmas[i], tag);
        add(tag);
        for (int length = 2; length <= LONGEST_ENDING; length++) {
            kind++;
            if (form.length() > length) {
                put(Hash.mix(kind, Hash.word(form, form.length() - length, form.length())));
            }
        }
        kind++;
        put(Hash.mix(kind, Hash.word(form, 0, Math.min(3, form.length()))));
        for (int bits : PATHS) {
            add(WordClasses.prefix(paths[i], bits));
        }
        add(paths[i]);
        add(cluster, tag);
        add(classes.group(cluster));
        add(shape(i), tag);
    }

    /** Returns whether a word is capitalised, and whether it begins the sentence. */
    private int shape(int i) {
        String written = sentence.written(i);
        boolean capital = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
        return (capital ? 1 : 0) + (i == 0 ? 2 : 0);
    }

    private void ofNeighbours(int i) {
        int tag = tag(i);
        for (int distance = 1; distance <= 2; distance++) {
            add(lemma(i - distance));
            add(lemma(i + distance));
            add(tag(i - distance));
            add(tag(i + distance));
        }
        add(tag(i - 1), tag);
        add(tag, tag(i + 1));
        add(tag(i - 1), Hash.mix(tag, tag(i + 1)));
        add(tag(i - 2), Hash.mix(tag(i - 1), tag));
        add(tag(i + 1), Hash.mix(tag(i + 2), tag));
        add(lemma(i - 1), lemmas[i]);
        add(lemmas[i], lemma(i + 1));
        add(lemma(i - 1), tag);
        add(lemma(i + 1), tag);
        add(path(i - 1));
        add(path(i + 1));
        add(lemmas[i], tag(i + 1));
        add(lemmas[i], tag(i - 1));
    }

    private void ofHead(int i) {
        int head = sentence.head(i);
        int relation = relations[i];
        int tag = tag(i);
        add(relation);
        add(relation, tag);
        add(relation, lemmas[i]);
        add(lemma(head));
        add(lemma(head), relation);
        add(tag(head), relation);
        add(tag(head), Hash.mix(relation, tag));
        add(path(head), relation);
        add(WordClasses.prefix(paths[i], 8), relation);
        add(cluster, relation);
    }

    private void ofDependents(int i) {
        int kinds = kind + 1;
        int tag = tag(i);
        int telling = 0;
        for (int child = sentence.firstChild(i); child >= 0; child = sentence.nextSibling(child)) {
            int relation = relations[child];
            boolean after = child > i;
            kind = kinds;
            add(relation, tag);
            add(relation, lemmas[i]);
            add(relation, lemmas[child]);
            add(Hash.mix(relation, tag(child)), after ? tag : -tag);
            add(Hash.mix(relation, path(child)), tag);
            if (isTelling(sentence.relation(child))) {
                telling = Hash.mix(telling, relation);
            }
        }
        kind = kinds + 5;
        add(telling, tag);
        add(telling, lemmas[i]);
    }

    private static boolean isTelling(String relation) {
        return switch (relation) {
            case "nsubj", "obj", "iobj", "ccomp", "xcomp", "aux", "cop", "nsubj:pass", "aux:pass", "compound:prt" ->
                true;
            default -> false;
        };
    }

    /** Returns a word's tag; of a place beyond the sentence, that of no word. */
    private int tag(int i) {
        return i < 0 || i >= sentence.size() ? 0 : tags[i];
    }

    private int lemma(int i) {
        return i < 0 || i >= sentence.size() ? i : lemmas[i];
    }

    private int path(int i) {
        return i < 0 || i >= sentence.size() ? 0 : WordClasses.prefix(paths[i], 8);
    }

    private void add(int value) {
        kind++;
        put(Hash.mix(kind, value));
    }

    private void add(int first, int second) {
        kind++;
        put(Hash.mix(Hash.mix(kind, first), second));
    }

    private void put(int hash) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = Hash.finish(Hash.mix(START, hash));
    }
}
