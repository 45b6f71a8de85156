package org.quoin.quotes;

import static org.quoin.quotes.FeatureGroup.CHUNKS;
import static org.quoin.quotes.FeatureGroup.CLASSES;
import static org.quoin.quotes.FeatureGroup.PLACES;
import static org.quoin.quotes.FeatureGroup.QUOTATIONS;
import static org.quoin.quotes.FeatureGroup.TAGS;
import static org.quoin.quotes.FeatureGroup.VERBS;
import static org.quoin.quotes.FeatureGroup.WORDS;

import java.util.List;
import org.quoin.learning.Hash;
import org.quoin.plugin.Span;

/**
 * The features by which a whole attribution is known to be right: what a model of neighbouring units can't see. They are
 * those of the cue, of its source, of each fragment of content, and of the whole: readings of a cue share the most of them.
 */
final class ChoiceFeatures {

    private static final int CUE = 8;
    private static final int SOURCE = 9;
    private static final int NO_SOURCE = 10;
    private static final int CONTENT = 11;
    private static final int WHOLE = 13;
    private static final int BEYOND = -913;

    private UnitValues v;
    private int from;
    private int to;
    private CueCandidate cue;
    /** The cue's lemmas, and what its head is. */
    private int text;

    private int head;
    private int lemma;
    private int kind;

    /** Begins a sentence. */
    void begin(UnitValues values, MatrixSentence sentence) {
        v = values;
        from = sentence.from();
        to = sentence.to();
    }

    /** Begins a cue of the sentence. */
    void begin(CueCandidate candidate) {
        cue = candidate;
        head = v.head(cue.begin(), cue.end());
        lemma = v.lemma[head];
        kind = v.brown10[head];
        text = 7;
        for (int unit = cue.begin(); unit < cue.end(); unit++) {
            text = Hash.mix(text, v.lemma[unit]);
        }
    }

    private int get(int[] values, int unit) {
        return unit >= from && unit < to ? values[unit] : BEYOND - (unit < from ? 0 : 1);
    }

    /** Writes all features of a choice. */
    void write(Choice choice, FeatureList out) {
        begin(choice.cue());
        out.clear();
        writeCue(out);
        writeSource(choice.roles().source(), out);
        for (int i = 0; i < fragments(choice); i++) {
            writeContent(choice.roles().content().get(i), i, out);
        }
        writeWhole(choice, out);
    }

    /** Returns how many fragments of content are read. */
    static int fragments(Choice choice) {
        return Math.min(2, choice.roles().content().size());
    }

    /** Adds what only the cue tells. */
    void writeCue(FeatureList out) {
        int tags = 7;
        for (int unit = cue.begin(); unit < cue.end(); unit++) {
            tags = Hash.mix(tags, v.tag[unit]);
        }
        int tagBefore = get(v.tag, cue.begin() - 1);
        int tagAfter = get(v.tag, cue.end());
        int lemmaAfter = get(v.lemma, cue.end());
        out.context(CUE);
        out.begin(WORDS);
        out.add(text);
        out.add(text, lemmaAfter);
        out.add(text, tagAfter);
        out.add(text, tagBefore);
        out.add(tags, tagBefore, lemmaAfter);
        out.add(lemma, v.headline ? 1 : 0);
        out.begin(TAGS);
        out.add(tags);
        out.add(tags, tagAfter);
        out.begin(PLACES);
        out.add(cue.end() - cue.begin());
        out.add(bucket(-Math.log(Math.max(1e-9, cue.probability()))));
    }

    private static int bucket(double cost) {
        return cost < 0.1 ? 0 : cost < 0.3 ? 1 : cost < 0.7 ? 2 : cost < 1.2 ? 3 : cost < 2 ? 4 : cost < 3 ? 5 : 6;
    }

