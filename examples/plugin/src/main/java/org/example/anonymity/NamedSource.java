package org.example.anonymity;

import java.util.List;

/** Tells whether the words for a source name it. */
final class NamedSource {

    private NamedSource() {}

    /**
     * Tells whether there is a name, and the name is the source's own: 'Jane Roe, a spokeswoman', not 'an aide to Jane Roe'.
     *
     * @param source the words for the source
     */
    static boolean is(List<Word> source, Lexicon lexicon) {
        int end = endOfGroup(source, 0);
        if (end == 0) {
            return false;
        }
        if (isName(source.get(end - 1), lexicon)) {
            return true;
        }
        return end + 1 < source.size() && source.get(end).is(",") && isName(source.get(end + 1), lexicon);
    }

    private static int endOfGroup(List<Word> source, int from) {
        int at = from;
        while (at < source.size() && (isInGroup(source.get(at)) || NounPhrases.isDeterminer(source.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isInGroup(Word word) {
        return word.isNoun() || word.isAdjective() || word.isTagged("CD") || word.isTagged("POS");
    }

    /** 'The Israelis' are many, and none of them is named. */
    private static boolean isName(Word word, Lexicon lexicon) {
        return word.isName() && !word.isTagged("NNPS") && !lexicon.isNationality(word);
    }
}
