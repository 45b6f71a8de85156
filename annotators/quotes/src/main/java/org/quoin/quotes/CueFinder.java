package org.quoin.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.plugin.WordList;
import org.quoin.quotes.Cue.Form;
import org.quoin.quotes.ReportingVerb.Kind;

/** Finds what may be a cue in a stretch of text outside its quotations, one pass. */
final class CueFinder {

    /** Forms that are verbs whatever a tagger makes of them. */
    private static final Set<String> ALWAYS_VERBS = Set.of("said", "says", "told", "asked", "added", "wrote");

    /** Forms that taggers take for participles, and that without an auxiliary hardly ever are. */
    private static final Set<String> FINITE_AFTER_SUBJECT = Set.of("said", "added", "told");

    private static final Set<String> CATENATIVES = WordList.of(CueFinder.class, "catenatives.txt");

    private static final ReportingVerb ACCORDING_TO = new ReportingVerb("according to", "to", Set.of(Kind.SPEAK));

    private final Units units;

    CueFinder(Units units) {
        this.units = units;
    }

    /** Returns the possible cues in text order. */
    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.isQuotation(unit)) {
                continue;
            }
            if (units.lower(unit).equals("according") && units.lower(unit + 1).equals("to")) {
                cues.add(new Cue(unit, unit, unit + 2, Form.PREPOSITION, ACCORDING_TO));
                continue;
            }
            int at = unit;
            verbAt(at).ifPresent(verb -> cues.add(group(at, verb)));
        }
        return cues;
    }

    private Optional<ReportingVerb> verbAt(int unit) {
        String lower = units.lower(unit);
        List<ReportingVerb> verbs = ReportingVerbs.english().of(lower);
        if (verbs.isEmpty() || !isVerb(unit, lower)) {
            return Optional.empty();
        }
        for (ReportingVerb verb : verbs) {
            boolean complete =
                    verb.particle().isEmpty() || units.lower(unit + 1).equals(verb.particle());
            if (complete && !isCatenative(unit)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int unit, String lower) {
        if (ALWAYS_VERBS.contains(lower)) {
            return true;
        }
        return switch (units.wordClass(unit)) {
            case FINITE, INFINITIVE, GERUND, PARTICIPLE -> !isInsideNounPhrase(unit);
            default -> false;
        };
    }

    /** As in {@code the mayor's claims}, {@code his reported wish}: no verb, whatever its tag. */
    private boolean isInsideNounPhrase(int unit) {
        return switch (units.wordClass(unit - 1)) {
            case DETERMINER, GENITIVE, ADJECTIVE ->
                !units.lower(unit - 1).equals("that")
                        && !units.lower(unit - 1).equals("this")
                        && (units.is(unit, WordClass.FINITE) || units.is(unit, WordClass.PARTICIPLE));
            default -> false;
        };
    }

    private Cue group(int verb, ReportingVerb reporting) {
        int begin = verb;
        boolean be = false;
        boolean auxiliary = false;
        while (begin > 0 && isGroupWord(begin - 1)) {
            begin--;
            be |= Auxiliaries.isBe(units.lower(begin)) && !units.is(begin, WordClass.GENITIVE);
            auxiliary |= Auxiliaries.isAuxiliary(units.lower(begin));
        }
        int end = verb + (reporting.particle().isEmpty() ? 1 : 2);
        if (reporting.is(Kind.NAME) && units.lower(end).equals("as")) {
            end++;
        }
        Form form = form(begin, verb, be, auxiliary);
        if (form == Form.INFINITIVE && units.is(begin - 1, WordClass.TO)) {
            begin = catenative(begin - 1);
        }
        return new Cue(begin, verb, end, form, reporting);
    }

    private boolean isGroupWord(int unit) {
        return units.is(unit, WordClass.ADVERB)
                || (Auxiliaries.isAuxiliary(units.lower(unit))
                        && !units.is(unit, WordClass.GENITIVE)
                        && !units.is(unit, WordClass.NOUN));
    }

    private Form form(int begin, int verb, boolean be, boolean auxiliary) {
        WordClass wordClass = units.wordClass(verb);
        if (wordClass == WordClass.GERUND) {
            return be ? Form.FINITE : Form.GERUND;
        }
        if (wordClass == WordClass.INFINITIVE) {
            return auxiliary || !units.is(begin - 1, WordClass.TO) ? Form.FINITE : Form.INFINITIVE;
        }
        if (be) {
            return Form.PASSIVE;
        }
        boolean finite = FINITE_AFTER_SUBJECT.contains(units.lower(verb)) || units.is(begin - 1, WordClass.PRONOUN);
        if (wordClass == WordClass.PARTICIPLE && !finite) {
            return auxiliary ? Form.FINITE : Form.PARTICIPLE;
        }
        return Form.FINITE;
    }

    /** As in {@code goes on to say}: the verb that reports comes after. */
    private boolean isCatenative(int unit) {
        boolean two = CATENATIVES.contains(units.lower(unit) + " " + units.lower(unit + 1));
        return (two && units.is(unit + 2, WordClass.TO))
                || (CATENATIVES.contains(units.lower(unit)) && units.is(unit + 1, WordClass.TO));
    }

    /** Takes in what stands before {@code to say}: {@code went on to say}. */
    private int catenative(int to) {
        int before = to - 1;
        if (CATENATIVES.contains(units.lower(before - 1) + " " + units.lower(before))) {
            return before - 1;
        }
        return CATENATIVES.contains(units.lower(before)) ? before : to;
    }
}
