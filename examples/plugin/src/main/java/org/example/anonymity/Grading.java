package org.example.anonymity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.Span;

/** Grades an unnamed source by the words that stand for it. */
final class Grading {

    private static final Set<String> OF_AFFILIATION = Set.of("of", "for", "at", "from", "with", "to", "inside", "within");

    /** After these, a name is a place as a rule: 'officials in Geneva'. */
    private static final Set<String> OF_PLACE = Set.of("in", "on", "across");

    private static final Set<String> ONE = Set.of("one", "another");

    private final List<Word> words;
    private final Lexicon lexicon;
    private final NounPhrases phrases;

    Grading(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(words, lexicon);
    }

    GradedMention grade(Candidate candidate, Terms terms) {
        Optional<Span> affiliation = affiliationBefore(candidate).or(() -> affiliationAfter(candidate));
        Degree degree = affiliation.isPresent() ? Degree.AFFILIATION : tellsRole(candidate) ? Degree.ROLE : Degree.BARE;
        return new GradedMention(
                span(candidate.start(), candidate.end()), degree, isSeveral(candidate), affiliation, terms);
    }

    private boolean isSeveral(Candidate candidate) {
        Word first = words.get(candidate.start());
        return lexicon.isPlural(words.get(candidate.head())) && !ONE.contains(first.lower());
    }

    /** 'State Department' in 'a State Department official' */
    private Optional<Span> affiliationBefore(Candidate candidate) {
        int from = -1;
        int to = -1;
        for (int at = candidate.start(); at <= candidate.head(); at++) {
            boolean whom = at < candidate.head() ? phrases.tellsWhom(at) : lexicon.isPartisan(words.get(at));
            if (whom) {
                from = from < 0 ? beginOfName(at, candidate.start()) : from;
                to = at + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(span(from, to));
    }

    /** What kind of ministry it is belongs to its name: 'finance ministry', 'foreign ministry'. */
    private int beginOfName(int at, int start) {
        int begin = at;
        while (lexicon.isInstitution(words.get(at)) && begin > start && isOfName(words.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private boolean isOfName(Word word) {
        return (word.isNoun() || word.isAdjective()) && !lexicon.isEmptyModifier(word);
    }

    /** 'the finance ministry' in 'an official at the finance ministry' */
    private Optional<Span> affiliationAfter(Candidate candidate) {
        int preposition = candidate.head() + 1;
        if (preposition >= candidate.end()) {
            return Optional.empty();
        }
        if (lexicon.knowledge().match(words, preposition) > preposition) {
            return Optional.empty();
        }
        String word = words.get(preposition).lower();
        if (!OF_AFFILIATION.contains(word) && !OF_PLACE.contains(word)) {
            return Optional.empty();
        }
        int from = preposition + 1;
        int to = phrases.endOf(from);
        for (int at = from; at < Math.min(to, candidate.end()); at++) {
            boolean whom = OF_PLACE.contains(word) ? lexicon.isInstitution(words.get(at)) : phrases.tellsWhom(at);
            if (whom) {
                return Optional.of(span(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean tellsRole(Candidate candidate) {
        Word head = words.get(candidate.head());
        if (!lexicon.isBareNoun(head) && !lexicon.isPersonNoun(head)) {
            return true;
        }
        for (int at = candidate.start(); at < candidate.head(); at++) {
            Word word = words.get(at);
            boolean modifier = word.isNoun() || word.isAdjective();
            if (modifier && !lexicon.isEmptyModifier(word)) {
                return true;
            }
        }
        return false;
    }

    private Span span(int from, int to) {
        return new Span(words.get(from).begin(), words.get(to - 1).end());
    }
}