    /** Adds what the source, or that there is none, tells. */
    void writeSource(List<Roles.Run> source, FeatureList out) {
        if (source.isEmpty()) {
            out.context(NO_SOURCE);
            out.begin(WORDS);
            out.add(lemma);
            out.begin(CHUNKS);
            out.add(get(v.chunk, cue.begin() - 1), get(v.chunk, cue.end()));
            out.begin(TAGS);
            out.add(get(v.tag, cue.begin() - 1), v.tag[cue.begin()]);
            return;
        }
        Roles.Run run = source.get(0);
        int first = run.begin();
        int last = run.end() - 1;
        int side = first < cue.begin() ? 1 : 2;
        int gap = Math.min(side == 1 ? cue.begin() - run.end() : first - cue.end(), 6);
        int tags = side;
        for (int unit = first; unit <= last && unit < first + 8; unit++) {
            tags = Hash.mix(tags, v.tag[unit]);
        }
        int chunks = side;
        int count = 0;
        boolean verb = false;
        int commas = 0;
        for (int unit = first; unit <= last; unit = v.chunkEnd[unit]) {
            if (count++ < 8) {
                chunks = Hash.mix(chunks, v.chunk[unit]);
            }
            verb |= v.chunk[unit] == UnitValues.FINITE_CHUNK;
            commas += v.units.is(unit, WordClass.COMMA) ? 1 : 0;
        }
        commas = Math.min(commas, 3);
        int core = Math.min(run.end(), v.chunkEnd[first]) - 1;
        int lemmaAfter = get(v.lemma, last + 1);
        out.context(SOURCE);
        out.begin(WORDS);
        out.add(side, gap, lemma);
        out.add(side, get(v.lemma, first - 1), v.tag[first]);
        out.add(side, v.tag[last], lemmaAfter);
        out.add(v.lemma[core], v.tag[first]);
        out.add(v.brown10[last], lemma);
        out.add(v.brown10[core], lemma);
        out.add(commas, v.units.is(last, WordClass.COMMA) ? 1 : 0, lemmaAfter);
        out.begin(CLASSES);
        out.add(v.brown[last]);
        out.add(v.embedding[last]);
        out.add(v.group[last], v.tag[last]);
        out.add(v.brown[core]);
        out.add(v.embedding[core]);
        out.begin(CHUNKS);
        out.add(chunks);
        out.add(verb ? 1 : 0, commas, side);
        out.add(v.chunkBegin[first] == first ? 1 : 0, v.chunkEnd[last] == last + 1 ? 1 : 0, side);
        out.add(get(v.chunk, first - 1), v.chunk[first], get(v.chunk, first - 2));
        out.begin(TAGS);
        out.add(tags);
        out.add(side, gap, get(v.tag, side == 1 ? run.end() : cue.end()));
        out.add(side, get(v.tag, first - 1), v.tag[first]);
        out.add(side, v.tag[last], get(v.tag, last + 1));
        out.begin(PLACES);
        out.add(side, Math.min(run.end() - first, 12));
    }

