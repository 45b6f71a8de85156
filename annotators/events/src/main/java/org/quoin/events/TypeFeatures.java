package org.quoin.events;

import java.util.List;
import org.quoin.learning.Hash;
import org.quoin.learning.WordClasses;

/**
 * What the model of PLOVER types looks at: the triggers of a sentence from the main clause's on, with what the lexicon says
 * of them and what depends on them, and the sentence's other words. Features are hashes; a feature's kind is part of it.
 */
final class TypeFeatures {

    private static final int START = 29;
    private static final int DEEPEST = 3;
    private static final int MOST = 2000;
    private static final int PATH = 8;

    private final WordClasses classes;
    private final PloverLexicon lexicon = PloverLexicon.shared();
    private final int[] features = new int[MOST];
    private int size;

    TypeFeatures(WordClasses classes) {
        this.classes = classes;
    }

    int[] features() {
        return features;
    }

    int size() {
        return size;
    }

    /**
     * Reads the features of a sentence.
     *
     * @param triggers its triggers, the main clause's first
     */
    void read(ParsedSentence sentence, List<Integer> triggers) {
        size = 0;
        add(0, 0, 0);
        boolean known = false;
        for (int place = 0; place < triggers.size(); place++) {
            int trigger = triggers.get(place);
            int depth = Math.min(place, DEEPEST);
            ofTrigger(sentence, trigger, depth);
            int type = lexicon.type(sentence, trigger).map(Enum::ordinal).orElse(0);
            add(1, depth, type);
            add(2, 0, type);
            if (!known && type != 0) {
                add(3, 0, type);
                known = true;
            }
        }
        for (int word = 0; word < sentence.size(); word++) {
            ofWord(sentence, word);
        }
    }

    private void ofTrigger(ParsedSentence sentence, int trigger, int depth) {
        int lemma = sentence.lemma(trigger).hashCode();
        String form = sentence.form(trigger);
        add(4, depth, lemma);
        add(5, 0, lemma);
        int path = classes.path(Hash.lowerCased(form, 0, form.length()));
        add(6, depth, WordClasses.prefix(path, PATH));
        add(7, 0, path);
        int cluster = classes.cluster(Hash.word(form));
        add(8, 0, cluster);
        add(9, depth, classes.group(cluster));
        for (int child = sentence.firstChild(trigger); child >= 0; child = sentence.nextSibling(child)) {
            add(10, lemma, sentence.lemma(child).hashCode());
            add(11, sentence.relation(child).hashCode(), sentence.lemma(child).hashCode());
            int preposition = sentence.child(child, "case");
            if (preposition >= 0) {
                add(12, lemma, sentence.lemma(preposition).hashCode());
            }
        }
    }

    private void ofWord(ParsedSentence sentence, int word) {
        if (sentence.tag(word).startsWith("NNP") || !sentence.hasLetter(word)) {
            return;
        }
        int lemma = sentence.lemma(word).hashCode();
        add(13, 0, lemma);
        add(14, lemma, sentence.lemma(word + 1).hashCode());
        String form = sentence.form(word);
        add(15, 0, classes.cluster(Hash.word(form)));
    }

    private void add(int kind, int first, int second) {
        if (size < MOST) {
            features[size++] = Hash.finish(Hash.mix(Hash.mix(Hash.mix(START, kind), first), second));
        }
    }
}
