package org.quoin.quotes;

import java.util.Set;
import org.quoin.plugin.WordList;

/**
 * Finds the noun phrase that names a source, with what belongs to it: titles, prepositional phrases of common nouns
 * ({@code a strategist in the capital}), ages, appositions, relative clauses. What tells the time, the occasion or the
 * circumstances of the speaking ({@code , speaking on condition of anonymity}) does not belong to it.
 */
final class NounPhrases {

    private static final Set<String> TIME_WORDS = WordList.of(NounPhrases.class, "time-words.txt");
    private static final Set<String> OCCASIONS = WordList.of(NounPhrases.class, "occasions.txt");
    private static final Set<String> CIRCUMSTANCES = WordList.of(NounPhrases.class, "speaking-circumstances.txt");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which", "that");
    private static final Set<String> PREPOSITIONS_OF_NOUNS = WordList.of(NounPhrases.class, "noun-prepositions.txt");
    private static final int LONGEST_PHRASE = 80;
    private static final int LONGEST_OCCASION = 6;
    private static final int LONGEST_RELATIVE_CLAUSE = 25;

    private final Units units;

    NounPhrases(Units units) {
        this.units = units;
    }

    boolean isTimeWord(int unit) {
        return TIME_WORDS.contains(units.lower(unit));
    }

    /** Tells whether a noun phrase can begin here. */
    boolean beginsAt(int unit) {
        return units.wordClass(unit).beginsNounPhrase() && !isTimeWord(unit);
    }

    /**
     * Returns the end of the noun phrase that begins at a unit, without anything after its nouns; the unit itself if
     * none begins there.
     *
     * @param limit the unit after the last that may belong to it
     */
    int coreEnd(int from, int limit) {
        if (!beginsAt(from)) {
            return from;
        }
        if (units.is(from, WordClass.PRONOUN)) {
            return from + 1;
        }
        int end = from;
        boolean noun = false;
        for (int unit = from; unit < limit; unit++) {
            WordClass wordClass = units.wordClass(unit);
            if (isTimeWord(unit) && unit > from && !units.is(unit + 1, WordClass.GENITIVE)) {
                break;
            }
            if (wordClass == WordClass.NOUN || wordClass == WordClass.NAME || wordClass == WordClass.NUMBER) {
                noun = true;
                end = unit + 1;
            } else if (noun && units.isQuotation(unit) && units.is(unit + 1, WordClass.NAME)) {
                end = unit + 1;
            } else if (noun && wordClass == WordClass.DETERMINER) {
                break;
            } else if (wordClass == WordClass.PRONOUN && end == from) {
                return unit + 1;
            } else if (!isInsideNounPhrase(wordClass) && !"&".equals(units.lower(unit))) {
                break;
            } else if (wordClass == WordClass.DETERMINER || wordClass == WordClass.ADJECTIVE) {
                end = noun && unit + 1 < limit ? end : unit + 1;
            }
        }
        return Math.min(end, limit);
    }

    private static boolean isInsideNounPhrase(WordClass wordClass) {
        return switch (wordClass) {
            case DETERMINER, ADJECTIVE, NOUN, NAME, NUMBER, GENITIVE, PARTICIPLE, GERUND, HYPHEN, ADVERB -> true;
            default -> false;
        };
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
        int end = coreEnd(from, limit);
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
    private int extended(int end, int limit, boolean name) {
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
            case PARTICIPLE:
                return name ? end : phraseEnd(end, limit);
            case GERUND:
                return name || CIRCUMSTANCES.contains(lower) ? end : phraseEnd(end, limit);
            default:
                return lower.equals("that") && !name ? relative(end, limit) : end;
        }
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
        int end = coreEnd(conjunction + 1, limit);
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
        if (units.is(next, WordClass.ADVERB) && beginsAt(next + 1)) {
            next++;
        }
        if (!beginsAt(next) || units.is(next, WordClass.PRONOUN)) {
            return comma;
        }
        int end = coreEnd(next, limit);
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
        return CIRCUMSTANCES.contains(units.lower(verb)) ? otherwise : limit;
    }

    private int prepositional(int preposition, int limit, boolean name) {
        String lower = units.lower(preposition);
        if (!PREPOSITIONS_OF_NOUNS.contains(lower)
                || (name && !lower.equals("of"))
                || (!lower.equals("of") && isOccasion(preposition, limit))) {
            return preposition;
        }
        if (units.is(preposition + 1, WordClass.GERUND)) {
            return name ? preposition : phraseEnd(preposition + 1, limit);
        }
        int end = coreEnd(preposition + 1, limit);
        return end == preposition + 1 ? preposition : end;
    }

    /** Tells whether a prepositional phrase names the time or occasion of speaking: {@code in a statement}. */
    boolean isOccasion(int preposition, int limit) {
        int last = Math.min(limit, preposition + LONGEST_OCCASION);
        for (int unit = preposition + 1; unit < last; unit++) {
            if (isTimeWord(unit) || (OCCASIONS.contains(units.lower(unit)) && isCommon(unit))) {
                return true;
            }
            if (!isInsideNounPhrase(units.wordClass(unit)) || units.isQuotation(unit)) {
                return false;
            }
        }
        return false;
    }