    /**
     * Adds what a fragment of content tells.
     *
     * @param which 0 for the first
     */
    void writeContent(Roles.Run run, int which, FeatureList out) {
        int first = run.begin();
        int last = run.end() - 1;
        int side = first < cue.begin() ? 1 : 2;
        int verbs = 0;
        int commas = 0;
        int chunks = side;
        int count = 0;
        for (int unit = first; unit <= last; unit = v.chunkEnd[unit]) {
            verbs += v.chunk[unit] == UnitValues.FINITE_CHUNK ? 1 : 0;
            commas += v.units.is(unit, WordClass.COMMA) ? 1 : 0;
            if (count++ < 6) {
                chunks = Hash.mix(chunks, v.chunk[unit]);
            }
        }
        int length = run.end() - first;
        int size = length <= 3 ? length : length <= 6 ? 4 : length <= 12 ? 5 : length <= 24 ? 6 : 7;
        int quoted = quoted(run);
        int gap = Math.min(first >= cue.end() ? first - cue.end() : cue.begin() - run.end(), 8);
        int clause = side * 3 + Math.min(verbs, 2);
        int sideQuoted = side * 4 + quoted;
        int lemmaFirst = v.lemma[first];
        int lemmaAfter = get(v.lemma, last + 1);
        int tagFirst = v.tag[first];
        int tagAfter = get(v.tag, last + 1);
        int tagAfter2 = get(v.tag, last + 2);
        int rest = rest(last + 1);
        out.context(CONTENT + which);
        out.begin(WORDS);
        out.add(side, size, lemma);
        out.add(clause, lemma);
        out.add(clause, lemmaFirst);
        out.add(side, lemmaFirst, lemma);
        out.add(side, tagFirst, lemma);
        out.add(side, get(v.lemma, first - 1), lemmaFirst);
        out.add(side, gap, lemma);
        out.add(clause, lemmaAfter);
        out.add(clause, lemmaAfter, tagAfter2);
        out.add(clause, lemmaAfter, get(v.lemma, last + 2));
        out.add(clause, lemmaAfter, Math.min(commas, 2));
        out.add(sideQuoted, lemmaAfter);
        out.add(side, v.lemma[last], lemmaAfter);
        out.add(clause, lemmaFirst, lemmaAfter);
        out.add(Hash.mix(side, tagFirst), tagAfter, lemma);
        out.add(clause, lemma, lemmaAfter);
        out.add(clause, lemma, tagAfter);
        out.add(chunks, lemma);
        out.add(rest, lemmaAfter, clause);
        out.begin(CLASSES);
        out.add(clause, kind);
        out.add(v.brown10[last], v.brown10[Math.min(to - 1, last + 1)]);
        out.add(v.brown[last], tagAfter);
        out.begin(QUOTATIONS);
        out.add(sideQuoted, size);
        out.add(sideQuoted, tagAfter, tagAfter2);
        out.add(sideQuoted, rest);
        out.begin(CHUNKS);
        out.add(chunks);
        out.add(chunks, get(v.chunk, last + 1));
        out.add(clause, rest, tagAfter);
        out.add(v.chunkBegin[first] == first ? 1 : 0, v.chunkEnd[last] == last + 1 ? 1 : 0, side);
        out.add(brackets(run), side);
        out.begin(TAGS);
        out.add(side, tagFirst, get(v.tag, first - 1));
        out.add(side, tagFirst, gap);
        out.add(clause, tagAfter, tagAfter2);
        out.add(side, v.tag[last], tagAfter);
        out.add(clause, tagFirst, tagAfter);
    }

    /** Adds what only the whole tells. */
    void writeWhole(Choice choice, FeatureList out) {
        List<Roles.Run> content = choice.roles().content();
        List<Roles.Run> source = choice.roles().source();
        int pattern = pattern(content, source);
        int quotations = quotations(content);
        int agreement = agreement(content, source);
        out.context(WHOLE);
        out.begin(WORDS);
        out.add(pattern, lemma);
        out.add(content.size(), source.size(), lemma);
        out.add(text, source.size());
        out.add(quotations, lemma);
        out.add(agreement, lemma);
        out.begin(CLASSES);
        out.add(pattern, kind);
        out.begin(VERBS);
        out.add(v.verbKinds[head], pattern);
        out.begin(QUOTATIONS);
        out.add(quotations);
        out.add(agreement);
        out.begin(TAGS);
        out.add(pattern, v.tag[head]);
        out.add(pattern, get(v.tag, cue.begin() - 1), get(v.tag, cue.end()));
        out.begin(PLACES);
        out.add(pattern);
        out.add(bucket(-Math.log(Math.max(1e-9, choice.roles().probability()))));
        out.add(bucket(-choice.logarithm()));
        out.add(v.headline ? 1 : 0, content.size(), source.size());
    }

    /** The order of cue, source and fragments, and which of the fragments are quotations. */
    private int pattern(List<Roles.Run> content, List<Roles.Run> source) {
        int pattern = 1;
        for (Roles.Run run : content) {
            int side = run.begin() < cue.begin() ? 1 : 2;
            boolean beyondSource =
                    !source.isEmpty() && run.begin() > source.get(0).begin();
            pattern = pattern * 31 + side * 8 + quoted(run) * 2 + (beyondSource ? 1 : 0);
        }
        return pattern * 3 + (source.isEmpty() ? 0 : source.get(0).begin() < cue.begin() ? 1 : 2);
    }

