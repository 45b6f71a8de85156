package org.quoin.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.times.Matcher.Match;

/**
 * Finds the expressions of time in an article's words and normalises them. Reads from left to right, takes the longest
 * match at each place, and resolves it against the article's day, the tense of its clause and the moment named last.
 */
final class TimeFinder {

    private final Pieces pieces;
    private final Optional<LocalDate> today;
    private final boolean ages;
    private final Matcher matcher;
    private final ClauseTense tenses;
    private final long beginning;
    private final long ending;
    private final List<Timex> found = new ArrayList<>();
    private Situation.Named named = Situation.Named.NOTHING;
    private int topic = -1;
    private int topicDay = -1;
    private int lastEnd = -1;

    private TimeFinder(Grammar grammar, Pieces pieces, Optional<LocalDate> today, boolean ages) {
        this.ages = ages;
        this.pieces = pieces;
        this.today = today;
        this.matcher = new Matcher(grammar, pieces);
        this.beginning = grammar.vocabulary().bit("BEGINPOINT");
        this.ending = grammar.vocabulary().bit("ENDPOINT");
        this.tenses = new ClauseTense(pieces, grammar.vocabulary());
    }

    /**
     * Returns the expressions in text order; none overlap.
     *
     * @param today the day of the article, if it is known; without it, what hangs on it stays open
     * @param ages whether ages are expressions of time
     */
    static List<Timex> find(Grammar grammar, Pieces pieces, Optional<LocalDate> today, boolean ages) {
        TimeFinder finder = new TimeFinder(grammar, pieces, today, ages);
        int at = 0;
        while (at < pieces.size()) {
            at = finder.read(at);
        }
        return finder.found;
    }

    /** Reads what begins at a piece and returns where to go on. */
    private int read(int at) {
        Match longest = longest(at);
        if (longest == null) {
            return at + 1;
        }
        int better = longerInside(at, longest);
        if (better > at) {
            return better;
        }
        String head = longest.rule().head();
        if (head.equals(Grammar.NO_TIME) || head.equals(Grammar.AGE) && !ages) {
            return longest.end();
        }
        int next = at + 1;
        for (int i = 0; i < longest.meanings().length; i++) {
            Rule.Mark mark = longest.rule().marks().get(i);
            next = longest.bounds()[mark.to()];
            add(
                    longest.bounds()[mark.from()],
                    next,
                    head.equals(Grammar.AGE) ? "DURATION" : head,
                    longest.meanings()[i]);
        }
        return next;
    }

    private Match longest(int at) {
        Match longest = null;
        for (Match match : matcher.matches(Grammar.TOP, at)) {
            if (longest == null || match.end() > longest.end()) {
                longest = match;
            }
        }
        return longest;
    }

    /** Where a match begins with words that are only context, returns the one of them from which a longer match begins. */
    private int longerInside(int at, Match match) {
        boolean noTime = match.rule().marks().isEmpty();
        int last = noTime
                ? match.end() - 1
                : match.bounds()[match.rule().marks().get(0).from()];
        for (int inside = at + 1; inside <= last; inside++) {
            Match other = longest(inside);
            if (other != null && other.end() > match.end()) {
                return inside;
            }
        }
        return at;
    }

    private void add(int from, int to, String type, Meaning meaning) {
        int begin = pieces.begin(from);
        int end = pieces.end(to - 1);
        if (meaning instanceof Meaning.Point point) {
            addPoint(begin, end, point, new Situation(today, named, tenses.at(from, to)));
            bound(from);
        } else if (meaning instanceof Meaning.Period period) {
            found.add(new Timex(begin, end, type, period.value(), period.mod(), "", "", -1));
        } else if (meaning instanceof Meaning.Repeat set) {
            found.add(new Timex(begin, end, type, set.value(), set.mod(), set.quant(), set.freq(), -1));
        }
        lastEnd = to;
    }

    /** Makes the point that was added last, at a piece, an end of the duration that one word parts from it. */
    private void bound(int from) {
        int point = found.size() - 1;
        boolean follows = point > 0 && lastEnd == from - 1 && pieces.stretch(lastEnd) == pieces.stretch(from);
        if (!follows || !found.get(point - 1).type().equals("DURATION")) {
            return;
        }
        Timex duration = found.get(point - 1);
        long classes = pieces.classes(lastEnd);
        if ((classes & ending) != 0) {
            found.set(point - 1, duration.to(point));
        } else if ((classes & beginning) != 0) {
            found.set(point - 1, duration.from(point));
        }
    }

    private void addPoint(int begin, int end, Meaning.Point point, Situation situation) {
        Moment moment = point.in().apply(situation);
        boolean ofDay = moment.isDay() && !moment.suffix().isEmpty();
        int from =
                switch (point.anchoring()) {
                    case NONE -> -1;
                    case TOPIC -> topic;
                    case DAY -> topicDay;
                };
        found.add(new Timex(begin, end, ofDay ? "TIME" : "DATE", moment.value(), point.mod(), "", "", from));
        if (!moment.isVague()) {
            named = named.then(moment, point.anchoring());
            topic = found.size() - 1;
            topicDay = moment.isDay() ? topic : topicDay;
        }
    }
}
