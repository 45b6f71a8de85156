package org.example.anonymity;

import java.util.List;
import java.util.Set;

/** Where the noun phrases of a sentence begin and end, as far as its parts of speech tell. */
final class NounPhrases {

    private static final Set<String> QUANTIFIERS =
            Set.of("one", "some", "several", "many", "most", "two", "three", "four", "both", "all", "another", "none");

    private final List<Word> words;
    private final Lexicon lexicon;

    NounPhrases(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Returns the index of the first word of the noun phrase whose last word is a noun: of 'one' in 'one of the aides'. */
    int startOf(int head) {
        int start = head;
        while (start > 0 && continuesLeft(start)) {
            start--;
        }
        if (start > 0 && isDeterminer(words.get(start - 1))) {
            start--;
        }
        boolean definite = isDefinite(words.get(start));
        if (definite && start > 1 && words.get(start - 1).is("of") && isQuantifier(words.get(start - 2))) {
            return start - 2;
        }
        return start;
    }

    /** Tells whether the word before an index belongs to the noun phrase that goes on there. */
    private boolean continuesLeft(int start) {
        Word word = words.get(start - 1);
        if (word.isTime()) {
            return false;
        }
        if (word.isNoun() || word.isAdjective() || word.isTagged("CD") || word.isTagged("POS")) {
            return true;
        }
        if (start < 2) {
            return lexicon.isEmptyModifier(word) && !isDeterminer(word);
        }
        Word before = words.get(start - 2);
        if (word.isTagged("VBN") || word.isTagged("VBG")) {
            return lexicon.isEmptyModifier(word) || isDeterminer(before) || before.isAdjective();
        }
        if (word.is(",")) {
            return before.isAdjective() && words.get(start).isAdjective();
        }
        return word.isTagged("CC") && tellsWhom(start - 2) && tellsWhom(start);
    }

    /** Tells whether a word is the name of something that people belong to, or made of one. */
    boolean tellsWhom(int index) {
        Word word = words.get(index);
        if (lexicon.isEmptyModifier(word)) {
            return false;
        }
        return word.isName()
                || lexicon.isNationality(word)
                || word.isNoun() && lexicon.isInstitution(word)
                || index > 0 && word.isAdjective() && word.isCapitalised();
    }

    /** Returns the index after the noun phrase that begins at an index; the index itself if none does. */
    int endOf(int from) {
        int end = from;
        int at = from;
        while (at < words.size() && continuesRight(at)) {
            at++;
            if (words.get(at - 1).isNoun()) {
                end = at;
            }
        }
        return end;
    }

    private boolean continuesRight(int at) {
        Word word = words.get(at);
        if (isTimeOf(at) || lexicon.isReportingVerb(word)) {
            return false;
        }
        if (word.isNoun() || word.isAdjective() || word.isTagged("CD") || word.isTagged("POS") || isDeterminer(word)) {
            return true;
        }
        if (word.isTagged("VBN") || word.isTagged("VBG") || word.isTagged("CC") || word.is("of")) {
            return at + 1 < words.size() && isInside(words.get(at + 1));
        }
        return false;
    }

    /** Tells whether a day or month stands there for itself: not 'Thursday' in 'Thursday's talks'. */
    private boolean isTimeOf(int at) {
        boolean possessive = at + 1 < words.size() && words.get(at + 1).isTagged("POS");
        return words.get(at).isTime() && !possessive;
    }

    private static boolean isInside(Word word) {
        return (word.isNoun() || word.isAdjective() || isDeterminer(word)) && !word.isTime();
    }

    static boolean isDeterminer(Word word) {
        return word.isTagged("DT") || word.isTagged("PRP$") || word.isTagged("PDT");
    }

    /** Tells whether a word that begins a noun phrase says that the reader knows who is meant. */
    static boolean isDefinite(Word word) {
        return word.isTagged("PRP$") || Set.of("the", "that", "this", "these", "those").contains(word.lower());
    }

    private static boolean isQuantifier(Word word) {
        return word.isTagged("CD") || QUANTIFIERS.contains(word.lower());
    }
}
