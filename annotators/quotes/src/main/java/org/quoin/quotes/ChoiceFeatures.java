package org.quoin.quotes;

import java.util.List;
import org.quoin.plugin.Span;

/** The features by which a whole attribution is known to be right: what a model of neighbouring units can't see. */
final class ChoiceFeatures {

    private static final int BEYOND = -913;

    private UnitValues v;
    private int from;
    private int to;

    /** Begins a sentence. */
    void begin(UnitValues values, MatrixSentence sentence) {
        v = values;
        from = sentence.from();
        to = sentence.to();
    }

    private int get(int[] values, int unit) {
        return unit >= from && unit < to ? values[unit] : BEYOND - (unit < from ? 0 : 1);
    }

    /** Writes the features of a choice. */
    void write(Choice choice, FeatureList out) {
        out.clear(0x51);
        CueCandidate cue = choice.cue();
        List<Roles.Run> content = choice.roles().content();
        List<Roles.Run> source = choice.roles().source();
        int head = head(cue);
        int lemma = v.lemma[head];
        int kind = v.brown10[head];
        int n = 0;
        out.add(n++, bucket(-Math.log(Math.max(1e-9, cue.probability()))));
        out.add(n++, bucket(-Math.log(Math.max(1e-9, choice.roles().probability()))));
        out.add(n++, bucket(-choice.logarithm()));
        // the whole: what stands where
        int pattern = pattern(cue, content, source);
        out.add(n++, pattern);
        out.add(n++, pattern, lemma);
        out.add(n++, pattern, kind);
        out.add(n++, pattern, v.tag[head]);
        out.add(n++, pattern, get(v.tag, cue.begin() - 1), get(v.tag, cue.end()));
        out.add(n++, content.size(), source.size(), lemma);
        // the cue
        int text = 7;
        int tags = 7;
        for (int unit = cue.begin(); unit < cue.end(); unit++) {
            text = FeatureList.mix(text, v.lemma[unit]);
            tags = FeatureList.mix(tags, v.tag[unit]);
        }
        out.add(n++, text);
        out.add(n++, tags);
        out.add(n++, text, get(v.lemma, cue.end()));
        out.add(n++, text, get(v.tag, cue.end()));
        out.add(n++, tags, get(v.tag, cue.end()));
        out.add(n++, tags, get(v.tag, cue.begin() - 1), get(v.lemma, cue.end()));
        out.add(n++, text, get(v.tag, cue.begin() - 1));
        out.add(n++, text, source.size());
        out.add(n++, v.verbKinds[head], source.size(), pattern);
        out.add(n++, cue.end() - cue.begin());
        n = writeSource(cue, source, lemma, n, out);
        for (int i = 0; i < 2; i++) {
            if (i < content.size()) {
                writeContent(cue, content.get(i), i, lemma, kind, n, out);
            }
            n += 60;
        }
        writeWhole(cue, content, source, lemma, n, out);
    }

    private static int bucket(double cost) {
        return cost < 0.1 ? 0 : cost < 0.3 ? 1 : cost < 0.7 ? 2 : cost < 1.2 ? 3 : cost < 2 ? 4 : cost < 3 ? 5 : 6;
    }

    private int head(CueCandidate cue) {
        for (int unit = cue.end() - 1; unit >= cue.begin(); unit--) {
            int chunk = v.chunk[unit];
            if (chunk >= UnitValues.FINITE_CHUNK && chunk <= UnitValues.PARTICIPLE_CHUNK) {
                return unit;
            }
        }
        return cue.end() - 1;
    }

