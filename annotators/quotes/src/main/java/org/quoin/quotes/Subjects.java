package org.quoin.quotes;

import java.util.Set;

/** Finds the noun phrase left of a verb, with what belongs to it, and the subject of a sentence's main clause. */
final class Subjects {

    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which", "that");
    private static final int LONGEST_PHRASE = 80;
    private static final int LONGEST_RELATIVE_CLAUSE = 25;

    private final Units units;
    private final CorePhrases nouns;
    private final Modifiers modifiers;

    Subjects(Units units, CorePhrases nouns, Modifiers modifiers) {
        this.units = units;
        this.nouns = nouns;
        this.modifiers = modifiers;
    }

    /**
     * Returns the begin of the noun phrase that ends before a unit, with what belongs to it, as in {@code Ada Example, a
     * baker in Leeds, said}; the unit itself if none ends there.
     *
     * @param sentenceBegin the first unit that may belong to it
     */
    int sourceBegin(int to, int sentenceBegin) {
        int limit = Math.max(sentenceBegin, to - LONGEST_PHRASE);
        if (to - 1 > limit && units.is(to - 1, WordClass.COMMA)) {
            return beginBeforeParenthesis(to - 1, limit);
        }
        int begin = nouns.begin(to, limit);
        if (begin == to || begin <= limit) {
            return begin;
        }
        if (followsParticiple(begin, limit)) {
            return nouns.begin(begin - 2, limit);
        }
        return units.is(begin - 1, WordClass.FINITE) || units.is(begin - 1, WordClass.PREPOSITION)
                ? beginBeforeRelative(begin, limit)
                : begin;
    }

    /** As in {@code a notice taped to the door said}; the cue is the verb, so this one is a participle by any tag. */
    private boolean followsParticiple(int begin, int limit) {
        boolean preposition = units.is(begin - 1, WordClass.PREPOSITION) || units.is(begin - 1, WordClass.TO);
        return preposition
                && begin - 3 >= limit
                && (units.is(begin - 2, WordClass.PARTICIPLE)
                        || units.lower(begin - 2).endsWith("ed"))
                && units.wordClass(begin - 3).endsNounPhrase();
    }

    /** As in {@code the clerk who read the letter said}. */
    private int beginBeforeRelative(int begin, int limit) {
        int last = Math.max(limit, begin - LONGEST_RELATIVE_CLAUSE);
        int verbs = 0;
        for (int unit = begin - 1; unit > last; unit--) {
            if (units.isQuotation(unit) || units.is(unit, WordClass.COMMA)) {
                return begin;
            }
            verbs += units.is(unit, WordClass.FINITE) && !Auxiliaries.isAuxiliary(units.lower(unit)) ? 1 : 0;
            boolean relative =
                    units.lower(unit).equals("who") || units.lower(unit).equals("that");
            if (relative && verbs <= 1 && units.wordClass(unit - 1).endsNounPhrase()) {
                int head = nouns.begin(unit, limit);
                return head == unit ? begin : head;
            }
        }
        return begin;
    }

    /** Returns the noun phrase before an apposition, relative clause or adverbial that a comma ends. */
    private int beginBeforeParenthesis(int comma, int limit) {
        for (int unit = comma - 1; unit > limit; unit--) {
            if (units.isQuotation(unit) && units.end(unit) > 0 && !units.is(unit + 1, WordClass.NAME)) {
                return comma + 1;
            }
            if (units.is(unit, WordClass.COMMA) && opensParenthesis(unit + 1)) {
                int begin = nouns.begin(unit, limit);
                if (begin < unit && units.is(begin - 1, WordClass.COMMA) && units.is(begin, WordClass.NUMBER)) {
                    begin = nouns.begin(begin - 1, limit);
                }
                return begin == unit ? comma + 1 : begin;
            }
        }
        return comma + 1;
    }

    private boolean opensParenthesis(int unit) {
        String lower = units.lower(unit);
        return switch (units.wordClass(unit)) {
            case DETERMINER, NUMBER, ADJECTIVE, NOUN, PREPOSITION, GERUND, PARTICIPLE, ADVERB -> !lower.equals("of");
            case QUESTION -> RELATIVES.contains(lower);
            case NAME -> units.is(unit - 2, WordClass.NOUN) || endsInNoun(unit);
            default -> false;
        };
    }

    /** As in {@code , the mayor's press officer}: no part of a place name, which ends in a name. */
    private boolean endsInNoun(int from) {
        int unit = from;
        while (unit < units.size() && !units.is(unit, WordClass.COMMA) && CorePhrases.isInside(units.wordClass(unit))) {
            unit++;
        }
        return units.is(unit - 1, WordClass.NOUN);
    }

    /**
     * Returns the begin of the first noun phrase from a unit that is not inside an introductory phrase and is followed
     * by a finite verb; the subject of the sentence's main clause, mostly. Returns the limit where there is none.
     */
    int mainSubjectBegin(int from, int limit) {
        int unit = from;
        while (unit < limit) {
            if (nouns.beginsAt(unit) && hasVerb(unit, limit)) {
                return unit;
            }
            while (unit < limit && !units.is(unit, WordClass.COMMA) && !units.is(unit, WordClass.CONJUNCTION)) {
                unit++;
            }
            unit++;
        }
        return limit;
    }

    private boolean hasVerb(int from, int limit) {
        return mainSubjectEnd(from, limit) > from;
    }

    /** Returns the end of the subject that begins at a unit: where its finite verb begins; the unit itself if it has none. */
    int mainSubjectEnd(int from, int limit) {
        int end = nouns.end(from, limit);
        while (end < limit) {
            if (units.is(end, WordClass.FINITE) || (end + 1 < limit && isPastForm(end))) {
                return end;
            }
            if (units.is(end, WordClass.ADVERB)) {
                int verb = end;
                while (verb < limit && units.is(verb, WordClass.ADVERB)) {
                    verb++;
                }
                return units.is(verb, WordClass.FINITE) ? end : from;
            }
            int next = extendedSubject(end, limit);
            if (next <= end) {
                return from;
            }
            end = next;
        }
        return from;
    }

    /** A participle before a preposition may be a past tense that the tagger mistook: {@code emerged from}. */
    private boolean isPastForm(int unit) {
        return units.is(unit, WordClass.PARTICIPLE)
                && units.lower(unit).endsWith("ed")
                && units.is(unit + 1, WordClass.PREPOSITION)
                && !units.lower(unit + 1).equals("by")
                && !units.lower(unit + 1).equals("of");
    }

    private int extendedSubject(int end, int limit) {
        return switch (units.wordClass(end)) {
            case COMMA, QUESTION -> afterParenthesis(end, limit);
            case CONJUNCTION -> Math.max(end, nouns.end(end + 1, limit));
            default -> modifiers.extended(end, limit, false);
        };
    }

    /** Skips an apposition or relative clause between commas. */
    private int afterParenthesis(int comma, int limit) {
        if (units.is(comma, WordClass.COMMA) && !opensParenthesis(comma + 1) && !units.is(comma + 1, WordClass.NAME)) {
            return comma;
        }
        for (int unit = comma + 1; unit < limit; unit++) {
            if (units.is(unit, WordClass.COMMA)) {
                return unit + 1;
            }
        }
        return comma;
    }
}
