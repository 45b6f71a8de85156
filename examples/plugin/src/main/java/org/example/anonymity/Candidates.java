package org.example.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The noun phrases of a sentence that may stand for unnamed sources: those with a fitting noun and without a name. */
final class Candidates {

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "in", "from", "with", "to", "inside", "within", "on", "near", "outside", "across");

    /** After these, a name before a comma is no place or time: 'by Jane Roe, an official'. */
    private static final Set<String> BEFORE_PEOPLE = Set.of("by", "to", "with", "from", "than");

    private static final Set<String> DESCRIBING =
            Set.of("who", "whose", "speaking", "talking", "asking", "requesting", "insisting", "demanding", "declining");

    private static final int LONGEST_ASIDE = 5;

    private static final int MOST_MODIFIERS = 4;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final NounPhrases phrases;
    private final boolean asksForAnonymity;

    /** @param asksForAnonymity whether the sentence tells that someone does */
    Candidates(List<Word> words, Lexicon lexicon, boolean asksForAnonymity) {
        this.asksForAnonymity = asksForAnonymity;
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(words, lexicon);
    }

    /** Returns them in text order. None lies in another. */
    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        int end = 0;
        for (int head = 0; head < words.size(); head++) {
            if (head >= end && isHead(head)) {
                Candidate candidate = candidate(head);
                end = candidate.end();
                if (!isNamed(candidate)) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    /** A noun of the lists that ends its phrase. With a capital letter inside a sentence it is a title. */
    private boolean isHead(int index) {
        Word word = words.get(index);
        boolean title = word.isName() && index > 0 && !lexicon.isPartisan(word);
        // Taggers take some of these nouns for adjectives: 'an official'.
        boolean noun = word.isNoun() || word.isAdjective() || lexicon.isPersonNoun(word);
        boolean fits = isListed(word) || asksForAnonymity && word.isNoun() && isDescribed(index);
        return fits && noun && !title && (index + 1 == words.size() || !goesOn(word, words.get(index + 1)));
    }

    private boolean isListed(Word word) {
        return lexicon.isRole(word) || lexicon.isBareNoun(word) || lexicon.isPartisan(word) || lexicon.isPersonNoun(word);
    }

    /** 'A seller of kites who asked not to be named': not the kites. */
    private boolean isAfterPreposition(int start) {
        return start > 1
                && PREPOSITIONS.contains(words.get(start - 1).lower())
                && words.get(start - 2).isNoun();
    }

    /** Where someone asks for anonymity, any noun will do: 'a beekeeper who asked not to be named'. */
    private boolean isDescribed(int index) {
        int next = isAt(index + 1, ",") ? index + 2 : index + 1;
        return next < words.size() && DESCRIBING.contains(words.get(next).lower());
    }

    /** Tells whether a word makes the noun before it a part of a longer phrase, or the title of a name. */
    private static boolean goesOn(Word word, Word next) {
        boolean adjectives = word.isAdjective() && next.isAdjective();
        return next.isTagged("POS") || adjectives || next.isNoun() && !next.isTime();
    }

    private Candidate candidate(int head) {
        int end = head + 1;
        boolean knows = false;
        for (int i = 0; i < MOST_MODIFIERS && end < words.size(); i++) {
            int known = lexicon.knowledge().match(words, end);
            int next = known > end ? Math.max(known, phrases.endOf(known)) : endOfModifier(end);
            if (next == end) {
                break;
            }
            knows |= known > end;
            end = next;
        }
        int start = phrases.startOf(head);
        if (isAfterPreposition(start) && !isListed(words.get(head))) {
            return new Candidate(phrases.startOf(start - 2), start - 2, end, knows);
        }
        return new Candidate(start, head, end, knows);
    }

    private int endOfModifier(int from) {
        if (!PREPOSITIONS.contains(words.get(from).lower())) {
            return from;
        }
        int end = phrases.endOf(from + 1);
        return end > from + 1 ? end : from;
    }

    /** Tells whether a name stands beside the phrase, in apposition. */
    private boolean isNamed(Candidate candidate) {
        return nameFollows(candidate) || nameStandsBefore(candidate);
    }

    private boolean nameFollows(Candidate candidate) {
        int comma = candidate.end();
        boolean name = isAt(comma, ",") && isNameAt(comma + 1);
        boolean place = candidate.end() > candidate.head() + 1
                && words.get(candidate.end() - 1).isName();
        return name && !place;
    }

    private boolean nameStandsBefore(Candidate candidate) {
        if (!isAt(candidate.start() - 1, ",")) {
            return false;
        }
        int before = beforeAside(candidate.start() - 2);
        if (!isNameAt(before)) {
            return false;
        }
        while (before >= 0 && words.get(before).isNoun()) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        Word word = words.get(before);
        boolean preposition = word.isTagged("IN") || word.isTagged("TO") || NounPhrases.isDeterminer(word);
        return !preposition || BEFORE_PEOPLE.contains(word.lower());
    }

    /** Steps back over what may stand after a name: an age, or a party in brackets. */
    private int beforeAside(int at) {
        if (at > 1 && words.get(at).isTagged("CD") && words.get(at - 1).is(",")) {
            return at - 2;
        }
        if (!isAt(at, ")")) {
            return at;
        }
        int open = at;
        while (open > Math.max(0, at - LONGEST_ASIDE) && !words.get(open).is("(")) {
            open--;
        }
        return open - 1;
    }

    private boolean isAt(int index, String word) {
        return index >= 0 && index < words.size() && words.get(index).is(word);
    }

    private boolean isNameAt(int index) {
        return index >= 0 && index < words.size() && words.get(index).isName();
    }
}