    /** A capital within a phrase makes a name of a common noun, as in {@code at the Harbour Report}. */
    private boolean isCommon(int unit) {
        return !units.isCapitalized(unit) || !units.isCapitalized(unit - 1);
    }

    private int phraseEnd(int from, int limit) {
        int unit = from;
        while (unit < limit && !units.is(unit, WordClass.COMMA) && !units.is(unit, WordClass.DASH)) {
            unit++;
        }
        return unit;
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
        int begin = coreBegin(to, limit);
        if (begin == to || begin <= limit) {
            return begin;
        }
        return units.is(begin - 1, WordClass.FINITE) || units.is(begin - 1, WordClass.PREPOSITION)
                ? beginBeforeRelative(begin, limit)
                : begin;
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
                int head = coreBegin(unit, limit);
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
                int begin = coreBegin(unit, limit);
                if (begin < unit && units.is(begin - 1, WordClass.COMMA) && units.is(begin, WordClass.NUMBER)) {
                    begin = coreBegin(begin - 1, limit);
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
        while (unit < units.size() && !units.is(unit, WordClass.COMMA) && isInsideNounPhrase(units.wordClass(unit))) {
            unit++;
        }
        return units.is(unit - 1, WordClass.NOUN);
    }

    private int coreBegin(int to, int limit) {
        int begin = to;
        boolean determined = false;
        for (int unit = to - 1; unit >= limit; unit--) {
            WordClass wordClass = units.wordClass(unit);
            String lower = units.lower(unit);
            if (wordClass == WordClass.CLOSING_BRACKET) {
                int open = openingBracket(unit, limit);
                if (open < 0) {
                    break;
                }
                unit = open;
            } else if (determined || wordClass == WordClass.PREPOSITION || wordClass == WordClass.CONJUNCTION) {
                boolean and = lower.equals("and") || lower.equals("&");
                boolean noun = units.wordClass(unit - 1).endsNounPhrase() && unit - 1 >= limit && !isTimeWord(unit - 1);
                boolean joins = PREPOSITIONS_OF_NOUNS.contains(lower) && !units.is(unit - 1, WordClass.PRONOUN);
                if (begin == to || !noun || !(and || joins) || (and && !isFirstOfTwo(unit, limit))) {
                    break;
                }
                determined = false;
            } else if (isTimeWord(unit) && !units.is(unit + 1, WordClass.GENITIVE)) {
                break;
            } else if (wordClass == WordClass.PRONOUN) {
                return begin == to ? unit : begin;
            } else if (wordClass == WordClass.DETERMINER) {
                begin = unit;
                determined = true;
            } else if (wordClass == WordClass.NOUN
                    || wordClass == WordClass.NAME
                    || wordClass == WordClass.NUMBER
                    || wordClass == WordClass.ADJECTIVE) {
                begin = unit;
            } else if (begin < to && units.isQuotation(unit) && units.is(unit - 1, WordClass.NAME)) {
                begin = unit;
            } else if (begin == to || !(wordClass == WordClass.GENITIVE || isModifier(unit))) {
                break;
            }
        }
        return begin;
    }

    /** Tells whether the noun phrase before a conjunction is a subject, too, and not the object of a verb. */
    private boolean isFirstOfTwo(int conjunction, int limit) {
        int begin = coreBegin(conjunction, limit);
        return switch (units.wordClass(begin - 1)) {
            case FINITE, INFINITIVE, GERUND, PREPOSITION, TO, PARTICIPLE -> begin <= limit;
            default -> true;
        };
    }

    /** A participle or adverb between a determiner and its noun; anywhere else it is no part of the phrase. */
    private boolean isModifier(int unit) {
        WordClass wordClass = units.wordClass(unit);
        boolean candidate =
                wordClass == WordClass.PARTICIPLE || wordClass == WordClass.GERUND || wordClass == WordClass.ADVERB;
        WordClass before = units.wordClass(unit - 1);
        if (wordClass == WordClass.HYPHEN) {
            return true;
        }
        return candidate && (before == WordClass.DETERMINER || before == WordClass.ADJECTIVE);
    }

    private int openingBracket(int close, int limit) {
        for (int unit = close - 1; unit >= limit; unit--) {
            if (units.is(unit, WordClass.OPENING_BRACKET)) {
                return unit;
            }
        }
        return -1;
    }

    /**
     * Returns the begin of the first noun phrase from a unit that is not inside an introductory phrase and is followed
     * by a finite verb; the subject of the sentence's main clause, mostly. Returns the limit where there is none.
     */
    int mainSubjectBegin(int from, int limit) {
        int unit = from;
        while (unit < limit) {
            if (beginsAt(unit) && hasVerb(unit, limit)) {
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

    /** Tells whether a verb beside a relative pronoun tells how someone spoke: {@code who asked not to be named}. */
    boolean tellsCircumstances(int question) {
        return units.is(question, WordClass.QUESTION) && CIRCUMSTANCES.contains(units.lower(question + 1));
    }

    /** Returns the end of the subject that begins at a unit: where its finite verb begins; the unit itself if it has none. */
    int mainSubjectEnd(int from, int limit) {
        int end = coreEnd(from, limit);
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
            case CONJUNCTION -> Math.max(end, coreEnd(end + 1, limit));
            default -> extended(end, limit, false);
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
