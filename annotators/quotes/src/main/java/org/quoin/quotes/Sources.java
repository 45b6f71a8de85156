package org.quoin.quotes;

import java.util.Optional;
import org.quoin.plugin.Span;

/** Finds the source of each cue of a sentence that stands left of what it reports. */
final class Sources {

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;
    private final MatrixSentence sentence;
    /** The source found last and the begin of its cue; a gerund after that shares it. */
    private Optional<Span> last = Optional.empty();

    private int lastCue = -1;

    Sources(Units units, NounPhrases nouns, Frames frames, MatrixSentence sentence) {
        this.units = units;
        this.nouns = nouns;
        this.frames = frames;
        this.sentence = sentence;
    }

    /** Notes the source of a cue for the cues that share it. */
    void note(Cue cue, Optional<Span> source) {
        last = source;
        lastCue = cue.begin();
    }

    /** Returns the source of a cue; empty where the sentence names none. */
    Optional<Span> of(Cue cue) {
        return switch (cue.form()) {
            case PREPOSITION -> after(cue);
            case GERUND -> shared(cue);
            case PASSIVE, PARTICIPLE -> Optional.empty();
            case INFINITIVE -> mainSubject(cue);
            case FINITE -> subject(cue);
        };
    }

    private Optional<Span> after(Cue cue) {
        int limit = frames.untilQuotation(cue.end(), sentence.to());
        return span(cue.end(), nouns.sourceEnd(cue.end(), limit));
    }

    private Optional<Span> subject(Cue cue) {
        int before = cue.begin() - 1;
        if (before >= sentence.from() && units.lower(before).equals("who")) {
            return span(before, before + 1);
        }
        if (cue.begin() == sentence.from() && nouns.beginsAt(cue.end())) {
            return after(cue);
        }
        int begin = nouns.sourceBegin(cue.begin(), sentence.from());
        return begin < cue.begin() ? withoutAdverbial(begin, cue.begin()) : shared(cue);
    }

    private Optional<Span> shared(Cue cue) {
        return last.isPresent() && lastCue < cue.begin() ? last : mainSubject(cue);
    }

    /** Returns the subject of the sentence; for a cue in an introductory clause, that of the clause after it. */
    private Optional<Span> mainSubject(Cue cue) {
        boolean introduced = cue.begin() < sentence.mainClause();
        int from = introduced ? sentence.mainClause() : sentence.from();
        return mainSubject(from, introduced ? sentence.to() : cue.begin());
    }

    private Optional<Span> mainSubject(int from, int limit) {
        int begin = nouns.mainSubjectBegin(from, limit);
        int end = begin < limit ? nouns.mainSubjectEnd(begin, limit) : begin;
        return end > begin ? withoutAdverbial(begin, end) : Optional.empty();
    }

    /**
     * Returns cue and source of a sentence that leads to speech by a colon and no reporting verb, as in {@code Vale had a
     * question: "..."} and {@code Vale: "..."}.
     */
    Optional<Draft> announcing(int from, int colon) {
        int begin = nouns.mainSubjectBegin(from, colon);
        if (begin < colon) {
            int verb = nouns.mainSubjectEnd(begin, colon);
            Draft draft = new Draft().cue(units.span(verb, verbGroupEnd(verb, colon)));
            withoutAdverbial(begin, verb).ifPresent(draft::source);
            return Optional.of(draft);
        }
        boolean onlyName = colon > from && nouns.sourceEnd(from, colon) == colon;
        return onlyName
                ? Optional.of(new Draft().cue(units.span(colon, colon + 1)).source(units.span(from, colon)))
                : Optional.empty();
    }

    private int verbGroupEnd(int verb, int limit) {
        int end = verb + 1;
        while (end < limit && isVerbOrAdverb(end)) {
            end++;
        }
        return end;
    }

    private boolean isVerbOrAdverb(int unit) {
        return switch (units.wordClass(unit)) {
            case FINITE, ADVERB, PARTICIPLE, INFINITIVE, GERUND -> true;
            default -> false;
        };
    }

    /** Returns whom a quotation belongs to by a genitive: {@code the mayor's "Shall we dance?"}. */
    Optional<Span> owner(int quotation, int from) {
        return span(nouns.sourceBegin(quotation - 1, from), quotation - 1);
    }

    /** Leaves out an adverbial between commas before the cue: {@code Ada Example, in a statement, said}. */
    private Optional<Span> withoutAdverbial(int begin, int end) {
        for (int unit = begin; unit < end - 1; unit++) {
            boolean comma = units.is(unit, WordClass.COMMA);
            if (comma && (beginsAdverbial(unit + 1) || nouns.tellsCircumstances(unit + 1))) {
                return span(begin, unit);
            }
        }
        return span(begin, end);
    }

    private boolean beginsAdverbial(int unit) {
        return switch (units.wordClass(unit)) {
            case PREPOSITION -> !units.lower(unit).equals("of");
            case GERUND, ADVERB -> true;
            default -> false;
        };
    }

    private Optional<Span> span(int begin, int end) {
        return end > begin ? Optional.of(units.span(begin, end)) : Optional.empty();
    }
}
