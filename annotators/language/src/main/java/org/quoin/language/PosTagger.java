package org.quoin.language;

import java.util.Arrays;
import java.util.List;
import org.quoin.learning.WeightSums;
import org.quoin.plugin.Span;

/**
 * Tags the words of a sentence from left to right, each by the weights of its features and the two tags before it. Takes
 * time in proportion to the sentence's length. Not thread-safe: one for each thread, over a shared {@link TaggerModel}.
 */
public final class PosTagger {

    private final TaggerModel model;
    private final WeightSums weights;
    private final Words words = new Words();
    private final int[] features = new int[TaggerFeatures.COUNT];
    private final int[] scores;
    private final byte[] all;
    private int[] labels = new int[128];
    private CaseEvidence evidence = CaseEvidence.NONE;

    /** Makes a tagger over a model. */
    public PosTagger(TaggerModel model) {
        this.model = model;
        this.weights = new WeightSums(model.weights());
        this.scores = new int[model.labelCount()];
        this.all = new byte[model.labelCount()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
    }

    /**
     * Begins an article: its names are known at the start of a sentence by how they are written within others.
     *
     * @param tokens the article's tokens
     * @param sentences its sentences, as spans of token indexes
     */
    public void begin(Tokens tokens, List<Span> sentences) {
        evidence = CaseEvidence.of(tokens, sentences);
    }

    /**
     * Tags a sentence of the article that was begun last.
     *
     * @param tokens the article's tokens
     * @param first index of the sentence's first token
     * @param length how many tokens the sentence has
     */
    public void tag(Tokens tokens, int first, int length) {
        words.read(tokens, first, length, model.lexicon(), evidence);
        if (labels.length < length) {
            labels = new int[length * 2];
        }
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < length; i++) {
            byte[] possible =
                    words.isClosed(i, model.lexicon()) ? model.lexicon().labelsOf(words.classes[i]) : all;
            int label = possible.length == 1 ? possible[0] : best(i, last, beforeLast, possible);
            labels[i] = label;
            beforeLast = last;
            last = label;
        }
    }

    private int best(int at, int last, int beforeLast, byte[] possible) {
        TaggerFeatures.write(words, at, last, beforeLast, features);
        Arrays.fill(scores, 0);
        weights.addTo(scores, features, features.length);
        int best = possible[0];
        for (byte label : possible) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    /** Returns the Penn tag of a word of the last sentence, counted from the sentence's first word. */
    public String tag(int word) {
        return model.tag(labels[word]);
    }

    /** Returns the universal tag of a word of the last sentence, counted from the sentence's first word. */
    public String universalTag(int word) {
        return model.universalTag(labels[word]);
    }
}
