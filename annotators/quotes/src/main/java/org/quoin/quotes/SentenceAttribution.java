package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.plugin.Span;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/**
 * Attributes the quotations of one sentence: first those that a frame follows or interrupts, then those in a clause
 * that a cue to the left reports. A quotation with neither stays unattributed here: a title, a term, a nickname, or a
 * quotation that stands alone.
 */
final class SentenceAttribution {

    private static final int LONGEST_OBJECT = 25;
    private static final int LONGEST_INTRODUCTION = 60;

    private final Units units;
    private final NounPhrases nouns;
    private final Frames frames;
    private final Complements complements;
    private final Titles titles;
    private final MatrixSentence sentence;
    /** The unit after an introductory clause and its comma; the begin of the sentence where there is none. */
    private final int mainClause;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Cue> used = new ArrayList<>();
    /** The sources found so far, by their cue; a gerund after them shares its source. */
    private Optional<Span> lastSource = Optional.empty();

    private int lastSourceCue = -1;
    /** The first unit that is not attributed yet. */
    private int from;

    SentenceAttribution(
            Units units, NounPhrases nouns, Frames frames, Complements complements, MatrixSentence sentence) {
        this.units = units;
        this.nouns = nouns;
        this.frames = frames;
        this.complements = complements;
        this.titles = new Titles(units);
        this.sentence = sentence;
        this.from = sentence.from();
        this.mainClause = findMainClause();
    }

    private int findMainClause() {
        if (!beginsIntroduction(sentence.from())) {
            return sentence.from();
        }
        int last = Math.min(sentence.to(), sentence.from() + LONGEST_INTRODUCTION);
        for (int unit = sentence.from(); unit < last - 1; unit++) {
            boolean comma = units.is(unit, WordClass.COMMA)
                    || (units.isQuotation(unit) && MatrixSentences.lastInside(units, unit) == ',');
            if (comma && nouns.mainSubjectEnd(unit + 1, sentence.to()) > unit + 1) {
                return unit + 1;
            }
        }
        return sentence.from();
    }

    List<Draft> attribute() {
        attributeAroundFrames();
        attributeComplements();
        return drafts;
    }

