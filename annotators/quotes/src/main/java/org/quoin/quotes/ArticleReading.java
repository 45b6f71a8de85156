package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.quoin.learning.WordClasses;
import org.quoin.plugin.Span;

/**
 * An article as the model reads it: what the rules for quotation marks make of it, and its words as numbers.
 *
 * @param passages its paragraphs and headline, in text order
 * @param rules what the rules attribute
 * @param quoted the parts of it that stand inside quotation marks
 */
record ArticleReading(List<Passage> passages, List<Attribution> rules, QuotedText quoted) {

    /**
     * Reads an article.
     *
     * @param words its words
     * @param passages its paragraphs and headline, disjoint, in text order
     * @param headlines which of the passages are headlines
     * @param sentences where its sentences begin
     */
    static ArticleReading of(
            Words words, List<Span> passages, List<Boolean> headlines, SentenceBegins sentences, WordClasses classes) {
        RuleAttributor.Reading rules = RuleAttributor.read(words, passages, sentences);
        List<List<Attribution>> near = near(passages, rules.attributions());
        List<Passage> read = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            read.add(passage(rules.passages().get(i), near.get(i), headlines.get(i), classes));
        }
        return new ArticleReading(read, rules.attributions(), rules.quoted());
    }

    private static Passage passage(Units units, List<Attribution> rules, boolean headline, WordClasses classes) {
        List<Cue> cues = new CueFinder(units).find();
        NounPhrases nouns = new NounPhrases(units);
        List<MatrixSentence> split = new MatrixSentences(units, nouns, new Frames(units, nouns, cues)).split();
        return new Passage(split, new UnitValues(units, cues, rules, headline, classes));
    }

    /** Returns for each passage the attributions that touch it, those inside others left out. */
    private static List<List<Attribution>> near(List<Span> passages, List<Attribution> rules) {
        List<List<Attribution>> near = new ArrayList<>();
        passages.forEach(passage -> near.add(new ArrayList<>()));
        for (Attribution rule : rules) {
            if (rule.parent().isPresent()) {
                continue;
            }
            int last = -1;
            List<Span> spans = new ArrayList<>(rule.content());
            spans.addAll(rule.cue());
            spans.sort(null);
            for (Span span : spans) {
                int passage = at(passages, span.begin());
                if (passage >= 0 && passage != last) {
                    near.get(passage).add(rule);
                    last = passage;
                }
            }
        }
        return near;
    }

    /** Returns the index of the last passage that begins at or before an offset; -1 if there is none. */
    static int at(List<Span> passages, int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
