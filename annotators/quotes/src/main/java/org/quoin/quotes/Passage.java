package org.quoin.quotes;

import java.util.List;
import org.quoin.plugin.Span;

/**
 * A paragraph or headline as the model reads it.
 *
 * @param sentences its sentences as its quotations leave them, in text order; together they hold all its units
 * @param values what its units are
 */
record Passage(List<MatrixSentence> sentences, UnitValues values) {

    Units units() {
        return values.units;
    }

    /** Returns the sentence that a unit stands in. */
    MatrixSentence sentenceOf(int unit) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }

    /** Returns the text of units from one up to but without another. */
    Span span(int from, int to) {
        return units().span(from, to);
    }
}
