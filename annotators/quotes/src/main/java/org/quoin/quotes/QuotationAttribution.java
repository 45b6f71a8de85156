package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.quotes.Cue.Form;

/**
 * Attributes the quotations of one sentence: first those that a frame follows or interrupts, then those in a clause
 * that a cue to the left reports. A quotation with neither stays unattributed here: a title, a term, a nickname, or a
 * quotation that stands alone.
 */
final class QuotationAttribution {

    private static final int LONGEST_SUBJECT = 25;

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;
    private final ClauseBegins clauseBegins;
    private final ClauseEnds clauseEnds;
    private final MatrixSentence sentence;
    private final Sources sources;
    private final FrameContent frameContent;
    private final GoverningCues governingCues;
    private final List<Draft> drafts = new ArrayList<>();
    /** The first unit that is not attributed yet. */
    private int from;

    QuotationAttribution(Units units, NounPhrases nouns, Frames frames, MatrixSentence sentence) {
        this.units = units;
        this.nouns = nouns;
        this.frames = frames;
        this.clauseBegins = new ClauseBegins(units, nouns);
        this.clauseEnds = new ClauseEnds(units, nouns, frames);
        this.sentence = sentence;
        this.sources = new Sources(units, nouns, frames, sentence);
        this.frameContent = new FrameContent(units, frames, clauseEnds, sentence);
        this.governingCues = new GoverningCues(units, frames, clauseBegins, sentence);
        this.from = sentence.from();
    }

    /** Attributes all quotations that the sentence attributes. */
    List<Draft> attribute() {
        for (Cue cue : frames.cues(sentence.from(), sentence.to())) {
            if (cue.begin() >= from && cue.mayFollow()) {
                frameOf(cue).ifPresent(this::attributeAround);
            }
        }
        for (int unit = from; unit < sentence.to(); unit++) {
            if (unit >= from && frames.isSpoken(unit)) {
                attributeComplement(unit);
            }
        }
        return drafts;
    }

