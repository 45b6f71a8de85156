package org.quoin.quotes;

import java.util.Set;
import org.quoin.plugin.WordList;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds where the clause begins that a cue on its left reports, past its addressee and adverbials, as PolNeAR bounds it. */
final class ClauseBegins {

    private static final Set<String> COMPLEMENTIZERS = WordList.of(ClauseBegins.class, "complementizers.txt");
    /** Between a cue and its clause stand an addressee and an adverbial at most. */
    private static final int LONGEST_APPROACH = 20;

    private final Units units;
    private final NounPhrases nouns;

    ClauseBegins(Units units, NounPhrases nouns) {
        this.units = units;
        this.nouns = nouns;
    }

    /**
     * Returns the first unit of the reported clause.
     *
     * @param limit the quotation that the clause should hold
     */
    int of(Cue cue, int limit) {
        int from = cue.end();
        if (cue.form() == Form.PREPOSITION) {
            return separatorsEnd(nouns.sourceEnd(from, limit), limit);
        }
        int that = that(cue, limit);
        if (that >= 0) {
            return that;
        }
        if ((cue.is(Kind.SPEAK) || cue.is(Kind.TELL)) && isSetOff(limit) && !hasClause(from, limit)) {
            return limit;
        }
        if (cue.is(Kind.NAME) || (cue.is(Kind.JUDGE) && !cue.is(Kind.SPEAK))) {
            return separatorsEnd(from, limit);
        }
        int last = Math.min(limit, from + LONGEST_APPROACH);
        return separatorsEnd(adverbialsEnd(addresseeEnd(cue, last), last), limit);
    }

    /** Returns the unit after the person spoken to, the end of the cue where none is named. */
    private int addresseeEnd(Cue cue, int limit) {
        int from = cue.end();
        if (!cue.is(Kind.TELL) || isComplementizer(from)) {
            return from;
        }
        int end = nouns.coreEnd(from, limit);
        if (end == from) {
            return from;
        }
        int last = coordinatedEnd(end, limit);
        return cue.is(Kind.SPEAK) && isSubject(last, limit) ? from : last;
    }

    /** After {@code he warned}, a noun phrase may as well be the subject of what he warned of. */
    private boolean isSubject(int end, int limit) {
        return end < limit && !isComplementizer(end) && !units.isSeparator(end) && !isAdverbial(end, limit);
    }

    /** Tells whether a quotation follows a comma or colon and starts with a capital. */
    boolean isSetOff(int quotation) {
        return units.isQuotation(quotation) && units.isSeparator(quotation - 1) && units.startsWithCapital(quotation);
    }

    /** Tells whether what begins at a unit is a clause or infinitive, and no mere object. */
    boolean isClause(int begin, int quotation) {
        return isComplementizer(begin) || units.is(begin, WordClass.TO) || hasClause(begin, quotation);
    }

    /** Returns the {@code that} which begins the clause, past adverbials and an addressee; negative if there is none. */
    private int that(Cue cue, int limit) {
        int unit = cue.end();
        if (!cue.is(Kind.TELL) && nouns.beginsAt(unit)) {
            return -1;
        }
        int last = Math.min(limit, unit + LONGEST_APPROACH);
        for (; unit < last; unit++) {
            if (units.lower(unit).equals("that")) {
                return unit;
            }
            if (units.isQuotation(unit)
                    || units.is(unit, WordClass.FINITE)
                    || units.is(unit, WordClass.COLON)
                    || isComplementizer(unit)) {
                return -1;
            }
        }
        return -1;
    }

    private int coordinatedEnd(int end, int limit) {
        int unit = end;
        while (unit < limit
                && (units.lower(unit).equals("of") || units.lower(unit).equals("and"))) {
            int next = nouns.coreEnd(unit + 1, limit);
            if (next == unit + 1) {
                break;
            }
            unit = next;
        }
        return unit;
    }

    private boolean isComplementizer(int unit) {
        return COMPLEMENTIZERS.contains(units.lower(unit));
    }

    private boolean isAdverbial(int unit, int limit) {
        return adverbialsEnd(unit, limit) > unit;
    }

    /** Skips times, occasions and addressees: {@code on Monday}, {@code in a statement}, {@code to reporters}. */
    private int adverbialsEnd(int from, int limit) {
        int unit = from;
        while (unit < limit) {
            int next = adverbialEnd(unit, limit);
            if (next == unit) {
                break;
            }
            unit = next;
        }
        return unit;
    }

    private int adverbialEnd(int unit, int limit) {
        if (nouns.isTimeWord(unit)) {
            return unit + 1;
        }
        WordClass wordClass = units.wordClass(unit);
        boolean preposition =
                (wordClass == WordClass.PREPOSITION || wordClass == WordClass.TO) && !isComplementizer(unit);
        if (preposition && (nouns.isOccasion(unit, limit) || beforeComplement(unit, limit))) {
            return nouns.coreEnd(unit + 1, limit);
        }
        boolean last = units.lower(unit).equals("last") || units.lower(unit).equals("this");
        return last
                        && (units.is(unit + 1, WordClass.NOUN) || nouns.isTimeWord(unit + 1))
                        && beforeComplement(unit - 1, limit)
                ? unit + 2
                : unit;
    }

    /** Tells whether a prepositional phrase is followed by a complementizer, a comma, a colon or the quotation. */
    private boolean beforeComplement(int preposition, int limit) {
        int end = nouns.coreEnd(preposition + 1, limit);
        return end > preposition + 1
                && (isComplementizer(end)
                        || end == limit
                        || units.is(end, WordClass.COLON)
                        || units.is(end, WordClass.COMMA));
    }

    private int separatorsEnd(int from, int limit) {
        int unit = from;
        while (unit < limit && (units.is(unit, WordClass.COMMA) || units.is(unit, WordClass.COLON))) {
            unit++;
        }
        return unit;
    }

    private boolean hasClause(int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (units.is(unit, WordClass.FINITE) || units.isQuotation(unit) || isComplementizer(unit)) {
                return true;
            }
        }
        return false;
    }
}
