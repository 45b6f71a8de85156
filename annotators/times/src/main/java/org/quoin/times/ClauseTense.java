package org.quoin.times;

/**
 * Tells whether the clause that an expression stands in puts it in the past or the future: by the nearest verb group, by
 * a preposition that looks ahead ("until Friday"), or by a possessive, which names what is known ("Friday's vote").
 */
final class ClauseTense {

    private static final int FARTHEST = 25;
    private static final int GROUP = 4;

    private final Pieces pieces;
    private final long foretelling;
    private final long past;
    private final long ahead;
    private final long overBefore;
    private final long pluperfect;
    private final int to;
    private final int possessive;

    ClauseTense(Pieces pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.foretelling = vocabulary.bit("FORETELLING");
        this.past = vocabulary.bit("PASTMODAL");
        this.ahead = vocabulary.bit("AHEAD");
        this.to = vocabulary.word("to");
        this.overBefore = vocabulary.bit("OVERBEFORE");
        this.pluperfect = vocabulary.bit("PLUPERFECT");
        this.possessive = vocabulary.word("'s");
    }

    /**
     * Returns the tense.
     *
     * @param from the expression's first piece
     * @param end the piece after its last
     */
    Tense at(int from, int end) {
        if (isInStretch(end, from) && pieces.word(end) == possessive) {
            return Tense.PAST;
        }
        if (isInStretch(from - 1, from) && looksAhead(from - 1)) {
            return Tense.FUTURE;
        }
        if (isInStretch(from - 1, from) && (pieces.classes(from - 1) & overBefore) != 0) {
            return Tense.OVER;
        }
        boolean first = beginsClause(from);
        int before = verbBefore(from);
        int after = verbAfter(first && isInStretch(end, from) && isPunctuation(end) ? end + 1 : end, from);
        if (before < 0 && after < 0) {
            return Tense.NONE;
        }
        if (before >= 0 && !first && isPurpose(after, end)) {
            return tense(before);
        }
        boolean nearer = after < 0 || !first && before >= 0 && from - before <= 2 * (after - end + 1);
        // What a clause in the present tells before its verb, or in another clause, is no timetable.
        Tense tense = tense(nearer ? before : after);
        return tense == Tense.PRESENT && !nearer ? Tense.PAST : tense;
    }

    /** Tells whether an expression, or the preposition before it, stands at the begin of a clause. */
    private boolean beginsClause(int from) {
        int before = from - 1;
        if (isInStretch(before, from) && pieces.tag(before).equals("IN")) {
            before--;
        }
        return !isInStretch(before, from)
                || isPunctuation(before)
                || pieces.tag(before).equals("CC");
    }

    private boolean isPunctuation(int piece) {
        String tag = pieces.tag(piece);
        return !tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !tag.equals("$");
    }

    private boolean isInStretch(int piece, int of) {
        return piece >= 0 && piece < pieces.size() && pieces.stretch(piece) == pieces.stretch(of);
    }

    /** Tells whether a word, or "as soon as" that ends with it, looks ahead. */
    private boolean looksAhead(int piece) {
        boolean compared = pieces.tag(piece).equals("IN") && isInStretch(piece - 1, piece);
        return (pieces.classes(piece) & ahead) != 0 || compared && (pieces.classes(piece - 1) & ahead) != 0;
    }

    private int verbBefore(int from) {
        for (int i = from - 1; i >= from - FARTHEST && isInStretch(i, from); i--) {
            if (isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the next verb that no punctuation parts from the expression; else -1. */
    private int verbAfter(int end, int from) {
        for (int i = end; i < end + FARTHEST && isInStretch(i, from); i++) {
            if (isVerb(i)) {
                return i;
            }
            if (isPunctuation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells whether a verb after an expression is an infinitive that follows it ("came on Friday to see"). */
    private boolean isPurpose(int verb, int end) {
        return verb == end + 1 && pieces.word(end) == to;
    }

    private boolean isVerb(int piece) {
        String tag = pieces.tag(piece);
        return tag.startsWith("VB") || tag.equals("MD");
    }

    private Tense tense(int verb) {
        String tag = pieces.tag(verb);
        return switch (tag) {
            case "MD" -> (pieces.classes(verb) & past) != 0 ? Tense.PAST : Tense.FUTURE;
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> ofGroup(verb, tag);
        };
    }

    /** Tells whether "had been due", "had been scheduled" and the like stand before a "to". */
    private boolean hadBeenForetold(int infinitive) {
        return isInStretch(infinitive - 3, infinitive)
                && (pieces.classes(infinitive - 1) & foretelling) != 0
                && (pieces.classes(infinitive - 3) & pluperfect) != 0;
    }

    /** "is meeting" is of the present; "has met" and "are met" are over, and so is what hangs on without its own verb. */
    private Tense ofParticiple(int verb, int finite) {
        Tense tense = tense(finite);
        boolean progressive = pieces.tag(verb).equals("VBG") && finite >= verb - 2;
        return tense == Tense.PRESENT && !progressive ? Tense.PAST : tense;
    }

    /** An infinitive after a noun ("an offer to buy it") is of the tense of the verb that governs the noun. */
    private Tense ofPurpose(int noun) {
        int governing = verbBefore(noun);
        boolean past = governing >= 0 && pieces.tag(governing).equals("VBD");
        return past ? Tense.PAST : Tense.FUTURE;
    }

    /** Tells the tense of a group by what stands before its last verb. */
    private Tense ofGroup(int verb, String tag) {
        boolean foretold = tag.equals("VBN") && (pieces.classes(verb) & foretelling) != 0;
        for (int i = verb - 1; i >= verb - GROUP && isInStretch(i, verb); i--) {
            if ((pieces.classes(i) & pluperfect) != 0) {
                return Tense.OVER;
            }
            if (pieces.word(i) == to) {
                if (hadBeenForetold(i)) {
                    return Tense.OVER;
                }
                return isInStretch(i - 1, verb) && pieces.tag(i - 1).startsWith("NN") ? ofPurpose(i - 1) : Tense.FUTURE;
            }
            if (isVerb(i) && !pieces.tag(i).startsWith("VBN")) {
                return foretold ? Tense.FUTURE : ofParticiple(verb, i);
            }
        }
        return foretold || tag.equals("VB") ? Tense.FUTURE : Tense.PAST;
    }
}