    /** Attributes only what a cue introduces right before a quotation: the rule inside another quotation. */
    List<Draft> attributeIntroduced() {
        for (int unit = sentence.from(); unit < sentence.to(); unit++) {
            if (units.isQuotation(unit) && unit >= from) {
                int quotation = unit;
                governingCue(quotation)
                        .filter(cue -> cue.mayFollow() && cue.form() != Form.INFINITIVE)
                        .filter(cue -> complements.begin(cue, quotation) == quotation)
                        .ifPresent(cue -> attributeComplement(cue, quotation));
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
                Draft draft = draft(cue, frame.get().source());
                return Optional.of(
                        draft.content(complements.span(from, frame.get().from() - 1)));
            }
        }
        for (Cue cue : cues) {
            if (cue.mayFollow() && cue.form() == Form.FINITE && cue.end() < sentence.to() - 1) {
                int begin = complements.begin(cue, sentence.to() - 1);
                Optional<Span> source = source(cue);
                if (begin < sentence.to() - 1 && source.isPresent()) {
                    Draft draft = draft(cue, source);
                    return Optional.of(draft.content(complements.span(begin, sentence.to())));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the cue and source of a sentence that ends in a colon, for the speech in the next paragraph. */
    Optional<Draft> announce() {
        int colon = sentence.to() - 1;
        List<Cue> cues = frames.cues(sentence.from(), colon);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            if (cue.mayFollow() && cue.form() != Form.PARTICIPLE) {
                Optional<Span> source = source(cue);
                return Optional.of(draft(cue, source));
            }
        }
        return announceWithoutVerb(colon);
    }

    /** As in {@code Vale had a question: "..."} and {@code Vale: "..."}. */
    private Optional<Draft> announceWithoutVerb(int colon) {
        int begin = nouns.mainSubjectBegin(from, colon);
        if (begin < colon) {
            int end = nouns.mainSubjectEnd(begin, colon);
            Draft draft = new Draft().cue(units.span(end, verbGroupEnd(end, colon)));
            sourceSpan(begin, end).ifPresent(draft::source);
            drafts.add(draft);
            return Optional.of(draft);
        }
        if (nouns.sourceEnd(from, colon) != colon) {
            return Optional.empty();
        }
        Draft draft = new Draft().cue(units.span(colon, colon + 1)).source(units.span(from, colon));
        drafts.add(draft);
        return Optional.of(draft);
    }

    private int verbGroupEnd(int begin, int limit) {
        int end = begin;
        while (end < limit) {
            switch (units.wordClass(end)) {
                case FINITE, ADVERB, PARTICIPLE, INFINITIVE, GERUND:
                    end++;
                    break;
                default:
                    return Math.max(end, begin + 1);
            }
        }
        return Math.max(end, begin + 1);
    }

    private void attributeAroundFrames() {
        for (Cue cue : frames.cues(sentence.from(), sentence.to())) {
            if (cue.begin() < from || !cue.mayFollow()) {
                continue;
            }
            Optional<Frame> frame = frameOf(cue);
            if (frame.isPresent() && attributeAround(frame.get())) {
                used.add(cue);
            }
        }
    }

    /** Finds the frame that a cue makes with the units just before or after it. */
    private Optional<Frame> frameOf(Cue cue) {
        int begin = frameBegin(cue);
        return begin <= from ? Optional.empty() : frames.at(begin, cue, sentence.to());
    }

    /** Returns the unit after the last quotation, comma or dash before the subject of a cue. */
    private int frameBegin(Cue cue) {
        int quotation = quotationBefore(cue.begin());
        if (quotation >= 0 && frames.at(quotation + 1, cue, sentence.to()).isPresent()) {
            return quotation + 1;
        }
        if (isBoundary(cue.begin() - 1) && !afterApposition(cue)) {
            return cue.begin();
        }
        int subject = nouns.sourceBegin(cue.begin(), from);
        if (subject == cue.begin()) {
            return cue.begin();
        }
        return units.lower(subject - 1).equals("as") ? subject - 1 : subject;
    }

    private int quotationBefore(int unit) {
        int last = Math.max(from, unit - LONGEST_OBJECT);
        for (int before = unit - 1; before >= last; before--) {
            if (units.isQuotation(before)) {
                return before;
            }
        }
        return -1;
    }

    private boolean afterApposition(Cue cue) {
        return units.is(cue.begin() - 1, WordClass.COMMA)
                && !units.isQuotation(cue.begin() - 2)
                && nouns.sourceBegin(cue.begin(), from) < cue.begin()
                && isBoundary(nouns.sourceBegin(cue.begin(), from) - 1)
                && !nouns.beginsAt(cue.end());
    }

    private boolean isBoundary(int unit) {
        return units.isQuotation(unit) || units.is(unit, WordClass.COMMA) || units.is(unit, WordClass.DASH);
    }

    private boolean attributeAround(Frame frame) {
        int before = frame.from() - 1;
        boolean comma = !units.isQuotation(before);
        int last = comma ? before - 1 : before;
        if (comma && !isBoundary(before)) {
            return false;
        }
        int begin = contentBegin(frame, last);
        boolean quotedBefore = begin >= 0 && hasQuotation(begin, last + 1);
        int restBegin = restBegin(frame, begin >= 0, comma);
        if (!quotedBefore && (restBegin < 0 || begin < 0)) {
            return false;
        }
        Draft draft = draft(frame.cue(), frame.source());
        addContent(draft, begin, last + 1);
        from = frame.to();
        if (restBegin >= 0) {
            int end = restEnd(restBegin, frame);
            addContent(draft, restBegin, end);
            from = end;
        }
        return true;
    }

    /** Returns where the words begin that a frame follows; negative where these are only an introduction to it. */
    private int contentBegin(Frame frame, int last) {
        boolean afterQuotation = units.isQuotation(last);
        if (afterQuotation && startsAnew(last)) {
            return last;
        }
        if (afterQuotation && !isAttributable(last, frame)) {
            return -1;
        }
        if (afterQuotation
                || frame.cue().form() == Form.PREPOSITION
                || hasVerb(from, frame.from())
                || interrupts(frame)) {
            return from;
        }
        return -1;
    }

    private boolean introducesSpeech(Frame frame) {
        int unit = frame.to();
        while (unit < sentence.to() && !units.isQuotation(unit) && !units.is(unit, WordClass.FINITE)) {
            unit++;
        }
        return units.isQuotation(unit) && startsWithCapital(unit);
    }

    /** As in {@code After the vote failed, she said}. */
    private boolean beginsIntroduction(int unit) {
        return switch (units.wordClass(unit)) {
            case PREPOSITION, TO, QUESTION, GERUND, PARTICIPLE, ADVERB -> true;
            default -> false;
        };
    }

    /** A short quotation that runs straight into a subject and verb is more likely the object of a relative clause. */
    private boolean isAttributable(int quotation, Frame frame) {
        boolean punctuated = ",?!.\u2014\u2026-".indexOf(MatrixSentences.lastInside(units, quotation)) >= 0
                || !units.is(frame.from(), WordClass.OTHER) && units.is(quotation + 1, WordClass.COMMA);
        return punctuated || endsClause(frame.to());
    }

    private boolean endsClause(int unit) {
        return units.is(unit, WordClass.STOP) || units.is(unit, WordClass.COMMA) || units.isQuotation(unit);
    }

    /** A quotation that starts with a capital after a colon or a comma is no part of the clause before it. */
    private boolean startsAnew(int quotation) {
        if (quotation == from) {
            return true;
        }
        boolean separated = units.is(quotation - 1, WordClass.COLON) || units.is(quotation - 1, WordClass.DASH);
        return separated && startsWithCapital(quotation);
    }

    private boolean startsWithCapital(int quotation) {
        String text = units.text();
        int end = units.end(quotation);
        for (int at = units.begin(quotation); at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return !Character.isLowerCase(text.charAt(at));
            }
        }
        return false;
    }

    private boolean hasVerb(int begin, int end) {
        for (int unit = begin; unit < end; unit++) {
            if (units.is(unit, WordClass.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a frame stands between commas and the clause goes on after it. */
    private boolean interrupts(Frame frame) {
        int next = frame.to();
        return units.is(next, WordClass.COMMA)
                && next + 1 < sentence.to()
                && !(units.isQuotation(next + 1) && startsWithCapital(next + 1));
    }

    /** Returns where speech carries on after a frame in the same sentence; negative where it doesn't. */
    private int restBegin(Frame frame, boolean spokenBefore, boolean comma) {
        int unit = frame.to();
        while (unit < sentence.to()
                && !units.isQuotation(unit)
                && !isBoundary(unit)
                && !units.is(unit, WordClass.COLON)) {
            unit++;
        }
        boolean separated = unit < sentence.to() && !units.isQuotation(unit);
        int next = separated ? unit + 1 : unit;
        if (next >= sentence.to() || !spokenBefore) {
            return -1;
        }
        boolean onlyAdverbials = frames.cues(frame.to(), unit).isEmpty();
        if (units.isQuotation(next)) {
            return onlyAdverbials && (separated || unit == frame.to()) ? next : -1;
        }
        boolean interrupts = comma && separated && unit == frame.to() && units.is(unit, WordClass.COMMA);
        return interrupts && !beginsAside(next) && hasQuotation(sentence.from(), sentence.to()) ? next : -1;
    }

    private boolean beginsAside(int unit) {
        return switch (units.wordClass(unit)) {
            case GERUND, CONJUNCTION, QUESTION -> true;
            default -> false;
        };
    }

    private int restEnd(int begin, Frame frame) {
        int lastQuotation = begin;
        for (int unit = begin; unit < sentence.to(); unit++) {
            if (units.isQuotation(unit)) {
                lastQuotation = unit;
            } else if (startsOtherReport(unit)) {
                return unit;
            }
        }
        return units.isQuotation(begin) && lastQuotation == begin
                ? complements.end(frame.cue(), begin, sentence.to())
                : sentence.to();
    }

    /** As in {@code , adding that}. */
    private boolean startsOtherReport(int unit) {
        if (!units.is(unit, WordClass.COMMA)) {
            return false;
        }
        List<Cue> next = frames.cues(unit + 1, unit + 3);
        return !next.isEmpty() && next.get(0).form() == Form.GERUND;
    }

    private boolean hasQuotation(int begin, int end) {
        for (int unit = begin; unit < end; unit++) {
            if (units.isQuotation(unit) && !frames.isNickname(unit)) {
                return true;
            }
        }
        return false;
    }

    private void attributeComplements() {
        for (int unit = from; unit < sentence.to(); unit++) {
            if (units.isQuotation(unit) && unit >= from && !frames.isNickname(unit) && !titles.isTitle(unit)) {
                attributeComplement(unit);
            }
        }
    }

    private void attributeComplement(int quotation) {
        Optional<Cue> governing = governingCue(quotation);
        if (governing.isPresent()) {
            attributeComplement(governing.get(), quotation);
        } else if (units.lower(quotation - 1).equals(":") && quotation - 1 > from && startsWithCapital(quotation)) {
            announceWithoutVerb(quotation - 1).ifPresent(draft -> {
                int end = listEnd(quotation, sentence.to());
                addContent(draft, quotation, end);
                from = end;
            });
        } else if (units.is(quotation - 1, WordClass.GENITIVE) && endsLikeSentence(quotation)) {
            int owner = nouns.sourceBegin(quotation - 1, from);
            Draft draft = new Draft().content(complements.span(quotation, quotation + 1));
            span(owner, quotation - 1).ifPresent(draft::source);
            drafts.add(draft);
            from = quotation + 1;
        }
    }

    /** A whole sentence that belongs to someone: {@code the mayor's "Shall we dance?"}. */
    private boolean endsLikeSentence(int quotation) {
        return ".?!".indexOf(MatrixSentences.lastInside(units, quotation)) >= 0 && startsWithCapital(quotation);
    }

    private void attributeComplement(Cue cue, int quotation) {
        int begin = complements.begin(cue, quotation);
        Optional<Span> source = source(cue);
        Draft draft = draft(cue, source);
        int relative = relativeBefore(cue, source);
        if (relative >= 0) {
            draft.content(units.span(relative, relative + 1));
        }
        int end = complementEnd(cue, quotation, begin);
        addContent(draft, begin, end);
        from = end;
    }

    /**
     * Returns the cue whose complement holds a quotation: the nearest that has it right beside it, else the outermost
     * verb of saying whose clause reaches that far, else the nearest other verb.
     */
    private Optional<Cue> governingCue(int quotation) {
        List<Cue> before = frames.cues(from, quotation);
        Optional<Cue> governing = Optional.empty();
        for (int i = before.size() - 1; i >= 0; i--) {
            Cue cue = before.get(i);
            boolean apart = cue.begin() < mainClause && quotation >= mainClause;
            if (apart || used.contains(cue) || cue.end() > quotation || !mayGovern(cue, quotation)) {
                continue;
            }
            if (governing.isEmpty()) {
                governing = Optional.of(cue);
                if (introduces(cue, quotation)) {
                    return governing;
                }
            } else if (cue.mayFollow() && reaches(cue, governing.get())) {
                governing = Optional.of(cue);
            }
        }
        return governing;
    }

    /** Tells whether a cue stands right before a quotation, with a comma or colon between. */
    private boolean introduces(Cue cue, int quotation) {
        return complements.begin(cue, quotation) == quotation
                && isSeparator(quotation - 1)
                && startsWithCapital(quotation);
    }

    /** Tells whether the clause that a cue reports reaches to another cue, so that this one is reported as well. */
    private boolean reaches(Cue outer, Cue inner) {
        if (outer.form() == Form.PARTICIPLE || outer.form() == Form.PREPOSITION) {
            return false;
        }
        for (int unit = outer.end(); unit < inner.begin(); unit++) {
            WordClass next = units.wordClass(unit + 1);
            switch (units.wordClass(unit)) {
                case DASH, COLON:
                    return false;
                case COMMA:
                    if (next == WordClass.GERUND || next == WordClass.QUESTION || next == WordClass.FINITE) {
                        return false;
                    }
                    break;
                case CONJUNCTION:
                    if (unit + 1 == inner.begin() && inner.form() == outer.form()) {
                        return false;
                    }
                    break;
                default:
                    break;
            }
        }
        return true;
    }

    private boolean mayGovern(Cue cue, int quotation) {
        if (cue.form() == Form.PARTICIPLE || (cue.form() == Form.PASSIVE && cue.is(Kind.NAME))) {
            return cue.begin() == sentence.from() && cue.is(Kind.TELL);
        }
        if (complements.begin(cue, quotation) == quotation) {
            return !isThought(cue) || !startsWithCapital(quotation);
        }
        if (cue.mayFollow()) {
            return !hasBarrier(cue.end(), quotation);
        }
        if (cue.is(Kind.THINK) && complements.isClause(complements.begin(cue, quotation), quotation)) {
            return !hasBarrier(cue.end(), quotation);
        }
        return quotation - cue.end() <= LONGEST_OBJECT && !hasVerb(cue.end(), quotation);
    }

    /** What one sees, knows or loves in quotation marks and capitals is a title, no thought. */
    private static boolean isThought(Cue cue) {
        return cue.is(Kind.THINK) && !cue.mayFollow();
    }

    private boolean hasBarrier(int begin, int end) {
        for (int unit = begin; unit < end; unit++) {
            if (units.lower(unit).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@code what} before the subject of a cue: {@code what she called a "mess"}. */
    private int relativeBefore(Cue cue, Optional<Span> source) {
        int subject = source.isPresent() ? nouns.sourceBegin(cue.begin(), sentence.from()) : cue.begin();
        String lower = units.lower(subject - 1);
        return lower.equals("what") || lower.equals("whom") || (lower.equals("which") && subject < cue.begin())
                ? subject - 1
                : -1;
    }

    private int complementEnd(Cue cue, int quotation, int begin) {
        int last = quotation;
        int limit = quotation < mainClause ? mainClause : sentence.to();
        for (int unit = quotation + 1; unit < limit; unit++) {
            if (units.isQuotation(unit) && !frames.isNickname(unit) && !titles.isTitle(unit)) {
                last = unit;
            } else if (startsOtherAttribution(unit, cue, last)) {
                limit = unit;
            }
        }
        boolean set = begin == quotation && units.begin(quotation) > 0 && isSeparator(quotation - 1);
        if (set && startsWithCapital(quotation)) {
            return listEnd(quotation, limit);
        }
        return complements.end(cue, last, limit);
    }

    private boolean isSeparator(int unit) {
        return units.is(unit, WordClass.COLON) || units.is(unit, WordClass.COMMA);
    }

    /** Returns the end of quotations in a row: {@code chanted "A" and "B"}. */
    private int listEnd(int quotation, int limit) {
        int end = quotation + 1;
        while (end + 1 < limit
                && (units.is(end, WordClass.CONJUNCTION) || units.is(end, WordClass.COMMA))
                && units.isQuotation(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean startsOtherAttribution(int unit, Cue governing, int lastQuotation) {
        boolean joint = units.is(unit, WordClass.COMMA) || units.is(unit, WordClass.CONJUNCTION);
        if (!joint) {
            return false;
        }
        List<Cue> next = frames.cues(unit + 1, unit + 5);
        if (next.isEmpty() || next.get(0) == governing) {
            return false;
        }
        Cue cue = next.get(0);
        boolean gerund = units.is(unit, WordClass.COMMA) && cue.form() == Form.GERUND && cue.begin() <= unit + 2;
        boolean coordinated = cue.begin() == unit + 1 && cue.form() == governing.form();
        return gerund || coordinated;
    }

    private void addContent(Draft draft, int begin, int end) {
        draft.content(complements.span(begin, end));
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
        lastSource = source;
        lastSourceCue = cue.begin();
        drafts.add(draft);
        return draft;
    }

    /** A colon right after the cue belongs to it, as PolNeAR has it. */
    private Span cueSpan(Cue cue) {
        boolean colon = units.lower(cue.end()).equals(":");
        return units.span(cue.begin(), colon ? cue.end() + 1 : cue.end());
    }

    private Optional<Span> source(Cue cue) {
        switch (cue.form()) {
            case PREPOSITION:
                return span(cue.end(), nouns.sourceEnd(cue.end(), frames.untilQuotation(cue.end(), sentence.to())));
            case GERUND:
                return inheritedSource(cue);
            case PASSIVE, PARTICIPLE:
                return Optional.empty();
            case INFINITIVE:
                return mainSubject(cue);
            default:
                return subject(cue);
        }
    }

    private Optional<Span> subject(Cue cue) {
        int before = cue.begin() - 1;
        if (before >= sentence.from() && units.lower(before).equals("who")) {
            return Optional.of(units.span(before, before + 1));
        }
        if (cue.begin() == sentence.from() && nouns.beginsAt(cue.end())) {
            return span(cue.end(), nouns.sourceEnd(cue.end(), frames.untilQuotation(cue.end(), sentence.to())));
        }
        int begin = nouns.sourceBegin(cue.begin(), sentence.from());
        return begin < cue.begin() ? sourceSpan(begin, cue.begin()) : inheritedSource(cue);
    }

    private Optional<Span> inheritedSource(Cue cue) {
        return lastSource.isPresent() && lastSourceCue < cue.begin() ? lastSource : mainSubject(cue);
    }

    private Optional<Span> mainSubject(Cue cue) {
        boolean introduced = cue.begin() < mainClause;
        int first = introduced ? mainClause : sentence.from();
        int limit = introduced ? sentence.to() : cue.begin();
        int begin = nouns.mainSubjectBegin(first, limit);
        int end = begin < limit ? nouns.mainSubjectEnd(begin, limit) : begin;
        return end > begin ? sourceSpan(begin, end) : Optional.empty();
    }

    /** Leaves out an adverbial between commas before the cue: {@code Ada Example, in a statement, said}. */
    private Optional<Span> sourceSpan(int begin, int end) {
        int core = nouns.coreEnd(begin, end);
        if (units.is(core, WordClass.COMMA) && (isAdverbial(core + 1, end) || nouns.tellsCircumstances(core + 1))) {
            return span(begin, core);
        }
        return span(begin, end);
    }

    private boolean isAdverbial(int unit, int end) {
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
