package org.quoin.quotes;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds the cue left of a quotation in whose clause the quotation stands. */
final class GoverningCues {

    /** A verb that takes an object, no clause, has its quotation within so many units. */
    private static final int LONGEST_OBJECT = 25;

    private final Units units;
    private final Frames frames;
    private final ClauseBegins clauses;
    private final MatrixSentence sentence;

    GoverningCues(Units units, Frames frames, ClauseBegins clauses, MatrixSentence sentence) {
        this.units = units;
        this.frames = frames;
        this.clauses = clauses;
        this.sentence = sentence;
    }

    /**
     * Returns the cue whose complement holds a quotation: the nearest that introduces it by a comma or colon, else the
     * outermost verb of saying whose clause reaches that far, else the nearest other verb.
     *
     * @param from the first unit that a cue may begin at
     */
    Optional<Cue> of(int quotation, int from) {
        List<Cue> before = frames.cues(from, quotation);
        Optional<Cue> governing = Optional.empty();
        for (int i = before.size() - 1; i >= 0; i--) {
            Cue cue = before.get(i);
            if (cue.end() > quotation || isParted(cue, quotation) || !mayGovern(cue, quotation)) {
                continue;
            }
            if (governing.isEmpty()) {
                governing = Optional.of(cue);
                if (clauses.isSetOff(quotation) && clauses.of(cue, quotation) == quotation) {
                    return governing;
                }
            } else if (cue.mayFollow() && reaches(cue, governing.get())) {
                governing = Optional.of(cue);
            }
        }
        return governing;
    }

    /** What an introductory clause reports ends with it; {@code according to} stands before what it reports. */
    private boolean isParted(Cue cue, int quotation) {
        return cue.form() != Form.PREPOSITION && sentence.parts(cue.begin(), quotation);
    }

    private boolean mayGovern(Cue cue, int quotation) {
        if (cue.form() == Form.PARTICIPLE || (cue.form() == Form.PASSIVE && cue.is(Kind.NAME))) {
            return cue.begin() == sentence.from() && cue.is(Kind.TELL);
        }
        int begin = clauses.of(cue, quotation);
        if (begin == quotation) {
            return !isThought(cue) || !units.startsWithCapital(quotation);
        }
        boolean clause = cue.mayFollow() || (cue.is(Kind.THINK) && clauses.isClause(begin, quotation));
        return clause
                ? !hasSemicolon(cue.end(), quotation)
                : quotation - cue.end() <= LONGEST_OBJECT && !units.hasVerb(cue.end(), quotation);
    }

    /** What one knows or remembers in quotation marks and capitals is a title, no thought. */
    private static boolean isThought(Cue cue) {
        return cue.is(Kind.THINK) && !cue.mayFollow();
    }

    private boolean hasSemicolon(int begin, int end) {
        for (int unit = begin; unit < end; unit++) {
            if (units.lower(unit).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the clause that a cue reports reaches to another cue, so that this one is reported as well. */
    private boolean reaches(Cue outer, Cue inner) {
        if (outer.form() == Form.PARTICIPLE || outer.form() == Form.PREPOSITION) {
            return false;
        }
        for (int unit = outer.end(); unit < inner.begin(); unit++) {
            boolean coordinated =
                    unit + 1 == inner.begin() && units.is(unit, WordClass.CONJUNCTION) && inner.form() == outer.form();
            if (coordinated || endsClause(unit)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsClause(int unit) {
        return switch (units.wordClass(unit)) {
            case DASH, COLON -> true;
            case COMMA ->
                switch (units.wordClass(unit + 1)) {
                    case GERUND, QUESTION, FINITE -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
