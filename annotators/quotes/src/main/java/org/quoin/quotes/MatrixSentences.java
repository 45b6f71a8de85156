package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;

/** Splits a stretch of text into sentences as its quotations leave them. */
final class MatrixSentences {

    /** What has no end within so many units is no sentence; cut, so that work stays linear on any text. */
    private static final int LONGEST = 400;

    private static final int LONGEST_INTRODUCTION = 60;

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;

    MatrixSentences(Units units, NounPhrases nouns, Frames frames) {
        this.units = units;
        this.nouns = nouns;
        this.frames = frames;
    }

    List<MatrixSentence> split() {
        List<MatrixSentence> sentences = new ArrayList<>();
        int from = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            if (unit == units.size() - 1 || unit - from == LONGEST || endsAfter(unit)) {
                sentences.add(new MatrixSentence(from, mainClause(from, unit + 1), unit + 1));
                from = unit + 1;
            }
        }
        return sentences;
    }

    private int mainClause(int from, int to) {
        if (!beginsIntroduction(from) || units.lower(from).equals("as")) {
            return from;
        }
        int last = Math.min(to, from + LONGEST_INTRODUCTION) - 1;
        for (int unit = from; unit < last; unit++) {
            boolean comma =
                    units.is(unit, WordClass.COMMA) || (units.isQuotation(unit) && units.lastInside(unit) == ',');
            if (comma && nouns.mainSubjectEnd(unit + 1, to) > unit + 1) {
                return unit + 1;
            }
        }
        return from;
    }

    private boolean beginsIntroduction(int unit) {
        return switch (units.wordClass(unit)) {
            case PREPOSITION, TO, QUESTION, GERUND, PARTICIPLE, ADVERB -> true;
            default -> false;
        };
    }

    private boolean endsAfter(int unit) {
        return units.isQuotation(unit) ? endsAfterQuotation(unit) : endsAfterWord(unit);
    }

    private boolean endsAfterWord(int unit) {
        return switch (units.wordClass(unit)) {
            case COMMA, COLON, DASH -> false;
            case STOP -> true;
            default -> units.sentence(unit) != units.sentence(unit + 1) && startsSentence(unit + 1);
        };
    }

    /** A quotation that ends like a sentence ends its sentence, unless the words after it tell who says it. */
    private boolean endsAfterQuotation(int unit) {
        if (!startsSentence(unit + 1) || !endsLikeSentence(unit)) {
            return false;
        }
        return units.isQuotation(unit + 1) || !frames.followsStopped(unit);
    }

    private boolean startsSentence(int unit) {
        return units.isQuotation(unit) || !Character.isLowerCase(units.text().charAt(units.begin(unit)));
    }

    private boolean endsLikeSentence(int unit) {
        return ".?!\u2026".indexOf(units.lastInside(unit)) >= 0;
    }
}
