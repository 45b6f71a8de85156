package org.quoin.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds the frames of a stretch of text: cue and source after what they report, or in the midst of it. */
final class Frames {

    /** A frame is short: what is longer is a sentence of its own. */
    private static final int LONGEST = 80;

    private final Units units;
    private final NounPhrases nouns;
    private final Titles titles;
    private final List<Cue> cues;

    Frames(Units units, NounPhrases nouns, List<Cue> cues) {
        this.units = units;
        this.nouns = nouns;
        this.titles = new Titles(units);
        this.cues = cues;
    }

    /** Returns the cues from one unit up to another, in text order. */
    List<Cue> cues(int from, int to) {
        return cues.subList(firstCue(from), firstCue(to));
    }

    private int firstCue(int unit) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).begin() < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells whether a quotation that ends like a sentence is nevertheless followed by who says it. */
    boolean followsStopped(int quotation) {
        int from = quotation + 1;
        List<Cue> near = cues(from, from + LONGEST);
        if (near.isEmpty()) {
            return false;
        }
        Cue cue = near.get(0);
        Optional<Frame> frame = after(quotation, cue, Math.min(units.size(), from + LONGEST));
        if (frame.isEmpty()) {
            return false;
        }
        boolean question = "?!".indexOf(units.lastInside(quotation)) >= 0;
        int end = cue.end();
        if (cue.begin() == from) {
            return true;
        }
        return units.is(end, WordClass.STOP) && units.lower(end).equals(".")
                || question
                        && !units.is(end, WordClass.COMMA)
                        && !units.is(end, WordClass.COLON)
                        && !units.isQuotation(end);
    }

    /**
     * Returns the frame right after a quotation.
     *
     * @param cue the first cue after the quotation
     * @param limit the end of the sentence
     */
    Optional<Frame> after(int quotation, Cue cue, int limit) {
        int from = quotation + 1;
        if (units.is(from, WordClass.COMMA) || units.is(from, WordClass.DASH)) {
            from++;
        }
        return cue.mayFollow() && cue.begin() >= from ? at(from, cue, limit) : Optional.empty();
    }

    /** Returns the frame that begins at a unit and has the cue. */
    Optional<Frame> at(int from, Cue cue, int limit) {
        if (cue.form() == Form.PREPOSITION) {
            return cue.begin() == from ? withSourceAfter(cue, limit) : Optional.empty();
        }
        if (cue.form() != Form.FINITE) {
            return Optional.empty();
        }
        if (cue.begin() == from) {
            return cue.is(Kind.SPEAK) ? withSourceAfter(cue, limit) : Optional.empty();
        }
        int begin = units.lower(from).equals("as") ? from + 1 : from;
        return cue.begin() - begin <= LONGEST && isSubject(begin, cue.begin()) && !hasComplement(from, cue, limit)
                ? Optional.of(new Frame(from, cue.end(), cue, Optional.of(units.span(begin, cue.begin()))))
                : Optional.empty();
    }

    private Optional<Frame> withSourceAfter(Cue cue, int limit) {
        int end = nouns.sourceEnd(cue.end(), untilQuotation(cue.end(), limit));
        boolean inverted = end > cue.end() && !hasClauseAfter(cue, end, limit);
        return inverted
                ? Optional.of(new Frame(cue.begin(), end, cue, Optional.of(units.span(cue.end(), end))))
                : Optional.empty();
    }

    /** The noun phrase after the cue is the subject of a clause of its own: {@code he said the plan failed}. */
    private boolean hasClauseAfter(Cue cue, int end, int limit) {
        boolean quotedPredicate = units.isQuotation(end) && !units.isQuotation(cue.begin() - 1);
        return end < limit && (units.is(end, WordClass.FINITE) || quotedPredicate);
    }

    /** Tells whether all units of a stretch are one subject. */
    private boolean isSubject(int from, int to) {
        if (followsSpeech(from) && isOnePhrase(from, to)) {
            return true;
        }
        if (!nouns.beginsAt(from)) {
            return false;
        }
        int end = nouns.mainSubjectEnd(from, Math.min(units.size(), to + 1));
        return end == to || (end > from && onlyAdverbs(end, to)) || nouns.sourceBegin(to, from) == from;
    }

    /** Tells whether a stretch holds no verb but those of a relative clause, and ends in a noun or its apposition. */
    private boolean isOnePhrase(int from, int to) {
        boolean relative = false;
        for (int unit = from; unit < to; unit++) {
            switch (units.wordClass(unit)) {
                case QUESTION:
                    relative = true;
                    break;
                case FINITE:
                    if (!relative) {
                        return false;
                    }
                    break;
                case COLON:
                    return false;
                default:
                    break;
            }
        }
        boolean apposition = units.is(to - 1, WordClass.COMMA) && nouns.coreEnd(from, to) < to - 1;
        boolean begins = nouns.beginsAt(from) || (units.is(from, WordClass.ADVERB) && !apposition);
        return to > from
                && begins
                && (apposition || units.wordClass(to - 1).endsNounPhrase())
                && !nouns.isTimeWord(to - 1);
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (!units.is(unit, WordClass.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a verb has its complement to the right, so that it doesn't report what stands before it. */
    private boolean hasComplement(int from, Cue cue, int limit) {
        int unit = cue.end();
        if (unit >= limit || units.isQuotation(unit)) {
            return false;
        }
        String lower = units.lower(unit);
        if (followsSpeech(from)) {
            int addressee = cue.is(Kind.TELL) ? nouns.coreEnd(unit, limit) : unit;
            return units.is(addressee, WordClass.COLON)
                    || units.lower(addressee).equals("that");
        }
        if (cue.is(Kind.TELL) && nouns.beginsAt(unit)) {
            int end = nouns.coreEnd(unit, limit);
            return end < limit
                    && (units.is(end, WordClass.FINITE) || units.lower(end).equals("that"));
        }
        return switch (units.wordClass(unit)) {
            case COLON, QUESTION -> true;
            case DETERMINER, NAME, NOUN, PRONOUN, NUMBER -> !nouns.isTimeWord(unit);
            case PREPOSITION -> lower.equals("that");
            default -> lower.equals("that");
        };
    }

    /** Tells whether the words before a unit are a quotation that ends in a comma, as it does before its cue. */
    private boolean followsSpeech(int unit) {
        return units.isQuotation(unit - 1) && ",?!".indexOf(units.lastInside(unit - 1)) >= 0;
    }

    /** Returns the next quotation that is no nickname within a name, or the limit. */
    int untilQuotation(int from, int limit) {
        int last = Math.min(limit, from + LONGEST);
        for (int unit = from; unit < last; unit++) {
            if (units.isQuotation(unit) && !isNickname(unit)) {
                return unit;
            }
        }
        return last;
    }

    /** Tells whether a unit is a quotation that may be speech: neither a nickname nor a title. */
    boolean isSpoken(int unit) {
        return units.isQuotation(unit) && !isNickname(unit) && !titles.isTitle(unit);
    }

    /** As in {@code Joe "Bear" Vale}. */
    boolean isNickname(int quotation) {
        return units.is(quotation - 1, WordClass.NAME)
                && units.is(quotation + 1, WordClass.NAME)
                && units.end(quotation) - units.begin(quotation) < 25;
    }
}
