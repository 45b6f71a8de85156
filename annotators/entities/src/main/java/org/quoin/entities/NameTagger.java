package org.quoin.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.learning.WeightSums;
import org.quoin.learning.WordClasses;

/**
 * Finds the names of an article. It reads the article twice: the first time each sentence for itself, the second time by
 * what the first has found in the others. Takes time in proportion to the article's length. Not thread-safe: one for each
 * thread, over shared models.
 */
public final class NameTagger {

    private final NameModel model;
    private final WeightSums weights;
    private final WordClasses classes;
    private final Gazetteer gazetteer;
    private final Decoder decoder = new Decoder();
    private final int[] features = new int[NameFeatures.MOST];
    private final int[] scores = new int[Labels.COUNT];

    /** Makes a tagger over a model, classes of words and known names. */
    public NameTagger(NameModel model, WordClasses classes, Gazetteer gazetteer) {
        this.model = model;
        this.weights = new WeightSums(model.weights());
        this.classes = classes;
        this.gazetteer = gazetteer;
    }

    /** Returns the names of an article, in text order. */
    List<Name> names(ArticleText article) {
        Words words = new Words(article, classes, gazetteer);
        GazetteerMatches known = new GazetteerMatches(words, gazetteer);
        int[] all = scores(article, new NameFeatures(words, known));
        int[] labels = new int[article.size()];
        decode(article, all, model.transitions(), labels);
        addEvidence(new ArticleEvidence(words, labels), article.size(), all);
        decode(article, all, model.secondTransitions(), labels);
        return names(labels);
    }

    private int[] scores(ArticleText article, NameFeatures reader) {
        int[] all = new int[article.size() * Labels.COUNT];
        for (int s = 0; s < article.sentences(); s++) {
            reader.sentence(s);
            for (int i = article.sentenceBegin(s); i < article.sentenceEnd(s); i++) {
                add(reader.write(i, features), all, i);
            }
        }
        return all;
    }

    private void addEvidence(ArticleEvidence evidence, int tokens, int[] all) {
        for (int i = 0; i < tokens; i++) {
            add(evidence.write(i, features), all, i);
        }
    }

    private void add(int length, int[] all, int token) {
        Arrays.fill(scores, 0);
        weights.addTo(scores, features, length);
        for (int label = 0; label < Labels.COUNT; label++) {
            all[token * Labels.COUNT + label] += scores[label];
        }
    }

    private void decode(ArticleText article, int[] all, short[] transitions, int[] labels) {
        for (int s = 0; s < article.sentences(); s++) {
            decoder.decode(all, article.sentenceBegin(s), article.sentenceEnd(s), transitions, labels);
        }
    }

    private static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!Labels.continues(labels[i])) {
                begin = i;
            }
            if (labels[i] != Labels.OUTSIDE && !Labels.isOpen(labels[i])) {
                names.add(new Name(begin, i + 1, NameType.values()[Labels.typeOf(labels[i])]));
            }
        }
        return names;
    }
}
