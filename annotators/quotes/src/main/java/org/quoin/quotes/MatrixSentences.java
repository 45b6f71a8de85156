package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.Span;

/** Splits a stretch of text into sentences as its quotations leave them. */
final class MatrixSentences {

    /** What has no end within so many units is no sentence; cut, so that work stays linear on any text. */
    private static final int LONGEST = 400;

    private final Units units;
    private final Frames frames;

    MatrixSentences(Units units, Frames frames) {
        this.units = units;
        this.frames = frames;
    }

    List<MatrixSentence> split() {
        List<MatrixSentence> sentences = new ArrayList<>();
        int from = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            if (unit == units.size() - 1 || unit - from == LONGEST || endsAfter(unit)) {
                sentences.add(new MatrixSentence(from, unit + 1));
                from = unit + 1;
            }
        }
        return sentences;
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
        return ".?!\u2026".indexOf(lastInside(units, unit)) >= 0;
    }

    /** Returns the last character of a quotation before its closing marks. */
    static char lastInside(Units units, int unit) {
        Span span = units.piece(unit).span();
        int at = span.end() - 1;
        while (at > span.begin() && !isSpeech(units.text().charAt(at))) {
            at--;
        }
        return units.text().charAt(at);
    }

    private static boolean isSpeech(char c) {
        return !Span.isBlank(c) && "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB".indexOf(c) < 0;
    }
}
