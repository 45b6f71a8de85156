package org.quoin.quotes;

import java.util.List;
import java.util.Set;
import org.quoin.plugin.Span;
import org.quoin.plugin.WordList;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds where the clause ends that a cue reports, as PolNeAR bounds it: mostly before what the reporter adds. */
final class ClauseEnds {

    private static final Set<String> CONTINUERS = WordList.of(ClauseEnds.class, "clause-continuers.txt");

    private static final Set<String> SUBORDINATORS = Set.of("after", "before", "during", "as", "while");

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;

    ClauseEnds(Units units, NounPhrases nouns, Frames frames) {
        this.units = units;
        this.nouns = nouns;
        this.frames = frames;
    }

    /**
     * Returns the end of what a cue reports, with all quotations that it reports.
     *
     * @param setOff whether the quotation stands by itself after a comma or colon
     * @param quotation the first quotation in it
     * @param sentenceEnd the end of the sentence, or of its introductory clause
     */
    int withQuotations(Cue cue, boolean setOff, int quotation, int sentenceEnd) {
        int last = quotation;
        int limit = sentenceEnd;
        for (int unit = quotation + 1; unit < limit; unit++) {
            if (frames.isSpoken(unit)) {
                last = unit;
            } else if (startsOtherAttribution(unit, cue)) {
                limit = unit;
            }
        }
        return setOff ? listEnd(quotation, limit) : of(cue, last, limit);
    }

    /** Returns the end of quotations in a row: {@code chanted "A" and "B"}. */
    int listEnd(int quotation, int limit) {
        int end = quotation + 1;
        while (end + 1 < limit
                && (units.is(end, WordClass.CONJUNCTION) || units.is(end, WordClass.COMMA))
                && units.isQuotation(end + 1)) {
            end += 2;
        }
        return end;
    }

    /**
     * Returns the unit after the last of a reported clause.
     *
     * @param quotation the last quotation that it holds
     * @param sentenceEnd the end of the sentence, or where another attribution begins
     */
    int of(Cue cue, int quotation, int sentenceEnd) {
        boolean phrase = cue.is(Kind.NAME) && !cue.is(Kind.SPEAK);
        boolean comma = units.lastInside(quotation) == ',';
        if (comma && !CONTINUERS.contains(units.lower(quotation + 1))) {
            return quotation + 1;
        }
        for (int unit = quotation + 1; unit < sentenceEnd; unit++) {
            if (breaksClause(unit, quotation) || (phrase && breaksPhrase(unit))) {
                return unit;
            }
        }
        return sentenceEnd;
    }

    /** Returns the units' span without the separators at its ends and the stop after its last word. */
    Span span(int from, int to) {
        int first = from;
        while (first < to - 1 && !units.isQuotation(first) && (isOrnament(first) || isUnclosedBracket(first, to))) {
            first++;
        }
        int last = to;
        while (last - 1 > first && !units.isQuotation(last - 1) && isSeparator(last - 1)) {
            last--;
        }
        return units.span(first, last);
    }

    private boolean breaksClause(int unit, int quotation) {
        return switch (units.wordClass(unit)) {
            case COMMA -> !CONTINUERS.contains(units.lower(unit + 1));
            case DASH, STOP -> true;
            case COLON -> !units.isQuotation(unit + 1);
            case CONJUNCTION -> beginsClause(unit + 1);
            default -> units.lower(unit).equals("according") || (unit == quotation + 1 && beginsAside(unit));
        };
    }

    /** A finite verb with or without a pronoun before it: what follows is told by the reporter again. */
    private boolean beginsClause(int unit) {
        int verb = units.is(unit, WordClass.PRONOUN) ? unit + 1 : unit;
        while (units.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return units.is(verb, WordClass.FINITE);
    }

    private boolean beginsAside(int unit) {
        String lower = units.lower(unit);
        return lower.equals("while") || lower.equals("when") || lower.equals("during") || nouns.isTimeWord(unit);
    }

    private boolean breaksPhrase(int unit) {
        return switch (units.wordClass(unit)) {
            case FINITE, QUESTION -> true;
            case CONJUNCTION -> !units.isQuotation(unit + 1);
            case PREPOSITION -> SUBORDINATORS.contains(units.lower(unit));
            default -> false;
        };
    }

    /** As in {@code , adding that} and {@code and called it}. */
    private boolean startsOtherAttribution(int unit, Cue governing) {
        boolean comma = units.is(unit, WordClass.COMMA);
        if (!comma && !units.is(unit, WordClass.CONJUNCTION)) {
            return false;
        }
        List<Cue> next = frames.cues(unit + 1, unit + 3);
        if (next.isEmpty()) {
            return false;
        }
        Cue cue = next.get(0);
        boolean coordinated = cue.begin() == unit + 1 && cue.form() == governing.form();
        return coordinated || (comma && cue.form() == Form.GERUND);
    }

    private boolean isUnclosedBracket(int unit, int to) {
        if (!units.is(unit, WordClass.OPENING_BRACKET)) {
            return false;
        }
        for (int next = unit + 1; next < to; next++) {
            if (units.is(next, WordClass.CLOSING_BRACKET)) {
                return false;
            }
        }
        return true;
    }

    /** A bullet, a dash, an emoji: what is neither read aloud nor opens a bracket. */
    private boolean isOrnament(int unit) {
        char c = units.text().charAt(units.begin(unit));
        return !Character.isLetterOrDigit(c) && "([{$#@\u00A3\u20AC\u2026.'\u2019".indexOf(c) < 0;
    }

    private boolean isSeparator(int unit) {
        return switch (units.wordClass(unit)) {
            case STOP -> units.lower(unit).equals(".");
            case COMMA, COLON, DASH -> true;
            default -> false;
        };
    }
}