    /** Attributes only what a cue introduces right before a quotation: the rule inside another quotation. */
    List<Draft> attributeIntroduced() {
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (unit >= from && units.isQuotation(unit)) {
                int quotation = unit;
                governingCues
                        .of(quotation, from)
                        .filter(cue -> cue.mayFollow() && cue.form() != Form.INFINITIVE)
                        .filter(cue -> clauseBegins.of(cue, quotation) == quotation)
                        .ifPresent(cue -> attributeReported(cue, quotation));
            }
        }
        return drafts;
    }

    /** Attributes the words of a sentence without quotations that a quotation of its own then carries on. */
    Optional<Draft> attributeUnquoted() {
        List<Cue> cues = frames.cues(sentence.from(), sentence.to());
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            Optional<Frame> frame = cue.mayFollow() ? frameOf(cue) : Optional.empty();
            if (frame.isPresent() && units.is(frame.get().from() - 1, WordClass.COMMA)) {
                Span words = clauseEnds.span(from, frame.get().from() - 1);
                return Optional.of(draft(cue, frame.get().source()).content(words));
            }
        }
        int last = sentence.to() - 1;
        for (Cue cue : cues) {
            boolean reports = cue.mayFollow() && cue.form() == Form.FINITE && cue.end() < last;
            Optional<Span> source = reports ? sources.of(cue) : Optional.empty();
            if (source.isPresent()) {
                Span words = clauseEnds.span(Math.min(last, clauseBegins.of(cue, last)), sentence.to());
                return Optional.of(draft(cue, source).content(words));
            }
        }
        return Optional.empty();
    }

    /** Returns the name after a dash that is all of a sentence: {@code - Ada Example}, below a quotation. */
    Optional<Draft> signature() {
        int name = sentence.from() + 1;
        int end = sentence.to() - (units.is(sentence.to() - 1, WordClass.STOP) ? 1 : 0);
        boolean signs = units.is(sentence.from(), WordClass.DASH) && name < end && nouns.sourceEnd(name, end) == end;
        return signs
                ? Optional.of(new Draft().cue(units.span(name - 1, name)).source(units.span(name, end)))
                : Optional.empty();
    }

    /** Returns the cue and source of a sentence that ends in a colon, for the speech in the next paragraph. */
    Optional<Draft> announce() {
        int colon = sentence.to() - 1;
        List<Cue> cues = frames.cues(sentence.from(), colon);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.mayFollow() && cue.form() != Form.PARTICIPLE) {
                return Optional.of(draft(cue, sources.of(cue)));
            }
        }
        return sources.announcing(from, colon);
    }

    /** Finds the frame that a cue makes with the units just before or after it. */
    private Optional<Frame> frameOf(Cue cue) {
        int begin = frameBegin(cue);
        boolean follows = begin > from && units.isBoundary(begin - 1);
        return follows ? frames.at(begin, cue, sentence.to()) : Optional.empty();
    }

    /** Returns the unit after the last quotation, comma or dash before the subject of a cue. */
    private int frameBegin(Cue cue) {
        int quotation = quotationBefore(cue.begin());
        if (quotation >= 0 && frames.at(quotation + 1, cue, sentence.to()).isPresent()) {
            return quotation + 1;
        }
        if (units.isBoundary(cue.begin() - 1) && !followsApposition(cue)) {
            return cue.begin();
        }
        int subject = nouns.sourceBegin(cue.begin(), from);
        boolean as = subject < cue.begin() && units.lower(subject - 1).equals("as");
        return as ? subject - 1 : subject;
    }

    private int quotationBefore(int unit) {
        int last = Math.max(from, unit - LONGEST_SUBJECT);
        for (int before = unit - 1; before >= last; before--) {
            if (units.isQuotation(before)) {
                return before;
            }
        }
        return -1;
    }

    /** As in {@code Ada Example, a baker, said}: the comma before the verb ends its subject. */
    private boolean followsApposition(Cue cue) {
        int subject = nouns.sourceBegin(cue.begin(), from);
        return units.is(cue.begin() - 1, WordClass.COMMA)
                && !units.isQuotation(cue.begin() - 2)
                && subject < cue.begin()
                && units.isBoundary(subject - 1)
                && !nouns.beginsAt(cue.end());
    }

    private void attributeAround(Frame frame) {
        int before = frame.from() - 1;
        boolean comma = !units.isQuotation(before);
        int last = comma ? before - 1 : before;
        int begin = frameContent.begin(frame, from, last);
        if (begin < 0) {
            return;
        }
        int rest = frameContent.restBegin(frame, comma);
        int restEnd = rest < 0 ? frame.to() : frameContent.restEnd(rest, frame);
        if (!hasQuotation(begin, last + 1) && (rest < 0 || !hasQuotation(rest, restEnd))) {
            return;
        }
        Draft draft = draft(frame.cue(), frame.source());
        drafts.add(draft);
        addContent(draft, begin, last + 1);
        if (rest >= 0) {
            addContent(draft, rest, restEnd);
        }
        from = restEnd;
    }

    private boolean hasQuotation(int begin, int end) {
        for (int unit = begin; unit < end; unit++) {
            if (units.isQuotation(unit) && !frames.isNickname(unit)) {
                return true;
            }
        }
        return false;
    }

    private void attributeComplement(int quotation) {
        Optional<Cue> governing = governingCues.of(quotation, from);
        if (governing.isPresent()) {
            attributeReported(governing.get(), quotation);
        } else if (units.lower(quotation - 1).equals(":") && units.startsWithCapital(quotation)) {
            sources.announcing(from, quotation - 1)
                    .ifPresent(draft -> take(draft, quotation, clauseEnds.listEnd(quotation, sentence.to())));
        } else if (units.is(quotation - 1, WordClass.GENITIVE) && isSentence(quotation)) {
            Draft draft = new Draft();
            sources.owner(quotation, from).ifPresent(draft::source);
            take(draft, quotation, quotation + 1);
        }
    }

    private boolean isSentence(int quotation) {
        return ".?!".indexOf(units.lastInside(quotation)) >= 0 && units.startsWithCapital(quotation);
    }

    private void attributeReported(Cue cue, int quotation) {
        int begin = clauseBegins.of(cue, quotation);
        Optional<Span> source = sources.of(cue);
        Draft draft = draft(cue, source);
        int relative = relativeBefore(cue, source.isPresent());
        if (relative >= 0) {
            draft.content(units.span(relative, relative + 1));
        }
        int limit = quotation < sentence.mainClause() ? sentence.mainClause() : sentence.to();
        boolean setOff = begin == quotation && clauseBegins.isSetOff(quotation);
        take(draft, begin, clauseEnds.withQuotations(cue, setOff, quotation, limit));
    }

    /** Returns {@code what} before the subject of a cue: {@code what she called a "mess"}; negative if there is none. */
    private int relativeBefore(Cue cue, boolean hasSource) {
        int subject = hasSource ? nouns.sourceBegin(cue.begin(), sentence.from()) : cue.begin();
        return switch (units.lower(subject - 1)) {
            case "what", "whom" -> subject - 1;
            case "which" -> subject < cue.begin() ? subject - 1 : -1;
            default -> -1;
        };
    }

    private void take(Draft draft, int begin, int end) {
        addContent(draft, begin, end);
        drafts.add(draft);
        from = end;
    }

    private void addContent(Draft draft, int begin, int end) {
        draft.content(clauseEnds.span(begin, end));
        for (int unit = begin; unit < end; unit++) {
            if (units.isQuotation(unit)
                    && units.piece(unit).quotation().pieces().size() > 1) {
                draft.content(units.piece(unit).quotation());
            }
        }
    }

    private Draft draft(Cue cue, Optional<Span> source) {
        Draft draft = new Draft().cue(cueSpan(cue));
        source.ifPresent(draft::source);
        sources.note(cue, source);
        return draft;
    }

    /** A colon right after the cue belongs to it, as PolNeAR has it. */
    private Span cueSpan(Cue cue) {
        boolean colon = units.lower(cue.end()).equals(":");
        return units.span(cue.begin(), colon ? cue.end() + 1 : cue.end());
    }
}
