package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * Attributes the quotations of one passage, sentence by sentence. A quotation that stands alone carries on the speech
 * before it in the passage, or begins the speech after it.
 */
final class PassageAttribution {

    /** In UTF-16 units; what is shorter may be a term that happens to end its sentence. */
    private static final int SHORTEST_SPEECH = 30;

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;
    private final List<MatrixSentence> sentences;
    private final Map<Quotation, Draft> draftOf;
    private final List<Draft> drafts = new ArrayList<>();
    /** Quotations that stand alone at the begin of the passage, or after sentences without speech. */
    private final List<Quotation> alone = new ArrayList<>();

    /** The attribution that a quotation which stands alone carries on. */
    private Optional<Draft> last = Optional.empty();
    /** The sentence before, where it has no quotation. */
    private Optional<MatrixSentence> unquoted = Optional.empty();

    private Optional<Draft> announced;

    /**
     * Prepares a passage.
     *
     * @param draftOf the attribution of each quotation attributed so far; added to
     * @param announced the cue and source that the passage before ends with, by a colon
     */
    PassageAttribution(Units units, Map<Quotation, Draft> draftOf, Optional<Draft> announced) {
        this.units = units;
        this.nouns = new NounPhrases(units);
        this.frames = new Frames(units, nouns, new CueFinder(units).find());
        this.sentences = new MatrixSentences(units, nouns, frames).split();
        this.draftOf = draftOf;
        this.announced = announced;
    }

    /** Returns the attributions that begin in this passage. */
    List<Draft> attribute() {
        for (MatrixSentence sentence : sentences) {
            attribute(sentence);
        }
        return drafts;
    }

    /** Returns who signs the quotation before, where this passage is nothing but a dash and a name. */
    Optional<Draft> signature() {
        return sentences.size() == 1 ? of(sentences.get(0)).signature() : Optional.empty();
    }

    /** Returns the quotations that stand alone and have no attribution yet. */
    List<Quotation> alone() {
        return alone;
    }

    /** Attributes the quotations inside another quotation. */
    List<Draft> attributeNested() {
        for (MatrixSentence sentence : sentences) {
            if (hasQuotation(sentence)) {
                of(sentence).attributeIntroduced().forEach(draft -> register(draft, sentence));
            }
        }
        return drafts;
    }

    /** Returns the cue and source that the passage ends with, where a colon announces speech. */
    Optional<Draft> announcement() {
        return announced;
    }

    private QuotationAttribution of(MatrixSentence sentence) {
        return new QuotationAttribution(units, nouns, frames, sentence);
    }

    private void attribute(MatrixSentence sentence) {
        if (!hasQuotation(sentence)) {
            unquoted = Optional.of(sentence);
            announced =
                    units.lower(sentence.to() - 1).equals(":") ? of(sentence).announce() : Optional.empty();
            return;
        }
        if (isBare(sentence)) {
            attributeBare(sentence);
        } else {
            List<Draft> found = of(sentence).attribute();
            found.forEach(draft -> register(draft, sentence));
            found.stream().findFirst().ifPresent(first -> last = Optional.of(first));
            addUnattributedSpeech(sentence);
        }
        unquoted = Optional.empty();
        announced = Optional.empty();
    }

    private void addUnattributedSpeech(MatrixSentence sentence) {
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (units.isQuotation(unit) && isSpeech(unit)) {
                Quotation quotation = units.piece(unit).quotation();
                if (!draftOf.containsKey(quotation)) {
                    alone.add(quotation);
                }
            }
        }
    }

    private boolean hasQuotation(MatrixSentence sentence) {
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (units.isQuotation(unit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBare(MatrixSentence sentence) {
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (!units.isQuotation(unit)
                    && Character.isLetterOrDigit(units.text().charAt(units.begin(unit)))) {
                return false;
            }
        }
        return true;
    }

    private void attributeBare(MatrixSentence sentence) {
        Optional<Draft> before =
                announced.or(() -> unquoted.flatMap(words -> of(words).attributeUnquoted()));
        if (before.isPresent() && !draftOf.containsKey(firstQuotation(sentence))) {
            drafts.add(before.get());
            last = before;
        }
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (!units.isQuotation(unit)) {
                continue;
            }
            Quotation quotation = units.piece(unit).quotation();
            if (draftOf.containsKey(quotation)) {
                last = Optional.of(draftOf.get(quotation));
            } else if (last.isPresent()) {
                last.get().content(quotation);
                draftOf.put(quotation, last.get());
            } else if (!isHeading(unit)) {
                alone.add(quotation);
            }
        }
    }

    /** A quotation that is all of its passage and written like a title heads a part of the article. */
    private boolean isHeading(int unit) {
        return sentences.size() == 1 && new Titles(units).isTitleCase(unit);
    }

    private Quotation firstQuotation(MatrixSentence sentence) {
        int unit = sentence.from();
        while (!units.isQuotation(unit)) {
            unit++;
        }
        return units.piece(unit).quotation();
    }

    private void register(Draft draft, MatrixSentence sentence) {
        drafts.add(draft);
        List<Span> content = draft.content();
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (units.isQuotation(unit)
                    && content.stream().anyMatch(units.piece(unit).span()::overlaps)) {
                draftOf.putIfAbsent(units.piece(unit).quotation(), draft);
            }
        }
        if (last.isEmpty()) {
            alone.forEach(quotation -> {
                draft.content(quotation);
                draftOf.put(quotation, draft);
            });
            alone.clear();
        }
        last = Optional.of(draft);
    }

    /** A whole sentence in quotation marks is speech even where no one is named; so is what begins one, up to a comma. */
    private boolean isSpeech(int unit) {
        char last = units.lastInside(unit);
        boolean sentence = ".?!".indexOf(last) >= 0 || (last == ',' && beginsSentence(unit));
        return sentence
                && units.end(unit) - units.begin(unit) > SHORTEST_SPEECH
                && !units.is(unit - 1, WordClass.DETERMINER);
    }

    private boolean beginsSentence(int unit) {
        return unit == 0 || units.is(unit - 1, WordClass.STOP) || units.isQuotation(unit - 1);
    }
}
