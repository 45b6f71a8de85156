package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * Finds where a quotation ends whose closing mark is missing: before the words that tell who says it, as in {@code "We
 * sail at noon, said the pilot.} Where there are none, it keeps the end that its paragraph or the next opening mark set.
 */
final class OpenEnds {

    /** Who says it stands within so many words of the end. */
    private static final int LONGEST_FRAME = 40;

    private final Words words;

    OpenEnds(Words words) {
        this.words = words;
    }

    /** Returns the quotation, cut short if it is unclosed and says who speaks at its end. */
    Quotation close(Quotation quotation) {
        if (quotation.closed()) {
            return quotation;
        }
        List<Span> pieces = new ArrayList<>(quotation.pieces());
        int last = pieces.size() - 1;
        pieces.set(last, speech(pieces.get(last)));
        return new Quotation(pieces, quotation.level(), quotation.opened(), false);
    }

    private Span speech(Span piece) {
        int end = words.atOrAfter(piece.end());
        int begin = Math.max(words.atOrAfter(piece.begin()), end - LONGEST_FRAME);
        if (begin >= end) {
            return piece;
        }
        Units units = new Units(words, new Span(words.begin(begin), piece.end()), List.of());
        List<Cue> cues = new CueFinder(units).find();
        Frames frames = new Frames(units, new NounPhrases(units), cues);
        for (Cue cue : cues) {
            for (int comma = cue.begin() - 1; comma > 0; comma--) {
                if (!units.is(comma, WordClass.COMMA)) {
                    continue;
                }
                Optional<Frame> frame = cue.mayFollow() ? frames.at(comma + 1, cue, units.size()) : Optional.empty();
                if (frame.isPresent() && endsSentence(units, frame.get().to())) {
                    return new Span(piece.begin(), units.end(comma));
                }
            }
        }
        return piece;
    }

    /** Tells whether only an addressee or adverbials stand between a unit and the end. */
    private static boolean endsSentence(Units units, int unit) {
        for (int next = unit; next < units.size(); next++) {
            switch (units.wordClass(next)) {
                case STOP:
                    return next == units.size() - 1;
                case FINITE, COMMA, COLON, DASH:
                    return false;
                default:
                    break;
            }
        }
        return true;
    }
}
