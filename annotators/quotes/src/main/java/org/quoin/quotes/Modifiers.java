package org.quoin.quotes;

import java.util.Set;

/**
 * Extends a noun phrase by what belongs to it: prepositional phrases of common nouns, ages, appositions, relative
 * clauses, brackets.
 */
final class Modifiers {

    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which", "that");
    private static final int LONGEST_PHRASE = 80;

    private final Units units;
    private final CorePhrases nouns;

    Modifiers(Units units, CorePhrases nouns) {
        this.units = units;
        this.nouns = nouns;
    }

    /**
     * Returns the end of the source that begins at a unit, after a cue, as in {@code said Ada Example, a baker in
     * Leeds}; the unit itself if no noun phrase begins there.
     *
     * @param sentenceEnd the unit after the last that may belong to it: the end of the sentence, or a quotation
     */
    int sourceEnd(int from, int sentenceEnd) {
        int limit = Math.min(sentenceEnd, from + LONGEST_PHRASE);
        while (limit > from && units.is(limit - 1, WordClass.STOP)) {
            limit--;
        }
        int end = nouns.end(from, limit);
        if (end == from || units.is(from, WordClass.PRONOUN)) {
            return end;
        }
        boolean name = units.is(end - 1, WordClass.NAME);
        while (end < limit) {
            int next = extended(end, limit, name);
            if (next == end) {
                break;
            }
            name &= !units.is(end, WordClass.COMMA);
            end = next;
        }
        return end;
    }

    /** Returns the end with one more modifier, or the same end. */
    int extended(int end, int limit, boolean name) {
        String lower = units.lower(end);
        switch (units.wordClass(end)) {
            case OPENING_BRACKET:
                return closingBracket(end, limit);
            case CONJUNCTION:
                return lower.equals("and") ? secondNoun(end, limit) : end;
            case COMMA:
                return apposition(end, limit);
            case PREPOSITION, TO:
                return prepositional(end, limit, name);
            case QUESTION:
                return RELATIVES.contains(lower) ? relative(end, limit) : end;
            case ADJECTIVE, ADVERB:
                return name || !isTied(end + 1) ? end : phraseEnd(end, limit);
            case PARTICIPLE:
                return name ? end : phraseEnd(end, limit);
            case GERUND:
                return name || CorePhrases.isCircumstance(lower) ? end : phraseEnd(end, limit);
            default:
                return lower.equals("that") && !name ? relative(end, limit) : end;
        }
    }

    /** As in {@code a diplomat close to the talks}. */
    private boolean isTied(int unit) {
        return units.lower(unit).equals("to") || units.lower(unit).equals("with");
    }

    private int closingBracket(int open, int limit) {
        for (int unit = open + 1; unit < limit; unit++) {
            if (units.is(unit, WordClass.CLOSING_BRACKET)) {
                return unit + 1;
            }
        }
        return open;
    }

    private int secondNoun(int conjunction, int limit) {
        int end = nouns.end(conjunction + 1, limit);
        boolean clause = units.is(end, WordClass.FINITE) || units.is(conjunction + 1, WordClass.PRONOUN);
        return end == conjunction + 1 || clause ? conjunction : end;
    }

    private int apposition(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit) {
            return comma;
        }
        String lower = units.lower(next);
        if (units.is(next, WordClass.QUESTION)) {
            return lower.equals("who") || lower.equals("whose") ? relative(next, limit, comma) : comma;
        }
        if (lower.equals("of") || lower.equals("from")) {
            return phraseEnd(next, limit);
        }
        if (units.is(next, WordClass.ADVERB) && nouns.beginsAt(next + 1)) {
            next++;
        }
        if (!nouns.beginsAt(next) || units.is(next, WordClass.PRONOUN)) {
            return comma;
        }
        int end = nouns.end(next, limit);
        return end == next || units.is(end, WordClass.FINITE) ? comma : end;
    }

    private int relative(int question, int limit) {
        return relative(question, limit, question);
    }

    private int relative(int question, int limit, int otherwise) {
        int verb = question + 1;
        while (verb < limit && units.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return CorePhrases.isCircumstance(units.lower(verb)) ? otherwise : limit;
    }

    private int prepositional(int preposition, int limit, boolean name) {
        String lower = units.lower(preposition);
        if (!CorePhrases.isPrepositionOfNouns(lower)
                || (name && !lower.equals("of"))
                || (!lower.equals("of") && nouns.isOccasion(preposition, limit))) {
            return preposition;
        }
        if (units.is(preposition + 1, WordClass.GERUND)) {
            return name ? preposition : phraseEnd(preposition + 1, limit);
        }
        int end = nouns.end(preposition + 1, limit);
        return end == preposition + 1 ? preposition : end;
    }

    private int phraseEnd(int from, int limit) {
        int unit = from;
        while (unit < limit && !units.is(unit, WordClass.COMMA) && !units.is(unit, WordClass.DASH)) {
            unit++;
        }
        return unit;
    }
}
