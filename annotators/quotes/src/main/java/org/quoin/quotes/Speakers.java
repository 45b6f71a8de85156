package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.quotes.SpeakerChoice.Evidence;

/**
 * Finds the speakers of an article's quotes. A source that names an entity decides; a quotation without a source has the
 * speaker of the one beside it in its paragraph, or, where the paragraph is nothing but that quotation, of the last one in
 * the paragraph before. Otherwise nobody is named.
 */
final class Speakers {

    private final String text;
    private final List<Said> quotes;
    private final List<Span> passages;
    private final References references;
    private final List<Optional<SpeakerChoice>> choices = new ArrayList<>();

    private Speakers(String text, List<Said> quotes, List<Span> passages, References references) {
        this.text = text;
        this.quotes = quotes;
        this.passages = passages;
        this.references = references;
    }

    /**
     * Finds speakers.
     *
     * @param quotes in text order
     * @param passages the article's paragraphs in text order
     * @param references where the article refers to entities
     * @return for each quote its speaker, empty where that is not plain
     */
    static List<Optional<SpeakerChoice>> of(
            String text, List<Said> quotes, List<Span> passages, References references) {
        return new Speakers(text, quotes, passages, references).find();
    }

    private List<Optional<SpeakerChoice>> find() {
        for (Said quote : quotes) {
            choices.add(quote.source()
                    .flatMap(references::named)
                    .map(entity -> new SpeakerChoice(entity, Evidence.SOURCE)));
        }
        int[] passageOf = passageOfQuotes();
        for (int i = 0; i < quotes.size(); i++) {
            int at = i;
            if (isUnattributed(i)) {
                choices.set(i, beside(i, passageOf).or(() -> carriedOn(at, passageOf)));
            } else if (choices.get(i).isEmpty() && isLonePronoun(i)) {
                choices.set(i, lastVoice(i, passageOf));
            }
        }
        return choices;
    }

    private boolean isLonePronoun(int quote) {
        return quotes.get(quote).parent().isEmpty()
                && quotes.get(quote)
                        .source()
                        .filter(references::isPersonalPronoun)
                        .isPresent();
    }

    /** Who spoke last, in this paragraph or the one before, if the pronoun can stand for that person. */
    private Optional<SpeakerChoice> lastVoice(int quote, int[] passageOf) {
        Span pronoun = quotes.get(quote).source().orElseThrow();
        for (int i = quote - 1; i >= 0 && passageOf[i] >= passageOf[quote] - 1; i--) {
            if (quotes.get(i).parent().isEmpty() && choices.get(i).isPresent()) {
                return as(Evidence.PRONOUN, i).filter(choice -> references.agrees(choice.entity(), pronoun));
            }
        }
        return Optional.empty();
    }

    /** A quote that has a source, but of an unknown entity, has no other speaker; nor has one without quotation marks. */
    private boolean isUnattributed(int quote) {
        Said said = quotes.get(quote);
        return said.source().isEmpty() && said.quoted() && said.parent().isEmpty();
    }

    private int[] passageOfQuotes() {
        int[] passageOf = new int[quotes.size()];
        int passage = 0;
        for (int i = 0; i < passageOf.length; i++) {
            while (passage < passages.size()
                    && passages.get(passage).end() <= quotes.get(i).begin()) {
                passage++;
            }
            passageOf[i] = passage;
        }
        return passageOf;
    }

    /** The nearest quotation of the paragraph that has a speaker, the one before it first. */
    private Optional<SpeakerChoice> beside(int quote, int[] passageOf) {
        for (int i = quote - 1; i >= 0 && passageOf[i] == passageOf[quote]; i--) {
            if (isVoice(i)) {
                return as(Evidence.SAME_PARAGRAPH, i);
            }
        }
        for (int i = quote + 1; i < quotes.size() && passageOf[i] == passageOf[quote]; i++) {
            if (isVoice(i)) {
                return as(Evidence.SAME_PARAGRAPH, i);
            }
        }
        return Optional.empty();
    }

    private Optional<SpeakerChoice> carriedOn(int quote, int[] passageOf) {
        if (passageOf[quote] >= passages.size() || !fills(quotes.get(quote), passages.get(passageOf[quote]))) {
            return Optional.empty();
        }
        for (int i = quote - 1; i >= 0 && passageOf[i] >= passageOf[quote] - 1; i--) {
            if (quotes.get(i).parent().isEmpty() && quotes.get(i).quoted()) {
                return as(Evidence.CARRIED_ON, i);
            }
        }
        return Optional.empty();
    }

    private boolean isVoice(int quote) {
        Said said = quotes.get(quote);
        return said.parent().isEmpty() && said.quoted() && choices.get(quote).isPresent();
    }

    private Optional<SpeakerChoice> as(Evidence evidence, int quote) {
        return choices.get(quote).map(choice -> new SpeakerChoice(choice.entity(), evidence));
    }

    private boolean fills(Said quote, Span passage) {
        return quote.begin() <= passage.begin()
                && new Span(Math.min(quote.end(), passage.end()), passage.end())
                        .trim(text)
                        .isEmpty();
    }
}