    /** 0 if nothing of a run stands in quotation marks, 1 if it is one quotation, 2 if it has one at its end, else 3. */
    private int quoted(Roles.Run run) {
        if (run.end() - run.begin() == 1 && v.units.isQuotation(run.begin())) {
            return 1;
        }
        if (v.units.isQuotation(run.end() - 1)) {
            return 2;
        }
        for (int unit = run.begin(); unit < run.end(); unit++) {
            if (v.units.isQuotation(unit)) {
                return 3;
            }
        }
        return 0;
    }

    /** What is left of the sentence after a unit: nothing, a stop, a clause, or less than that. */
    private int rest(int unit) {
        int words = 0;
        int verbs = 0;
        int quotations = 0;
        for (int at = unit; at < to; at++) {
            words += v.units.is(at, WordClass.STOP) ? 0 : 1;
            verbs += v.chunk[at] == UnitValues.FINITE_CHUNK ? 1 : 0;
            quotations += v.units.isQuotation(at) ? 1 : 0;
        }
        return (words == 0 ? 0 : words <= 2 ? 1 : words <= 5 ? 2 : words <= 10 ? 3 : 4)
                + 5 * Math.min(verbs, 1)
                + 10 * Math.min(quotations, 1);
    }

    /** Whether brackets and dashes are closed in a run. */
    private int brackets(Roles.Run run) {
        int open = 0;
        int dashes = 0;
        for (int unit = run.begin(); unit < run.end(); unit++) {
            switch (v.units.wordClass(unit)) {
                case OPENING_BRACKET -> open++;
                case CLOSING_BRACKET -> open--;
                case DASH -> dashes++;
                default -> {}
            }
        }
        return Math.max(-1, Math.min(1, open)) * 3 + Math.min(dashes, 2) + 10;
    }

    /** How many quotations of the sentence are content, and how many are not. */
    private int quotations(List<Roles.Run> content) {
        int inside = 0;
        int outside = 0;
        for (int unit = from; unit < to; unit++) {
            if (v.units.isQuotation(unit)) {
                boolean covered = covered(content, unit);
                inside += covered ? 1 : 0;
                outside += covered ? 0 : 1;
            }
        }
        return Math.min(inside, 2) * 3 + Math.min(outside, 2);
    }

    private static boolean covered(List<Roles.Run> runs, int unit) {
        for (Roles.Run run : runs) {
            if (run.begin() <= unit && unit < run.end()) {
                return true;
            }
        }
        return false;
    }

    /** What the rules have to say: nothing; or whether they give the same content, and the same source. */
    private int agreement(List<Roles.Run> content, List<Roles.Run> source) {
        int index = -1;
        for (int unit = cue.begin(); unit < cue.end(); unit++) {
            index = Math.max(index, v.ruleAttribution[unit]);
        }
        if (index < 0) {
            return 0;
        }
        Attribution rule = v.rules.get(index);
        return 8
                + (same(rule.content(), content) ? 4 : 0)
                + (same(rule.source(), source) ? 2 : 0)
                + (rule.cue().contains(v.units.span(cue.begin(), cue.end())) ? 1 : 0);
    }

    private boolean same(List<Span> spans, List<Roles.Run> runs) {
        int begin = v.units.begin(from);
        int end = v.units.end(to - 1);
        int n = 0;
        for (Span span : spans) {
            if (span.end() <= begin || span.begin() >= end) {
                continue;
            }
            if (n == runs.size()
                    || span.begin() != v.units.begin(runs.get(n).begin())
                    || span.end() != v.units.end(runs.get(n).end() - 1)) {
                return false;
            }
            n++;
        }
        return n == runs.size();
    }
}