    /** The order of cue, source and fragments, and which of the fragments are quotations. */
    private int pattern(CueCandidate cue, List<Roles.Run> content, List<Roles.Run> source) {
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

    private int writeSource(CueCandidate cue, List<Roles.Run> source, int lemma, int template, FeatureList out) {
        int n = template;
        if (source.isEmpty()) {
            out.add(n, lemma);
            out.add(n + 1, get(v.tag, cue.begin() - 1), v.tag[cue.begin()]);
            out.add(n + 2, get(v.chunk, cue.begin() - 1), get(v.chunk, cue.end()));
            return n + 40;
        }
        n += 3;
        Roles.Run run = source.get(0);
        int first = run.begin();
        int last = run.end() - 1;
        int side = first < cue.begin() ? 1 : 2;
        int length = Math.min(run.end() - run.begin(), 12);
        int gap = side == 1 ? cue.begin() - run.end() : run.begin() - cue.end();
        int tags = side;
        for (int unit = first; unit <= last && unit < first + 8; unit++) {
            tags = FeatureList.mix(tags, v.tag[unit]);
        }
        int chunks = side;
        int count = 0;
        boolean verb = false;
        int commas = 0;
        for (int unit = first; unit <= last; unit = Math.min(last + 1, v.chunkEnd[unit])) {
            if (count++ < 8) {
                chunks = FeatureList.mix(chunks, v.chunk[unit]);
            }
            verb |= v.chunk[unit] == UnitValues.FINITE_CHUNK;
            commas += v.units.is(unit, WordClass.COMMA) ? 1 : 0;
        }
        out.add(n++, side, length);
        out.add(n++, tags);
        out.add(n++, chunks);
        out.add(n++, side, Math.min(gap, 6), lemma);
        out.add(n++, side, Math.min(gap, 6), get(v.tag, side == 1 ? run.end() : cue.end()));
        out.add(n++, side, get(v.tag, first - 1), v.tag[first]);
        out.add(n++, side, v.tag[last], get(v.tag, last + 1));
        out.add(n++, side, get(v.lemma, first - 1), v.tag[first]);
        out.add(n++, side, v.tag[last], get(v.lemma, last + 1));
        out.add(n++, v.brown[last]);
        out.add(n++, v.brown10[last], lemma);
        out.add(n++, v.embedding[last]);
        out.add(n++, v.group[last], v.tag[last]);
        int core = Math.min(run.end(), v.chunkEnd[first]) - 1;
        out.add(n++, v.brown[core]);
        out.add(n++, v.brown10[core], lemma);
        out.add(n++, v.embedding[core]);
        out.add(n++, v.lemma[core], v.tag[first]);
        out.add(n++, verb ? 1 : 0, Math.min(commas, 3), side);
        out.add(n++, v.chunkBegin[first] == first ? 1 : 0, v.chunkEnd[last] == last + 1 ? 1 : 0, side);
        out.add(n++, Math.min(commas, 3), v.units.is(last, WordClass.COMMA) ? 1 : 0, get(v.lemma, last + 1));
        out.add(n, get(v.chunk, first - 1), v.chunk[first], get(v.chunk, first - 2));
        return template + 40;
    }

    private void writeContent(
            CueCandidate cue, Roles.Run run, int which, int lemma, int kind, int template, FeatureList out) {
        int n = template;
        int first = run.begin();
        int last = run.end() - 1;
        int side = (first < cue.begin() ? 1 : 2) + 3 * which;
        int verbs = 0;
        int commas = 0;
        int chunks = side;
        int count = 0;
        for (int unit = first; unit <= last; unit = Math.min(last + 1, v.chunkEnd[unit])) {
            verbs += v.chunk[unit] == UnitValues.FINITE_CHUNK ? 1 : 0;
            commas += v.units.is(unit, WordClass.COMMA) ? 1 : 0;
            if (count++ < 6) {
                chunks = FeatureList.mix(chunks, v.chunk[unit]);
            }
        }
        int length = run.end() - first;
        int size = length <= 3 ? length : length <= 6 ? 4 : length <= 12 ? 5 : length <= 24 ? 6 : 7;
        int quoted = quoted(run);
        int gap = first >= cue.end() ? first - cue.end() : cue.begin() - run.end();
        int clause = Math.min(verbs, 2);
        int after = get(v.lemma, last + 1);
        int tagAfter = get(v.tag, last + 1);
        out.add(n++, side, size, quoted);
        out.add(n++, side, size, lemma);
        out.add(n++, side, clause, lemma);
        out.add(n++, side, clause, kind);
        out.add(n++, side, clause, v.lemma[first]);
        out.add(n++, side, v.lemma[first], lemma);
        out.add(n++, side, v.tag[first], lemma);
        out.add(n++, side, v.tag[first], get(v.tag, first - 1));
        out.add(n++, side, get(v.lemma, first - 1), v.lemma[first]);
        out.add(n++, side, Math.min(gap, 8), lemma);
        out.add(n++, side, Math.min(gap, 8), v.tag[first]);
        out.add(n++, FeatureList.mix(side, clause), after);
        out.add(n++, FeatureList.mix(side, clause), tagAfter, get(v.tag, last + 2));
        out.add(n++, FeatureList.mix(side, clause), after, get(v.tag, last + 2));
        out.add(n++, FeatureList.mix(side, clause), after, get(v.lemma, last + 2));
        out.add(n++, FeatureList.mix(side, Math.min(commas, 2)), after, clause);
        out.add(n++, FeatureList.mix(side, quoted), after);
        out.add(n++, FeatureList.mix(side, quoted), tagAfter, get(v.tag, last + 2));
        out.add(n++, side, v.tag[last], tagAfter);
        out.add(n++, side, v.lemma[last], after);
        out.add(n++, FeatureList.mix(side, v.lemma[first]), clause, after);
        out.add(n++, FeatureList.mix(side, v.tag[first]), clause, tagAfter);
        out.add(n++, FeatureList.mix(side, v.tag[first]), tagAfter, lemma);
        out.add(n++, lemma, after, clause);
        out.add(n++, lemma, tagAfter, clause);
        out.add(n++, side, chunks);
        out.add(n++, chunks, lemma);
        out.add(n++, chunks, get(v.chunk, last + 1));
        int rest = rest(last + 1);
        out.add(n++, rest, side, quoted);
        out.add(n++, rest, after, clause);
        out.add(n++, rest, FeatureList.mix(clause, side), tagAfter);
        out.add(n++, v.chunkBegin[first] == first ? 1 : 0, v.chunkEnd[last] == last + 1 ? 1 : 0, side);
        out.add(n++, brackets(run), side);
        out.add(n++, v.brown10[last], v.brown10[Math.min(to - 1, last + 1)]);
        out.add(n, v.brown[last], tagAfter);
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

    private void writeWhole(
            CueCandidate cue,
            List<Roles.Run> content,
            List<Roles.Run> source,
            int lemma,
            int template,
            FeatureList out) {
        int n = template;
        int inside = 0;
        int outside = 0;
        for (int unit = from; unit < to; unit++) {
            if (v.units.isQuotation(unit)) {
                boolean covered = covered(content, unit);
                inside += covered ? 1 : 0;
                outside += covered ? 0 : 1;
            }
        }
        out.add(n++, Math.min(inside, 2), Math.min(outside, 2));
        out.add(n++, Math.min(inside, 2), Math.min(outside, 2), lemma);
        int agreement = agreement(cue, content, source);
        out.add(n++, agreement);
        out.add(n++, agreement, lemma);
        out.add(n++, v.headline ? 1 : 0, lemma);
        out.add(n, v.headline ? 1 : 0, content.size(), source.size());
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
    private int agreement(CueCandidate cue, List<Roles.Run> content, List<Roles.Run> source) {
        int index = -1;
        for (int unit = cue.begin(); unit < cue.end(); unit++) {
            index = Math.max(index, v.ruleAttribution[unit]);
        }
        if (index < 0) {
            return 0;
        }
        Attribution rule = v.rules.get(index);
        Span cueSpan = v.units.span(cue.begin(), cue.end());
        return 8
                + (same(rule.content(), content) ? 4 : 0)
                + (same(rule.source(), source) ? 2 : 0)
                + (rule.cue().contains(cueSpan) ? 1 : 0);
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
