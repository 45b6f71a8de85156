package org.quoin.quotes;

import java.util.List;
import org.quoin.quotes.Cue.Form;

/** Finds the words that a frame follows or interrupts. */
final class FrameContent {

    private final Units units;
    private final Frames frames;
    private final ClauseEnds clauseEnds;
    private final MatrixSentence sentence;

    FrameContent(Units units, Frames frames, ClauseEnds clauseEnds, MatrixSentence sentence) {
        this.units = units;
        this.frames = frames;
        this.clauseEnds = clauseEnds;
        this.sentence = sentence;
    }

    /**
     * Returns where the words begin that a frame follows; negative where these only introduce it.
     *
     * @param from the first unit that may belong to them
     * @param last their last unit
     */
    int begin(Frame frame, int from, int last) {
        if (units.isQuotation(last)) {
            if (last == from || startsAnew(last)) {
                return last;
            }
            return isSpeech(last, frame) ? from : -1;
        }
        if (sentence.parts(from, frame.from()) && frame.from() == sentence.mainClause() && !interrupts(frame)) {
            return -1;
        }
        boolean clause = frame.cue().form() == Form.PREPOSITION || units.hasVerb(from, frame.from());
        return clause || interrupts(frame) ? from : -1;
    }

    /** A quotation that starts with a capital after a colon or a dash is no part of the clause before it. */
    private boolean startsAnew(int quotation) {
        boolean separated = units.is(quotation - 1, WordClass.COLON) || units.is(quotation - 1, WordClass.DASH);
        return separated && units.startsWithCapital(quotation);
    }

    /** A short quotation that runs straight into a subject and verb is more likely the object of a relative clause. */
    private boolean isSpeech(int quotation, Frame frame) {
        boolean punctuated = ",?!.\u2014\u2026-".indexOf(units.lastInside(quotation)) >= 0
                || units.is(quotation + 1, WordClass.COMMA);
        return punctuated || endsClause(frame.to());
    }

    private boolean endsClause(int unit) {
        return units.is(unit, WordClass.STOP) || units.is(unit, WordClass.COMMA) || units.isQuotation(unit);
    }

    /** Tells whether a frame stands between commas and the clause goes on after it. */
    private boolean interrupts(Frame frame) {
        int next = frame.to() + 1;
        return units.is(frame.to(), WordClass.COMMA)
                && next < sentence.to()
                && !(units.isQuotation(next) && units.startsWithCapital(next));
    }

    /**
     * Returns where speech carries on after a frame in the same sentence; negative where it doesn't.
     *
     * @param comma whether a comma stands between the frame and the words before it
     */
    int restBegin(Frame frame, boolean comma) {
        int unit = frame.to();
        while (unit < sentence.to() && !units.isBoundary(unit) && !units.is(unit, WordClass.COLON)) {
            unit++;
        }
        boolean separated = unit < sentence.to() && !units.isQuotation(unit);
        int next = separated ? unit + 1 : unit;
        if (next >= sentence.to()) {
            return -1;
        }
        boolean atOnce = unit == frame.to();
        if (units.isQuotation(next)) {
            return (separated || atOnce) && frames.cues(frame.to(), unit).isEmpty() ? next : -1;
        }
        return comma && atOnce && units.is(unit, WordClass.COMMA) && !beginsAside(next) ? next : -1;
    }

    private boolean beginsAside(int unit) {
        return switch (units.wordClass(unit)) {
            case GERUND, CONJUNCTION, QUESTION -> true;
            default -> false;
        };
    }

    /** Returns the unit after the last of the speech that carries on. */
    int restEnd(int begin, Frame frame) {
        int quotations = 0;
        for (int unit = begin; unit < sentence.to(); unit++) {
            if (units.isQuotation(unit)) {
                quotations++;
            } else if (startsOtherReport(unit)) {
                return unit;
            }
        }
        return units.isQuotation(begin) && quotations == 1
                ? clauseEnds.of(frame.cue(), begin, sentence.to())
                : sentence.to();
    }

    /** As in {@code , adding that}. */
    private boolean startsOtherReport(int unit) {
        if (!units.is(unit, WordClass.COMMA)) {
            return false;
        }
        List<Cue> next = frames.cues(unit + 1, unit + 3);
        return !next.isEmpty() && next.get(0).form() == Form.GERUND;
    }
}
