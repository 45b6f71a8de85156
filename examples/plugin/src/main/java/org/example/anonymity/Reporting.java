package org.example.anonymity;

import java.util.List;
import java.util.Set;

/** Tells of a noun phrase whether the sentence has it say something. */
final class Reporting {

    /** How many words may stand between a source and its verb: 'a person who was at the table for the whole of it said'. */
    private static final int LONGEST_CLAUSE = 40;

    private static final Set<String> CITING =
            Set.of("cite", "cites", "cited", "citing", "quote", "quotes", "quoted", "quoting");

    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "against", "among", "at", "between", "by", "for", "from", "in", "into", "like", "of", "on", "over",
            "than", "through", "toward", "towards", "with");

    /** What follows these is told something, and does not tell. */
    private static final Set<String> ADDRESSING = Set.of("tell", "tells", "telling", "told");

    private static final Set<String> OPENINGS = Set.of(",", "\"", "''", "\u201d", "\u2019");

    private final List<Word> words;
    private final Lexicon lexicon;

    Reporting(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Tells whether the phrase is the subject of a verb of reporting, or stands after 'according to' or the like. */
    boolean isSource(Candidate candidate) {
        return isCited(candidate.start())
                || isInverted(candidate.start())
                || isSubject(candidate) && reports(candidate.end());
    }

    private boolean isCited(int start) {
        if (start > 1 && words.get(start - 1).is("to") && words.get(start - 2).is("according")) {
            return true;
        }
        return start > 0 && CITING.contains(words.get(start - 1).lower());
    }

    /** '..., said an official' */
    private boolean isInverted(int start) {
        return start > 1
                && lexicon.isReportingVerb(words.get(start - 1))
                && OPENINGS.contains(words.get(start - 2).text());
    }

    /** What stands after a preposition or a verb is no subject, but for '... said officials had told him'. */
    private boolean isSubject(Candidate candidate) {
        if (candidate.start() == 0) {
            return true;
        }
        Word before = words.get(candidate.start() - 1);
        if (before.isTagged("VB")) {
            return lexicon.isReportingVerb(before) && !ADDRESSING.contains(before.lower());
        }
        return !before.is("to") && !PREPOSITIONS.contains(before.lower()) && !isEnclosed(candidate);
    }

    /** Between commas stand appositions and parts of lists. */
    private boolean isEnclosed(Candidate candidate) {
        return words.get(candidate.start() - 1).is(",")
                && candidate.end() < words.size()
                && words.get(candidate.end()).is(",");
    }

    private boolean reports(int end) {
        int at = afterTime(end);
        if (isVerbAt(at)) {
            return true;
        }
        if (isRelative(at)) {
            return isVerbAt(at + 1) || verbAfterClause(at + 1);
        }
        return at < words.size() && words.get(at).is(",") && verbAfterParenthesis(at + 1);
    }

    /** '..., who spoke on condition of anonymity, said' */
    private boolean verbAfterParenthesis(int from) {
        if (isRelative(from) && isVerbAt(from + 1)) {
            return true;
        }
        for (int at = from; at < Math.min(from + LONGEST_CLAUSE, words.size()); at++) {
            if (words.get(at).isBarrier()) {
                return false;
            }
            if (words.get(at).is(",") && isVerbAt(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** '... who was at the table said' */
    private boolean verbAfterClause(int from) {
        for (int at = from + 1; at < Math.min(from + LONGEST_CLAUSE, words.size()); at++) {
            Word word = words.get(at);
            if (word.isBarrier() || word.is(",")) {
                return word.is(",") && isVerbAt(at + 1);
            }
            if (isVerbAt(at) && !words.get(at - 1).isTagged("TO") && !words.get(at - 1).isTagged("PRP")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int at) {
        return at < words.size() && (words.get(at).is("who") || words.get(at).is("that") && words.get(at).isTagged("W"));
    }

    private int afterTime(int from) {
        int at = from;
        if (at + 1 < words.size() && words.get(at).is("on") && words.get(at + 1).isTime()) {
            at++;
        }
        return at < words.size() && words.get(at).isTime() ? at + 1 : at;
    }

    /** Tells whether a verb of reporting stands at an index, its adverbs and auxiliaries before it. */
    private boolean isVerbAt(int from) {
        int at = from;
        while (at < words.size() && isBeforeVerb(words.get(at))) {
            at++;
        }
        return at < words.size()
                && lexicon.isReportingVerb(words.get(at))
                && !(words.get(at).isTagged("VBN") && at > from && isBe(words.get(at - 1)));
    }

    private static boolean isBeforeVerb(Word word) {
        return word.isTagged("RB") || Set.of("has", "have", "had").contains(word.lower());
    }

    private static boolean isBe(Word word) {
        return Set.of("is", "are", "was", "were", "been", "be").contains(word.lower());
    }
}
