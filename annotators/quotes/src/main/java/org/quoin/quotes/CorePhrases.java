package org.quoin.quotes;

import java.util.Set;
import org.quoin.plugin.WordList;

/** Finds noun phrases as far as their last noun, and tells what may stand beside one without belonging to it. */
final class CorePhrases {

    private static final Set<String> TIME_WORDS = WordList.of(CorePhrases.class, "time-words.txt");
    private static final Set<String> OCCASIONS = WordList.of(CorePhrases.class, "occasions.txt");
    private static final Set<String> CIRCUMSTANCES = WordList.of(CorePhrases.class, "speaking-circumstances.txt");
    private static final Set<String> PREPOSITIONS_OF_NOUNS = WordList.of(CorePhrases.class, "noun-prepositions.txt");
    private static final int LONGEST_OCCASION = 6;

    private final Units units;

    CorePhrases(Units units) {
        this.units = units;
    }

    /** Tells whether a word ties a phrase to the noun before it: {@code a strategist in the capital}. */
    static boolean isPrepositionOfNouns(String lower) {
        return PREPOSITIONS_OF_NOUNS.contains(lower);
    }

    /** Tells whether a verb tells how someone spoke, not who: {@code speaking}, {@code asked not to be named}. */
    static boolean isCircumstance(String lower) {
        return CIRCUMSTANCES.contains(lower);
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
    int end(int from, int limit) {
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
            } else if (!isInside(wordClass) && !"&".equals(units.lower(unit))) {
                break;
            } else if (wordClass == WordClass.DETERMINER || wordClass == WordClass.ADJECTIVE) {
                end = noun && unit + 1 < limit ? end : unit + 1;
            }
        }
        return Math.min(end, limit);
    }

    int begin(int to, int limit) {
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
                boolean partOf = begin == to && units.lower(unit - 1).equals("of");
                if (!partOf) {
                    return begin == to ? unit : begin;
                }
                begin = unit;
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
        int first = begin(conjunction, limit);
        return switch (units.wordClass(first - 1)) {
            case FINITE, INFINITIVE, GERUND, PREPOSITION, TO, PARTICIPLE -> first <= limit;
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
        return candidate
                && (before == WordClass.DETERMINER || before == WordClass.ADJECTIVE || before == WordClass.HYPHEN);
    }

    private int openingBracket(int close, int limit) {
        for (int unit = close - 1; unit >= limit; unit--) {
            if (units.is(unit, WordClass.OPENING_BRACKET)) {
                return unit;
            }
        }
        return -1;
    }

    /** Tells whether a prepositional phrase names the time or occasion of speaking: {@code in a statement}. */
    boolean isOccasion(int preposition, int limit) {
        int last = Math.min(limit, preposition + LONGEST_OCCASION);
        for (int unit = preposition + 1; unit < last; unit++) {
            if (isTimeWord(unit) || (OCCASIONS.contains(units.lower(unit)) && isCommon(unit))) {
                return true;
            }
            if (!isInside(units.wordClass(unit)) || units.isQuotation(unit)) {
                return false;
            }
        }
        return false;
    }

    /** A capital within a phrase makes a name of a common noun, as in {@code at the Harbour Report}. */
    private boolean isCommon(int unit) {
        return !units.isCapitalized(unit) || !units.isCapitalized(unit - 1);
    }

    /** Tells whether a verb beside a relative pronoun tells how someone spoke: {@code who asked not to be named}. */
    boolean tellsCircumstances(int question) {
        return units.is(question, WordClass.QUESTION) && CIRCUMSTANCES.contains(units.lower(question + 1));
    }

    static boolean isInside(WordClass wordClass) {
        return switch (wordClass) {
            case DETERMINER, ADJECTIVE, NOUN, NAME, NUMBER, GENITIVE, PARTICIPLE, GERUND, HYPHEN, ADVERB -> true;
            default -> false;
        };
    }
}
