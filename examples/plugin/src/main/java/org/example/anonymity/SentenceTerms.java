package org.example.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;

/** The terms on which sources speak, wherever a sentence tells them. */
final class SentenceTerms {

    /** How many words may stand between a condition and its reason: 'on condition of anonymity to a local paper because'. */
    private static final int FARTHEST_REASON = 8;

    /**
     * The terms, and the words that they stand in.
     *
     * @param from the index of the first word
     * @param to the index after the last word
     */
    record Found(int from, int to, Terms terms) {}

    private final List<Word> words;
    private final Lexicon lexicon;

    SentenceTerms(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Returns them in text order. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Found> here = at(at);
            if (here.isPresent()) {
                here.get().terms().reason().ifPresent(reason -> found.removeIf(part -> isWithin(part, reason)));
                found.add(here.get());
                at = here.get().to() - 1;
            }
        }
        return found;
    }

    /** A reason that opens the sentence may hold what was taken for another. */
    private static boolean isWithin(Found part, Span reason) {
        return part.terms().reason().filter(reason::contains).isPresent();
    }

    private Optional<Found> at(int from) {
        Optional<Found> condition = condition(from);
        return condition.isPresent() ? condition : constraint(from);
    }

    private Optional<Found> condition(int from) {
        int end = lexicon.conditions().match(words, from);
        if (end == from) {
            return Optional.empty();
        }
        Optional<Span> condition = Optional.of(span(from, end));
        int reason = reasonAfter(end);
        if (reason >= 0) {
            int to = endOfReason(reason);
            return Optional.of(new Found(from, to, new Terms(condition, Optional.of(span(reason, to)))));
        }
        return Optional.of(new Found(from, end, new Terms(condition, reasonBefore(from))));
    }

    /** A source that may not speak says by that why it is not named. */
    private Optional<Found> constraint(int from) {
        if (lexicon.constraints().match(words, from) == from) {
            return Optional.empty();
        }
        int to = endOfReason(from);
        boolean auxiliary = from > 0 && words.get(from - 1).isTagged("VB") && words.get(from).is("not");
        int begin = auxiliary ? from - 1 : from;
        return Optional.of(new Found(begin, to, new Terms(Optional.empty(), Optional.of(span(begin, to)))));
    }

    /** Returns the index where the reason begins, or -1. */
    private int reasonAfter(int end) {
        for (int at = end; at < Math.min(end + FARTHEST_REASON, words.size()); at++) {
            Word word = words.get(at);
            if (beginsReason(at)) {
                return at;
            }
            if (word.is(",")) {
                return at + 1 < words.size() && beginsReason(at + 1) ? at + 1 : -1;
            }
            if (word.isBarrier() || lexicon.isReportingVerb(word)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean beginsReason(int at) {
        boolean infinitive = words.get(at).is("to") && at + 1 < words.size() && isInfinitive(at + 1);
        return infinitive || lexicon.reasons().match(words, at) > at;
    }

    private boolean isInfinitive(int at) {
        Word word = words.get(at);
        return word.tag().equals("VB") || word.isTagged("RB") && at + 1 < words.size() && isInfinitive(at + 1);
    }

    /** A reason may open the sentence: 'Because she was not cleared to speak, the officer asked for anonymity'. */
    private Optional<Span> reasonBefore(int condition) {
        if (lexicon.reasons().match(words, 0) == 0) {
            return Optional.empty();
        }
        int end = endOfReason(0);
        return end < condition ? Optional.of(span(0, end)) : Optional.empty();
    }

    private int endOfReason(int from) {
        int at = from + 1;
        while (at < words.size() && !endsReason(from, at)) {
            at++;
        }
        while (at > from + 1 && isLoose(words.get(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean endsReason(int from, int at) {
        Word word = words.get(at);
        if (word.isBarrier() || lexicon.conditions().match(words, at) > at) {
            return true;
        }
        Word before = words.get(at - 1);
        if (word.is(",")) {
            boolean series = before.isAdjective() && at + 1 < words.size() && words.get(at + 1).isAdjective();
            return !series;
        }
        boolean finite = word.isTagged("VBD") || word.isTagged("VBZ");
        boolean hasSubject = before.isNoun() || before.isTagged("PRP") || before.isTagged("W") || before.isTagged("RB");
        boolean ofReason = hasSubject && !words.get(from).is("to");
        return finite && at > from + 2 && lexicon.isReportingVerb(word) && !ofReason;
    }

    private static boolean isLoose(Word word) {
        return word.isTagged("CC") || word.isTagged("W") || word.is(",");
    }

    private Span span(int from, int to) {
        return new Span(words.get(from).begin(), words.get(to - 1).end());
    }
}
