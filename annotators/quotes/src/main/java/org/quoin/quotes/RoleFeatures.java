package org.quoin.quotes;

import java.util.Arrays;
import org.quoin.plugin.Span;

/** The features by which a unit is known to begin, carry on or end the source or the content of a given cue. */
final class RoleFeatures {

    private static final int BEYOND = -913;
    private static final int PATH = 7;
    private static final double LIKELY = 0.4;

    private UnitValues v;
    private int from;
    private int to;
    private int cueBegin;
    private int cueEnd;
    private int cueHead;
    private int cueLemma;
    private int cueClass;
    private int cueText;
    private int cueForm;
    private int attribution;
    /** How likely each unit of the passage is to begin a cue. */
    private double[] otherCues = new double[0];

    /** Begins a cue: units {@code [begin, end)} of a sentence. */
    void begin(UnitValues values, MatrixSentence sentence, int begin, int end, double[] begins) {
        v = values;
        from = sentence.from();
        to = sentence.to();
        cueBegin = begin;
        cueEnd = end;
        otherCues = begins;
        cueHead = head(begin, end);
        cueLemma = v.lemma[cueHead];
        cueClass = v.brown10[cueHead];
        cueText = 0;
        attribution = -1;
        for (int unit = begin; unit < end; unit++) {
            cueText = FeatureList.mix(cueText, v.lemma[unit]);
            attribution = Math.max(attribution, v.ruleAttribution[unit]);
        }
        cueForm = FeatureList.mix(v.tag[cueHead], v.tag[end - 1]);
        cueForm = FeatureList.mix(cueForm, passive(begin, cueHead) ? 1 : 0);
        readRuleRoles();
    }

    /** The last verb of the cue, else its last word. */
    private int head(int begin, int end) {
        for (int unit = end - 1; unit >= begin; unit--) {
            int kind = v.chunk[unit];
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.PARTICIPLE_CHUNK) {
                return unit;
            }
        }
        return end - 1;
    }

    private boolean passive(int begin, int head) {
        boolean be = false;
        for (int unit = Math.max(from, begin - 2); unit < head; unit++) {
            be |= Auxiliaries.isBe(v.units.lower(unit));
        }
        return be && v.units.is(head, WordClass.PARTICIPLE);
    }

    private int get(int[] values, int unit) {
        return unit >= from && unit < to ? values[unit] : BEYOND - (unit < from ? 0 : 1);
    }

    private int role(int unit) {
        if (unit < from || unit >= to || attribution < 0) {
            return attribution < 0 ? 9 : 8;
        }
        return ruleRole[unit];
    }

    private int[] ruleRole = new int[0];

    /** Reads the roles that the rules give to the units for this cue. */
    private void readRuleRoles() {
        if (ruleRole.length < v.size) {
            ruleRole = new int[v.size * 2];
        }
        if (attribution < 0) {
            return;
        }
        Arrays.fill(ruleRole, from, to, 0);
        Attribution rule = v.rules.get(attribution);
        rule.source().forEach(span -> mark(span, 1));
        rule.content().forEach(span -> mark(span, 2));
    }

    private void mark(Span span, int role) {
        for (int unit = Math.max(from, v.at(span.begin())); unit < to && v.units.begin(unit) < span.end(); unit++) {
            ruleRole[unit] = role;
        }
    }

    /** Writes the features of a unit, or of the end of the sentence. */
    void write(int i, FeatureList out) {
        boolean after = i >= cueEnd;
        int side = i < cueBegin ? 1 : after ? 2 : 3;
        int distance = after ? i - cueEnd : i < cueBegin ? cueBegin - i : 0;
        int bucket = distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 14 ? 7 : distance <= 25 ? 8 : 9;
        out.clear(side * 0x1234567);
        int n = 0;
        for (int d = -2; d <= 2; d++) {
            out.add(n++, get(v.lower, i + d));
            out.add(n++, get(v.lemma, i + d));
            out.add(n++, get(v.tag, i + d));
            out.add(n++, get(v.brown6, i + d));
            out.add(n++, get(v.brown10, i + d));
            out.add(n++, get(v.brown, i + d));
            out.add(n++, get(v.embedding, i + d));
            out.add(n++, get(v.group, i + d));
            out.add(n++, get(v.shape, i + d));
            out.add(n++, get(v.verbKinds, i + d));
        }
        int lemma = get(v.lemma, i);
        int tag = get(v.tag, i);
        int tagBefore = get(v.tag, i - 1);
        int tagAfter = get(v.tag, i + 1);
        for (int d = -2; d <= 1; d++) {
            out.add(n++, get(v.lemma, i + d), get(v.lemma, i + d + 1));
            out.add(n++, get(v.tag, i + d), get(v.lemma, i + d + 1));
            out.add(n++, get(v.lemma, i + d), get(v.tag, i + d + 1));
            out.add(n++, get(v.tag, i + d), get(v.tag, i + d + 1));
            out.add(n++, get(v.brown6, i + d), get(v.brown6, i + d + 1));
        }
        for (int d = -3; d <= 1; d++) {
            out.add(n++, get(v.tag, i + d), get(v.tag, i + d + 1), get(v.tag, i + d + 2));
        }
        out.add(n++, lemma, tagAfter, get(v.tag, i + 2));
        out.add(n++, get(v.lemma, i - 1), tag, tagAfter);
        out.add(n++, FeatureList.mix(tagBefore, tag), tagAfter, get(v.tag, i + 2));
        // its place
        out.add(n++, bucket);
        out.add(n++, bucket, tag);
        out.add(n++, bucket, lemma);
        out.add(n++, bucket, tagBefore, tag);
        out.add(n++, i == from ? 1 : i >= to - 1 ? 2 + i - to : 0);
        out.add(n++, Math.min(to - i, 4), tagBefore);
        out.add(n++, Math.min(i - from, 4), tag);
        // together with the cue
        out.add(n++, cueLemma, tag);
        out.add(n++, cueLemma, tagBefore, tag);
        out.add(n++, cueLemma, lemma);
        out.add(n++, cueLemma, bucket);
        out.add(n++, cueLemma, get(v.lemma, i - 1));
        out.add(n++, cueLemma, bucket, tag);
        out.add(n++, cueText, bucket, tag);
        out.add(n++, cueText, lemma);
        out.add(n++, cueClass, tag, tagBefore);
        out.add(n++, cueClass, bucket);
        out.add(n++, cueClass, bucket, tag);
        out.add(n++, cueClass, lemma);
        out.add(n++, cueForm, bucket);
        out.add(n++, cueForm, bucket, tag);
        out.add(n++, cueForm, tagBefore, tag);
        out.add(n++, v.verbKinds[cueHead], bucket, tag);
        out.add(n++, v.verbKinds[cueHead], tagBefore, tag);
        int firstAfter = get(v.lemma, cueEnd);
        int tagAfterCue = get(v.tag, cueEnd);
        int lastBefore = get(v.tag, cueBegin - 1);
        out.add(n++, cueLemma, firstAfter, tag);
        out.add(n++, cueLemma, tagAfterCue, tag);
        out.add(n++, cueLemma, lastBefore, tag);
        out.add(n++, tagAfterCue, FeatureList.mix(tagBefore, tag), bucket);
        out.add(n++, lastBefore, FeatureList.mix(tagBefore, tag), bucket);
        out.add(n++, get(v.lemma, cueBegin - 1), tagBefore, tag);
        out.add(n++, firstAfter, tagBefore, tag);
        out.add(n++, get(v.chunk, cueBegin - 1), get(v.chunk, cueEnd), tag);
        // what lies between it and the cue
        writeBetween(i, tag, tagBefore, lemma, n, out);
        n += 20;
        writeChunks(i, tag, lemma, n, out);
        n += 40;
        writeQuotations(i, tag, n, out);
    }

    private void writeBetween(int i, int tag, int tagBefore, int lemma, int template, FeatureList out) {
        int n = template;
        int low = i < cueBegin ? i : cueEnd;
        int high = i < cueBegin ? cueBegin : Math.min(i, to);
        int commas = 0;
        int verbs = 0;
        int quotations = 0;
        int conjunctions = 0;
        int starters = 0;
        int stops = 0;
        int others = 0;
        int nouns = 0;
        int path = 0;
        int chunks = 0;
        for (int unit = low; unit < high; unit++) {
            switch (v.units.wordClass(unit)) {
                case COMMA -> commas++;
                case CONJUNCTION -> conjunctions++;
                case QUESTION -> starters++;
                case COLON, DASH, OPENING_BRACKET, CLOSING_BRACKET -> stops++;
                default -> {}
            }
            quotations += v.units.isQuotation(unit) ? 1 : 0;
            starters += v.lower[unit] == THAT ? 1 : 0;
            if (unit == v.chunkBegin[unit] || unit == low) {
                verbs += v.chunk[unit] == UnitValues.FINITE_CHUNK ? 1 : 0;
                nouns += v.chunk[unit] == UnitValues.NOUN_CHUNK ? 1 : 0;
                if (chunks < PATH) {
                    path = FeatureList.mix(path, v.chunk[unit]);
                }
                chunks++;
            }
            others += otherCues[unit] >= LIKELY ? 1 : 0;
        }
        int marks = Math.min(commas, 3) + 4 * Math.min(stops, 2) + 12 * Math.min(quotations, 2);
        int clauses = Math.min(verbs, 3) + 4 * Math.min(starters, 2);
        out.add(n++, marks);
        out.add(n++, clauses);
        out.add(n++, marks, clauses);
        out.add(n++, marks, tag);
        out.add(n++, marks, tagBefore, tag);
        out.add(n++, clauses, tagBefore, tag);
        out.add(n++, clauses, lemma);
        out.add(n++, Math.min(commas, 3), lemma, cueLemma);
        out.add(n++, Math.min(verbs, 3), tag, cueLemma);
        out.add(n++, Math.min(conjunctions, 2), tag, Math.min(commas, 2));
        out.add(n++, Math.min(nouns, 4), tagBefore, tag);
        out.add(n++, others, tag);
        out.add(n++, others, clauses, tag);
        out.add(n++, otherCueAfter(i), tag);
        out.add(n++, otherCueAfter(i), tagBefore, tag);
        if (chunks <= PATH) {
            out.add(n, path, tag);
            out.add(n + 1, path, cueLemma);
            out.add(n + 2, path, cueClass);
            out.add(n + 3, path, cueForm, get(v.chunk, i));
        }
    }

    private static final int THAT = "that".hashCode();

    /** How many chunks after a unit another cue begins, if soon; 0 if none does. */
    private int otherCueAfter(int i) {
        int unit = i;
        for (int steps = 1; unit >= from && unit < to && steps < 5; steps++) {
            for (int u = unit; u < v.chunkEnd[unit] && u < to; u++) {
                if (otherCues[u] >= LIKELY && (u < cueBegin || u >= cueEnd)) {
                    return steps;
                }
            }
            unit = v.chunkEnd[unit];
        }
        return 0;
    }

    private void writeChunks(int i, int tag, int lemma, int template, FeatureList out) {
        int n = template;
        boolean inside = i >= from && i < to;
        int kind = get(v.chunk, i);
        int begins = inside && v.chunkBegin[i] == i ? 1 : 0;
        int next = inside ? Math.min(to, v.chunkEnd[i]) : to;
        int next2 = next < to ? v.chunkEnd[next] : to;
        int next3 = next2 < to ? v.chunkEnd[next2] : to;
        int next4 = next3 < to ? v.chunkEnd[next3] : to;
        int last = (inside ? v.chunkBegin[i] : to) - 1;
        if (begins == 0 && inside) {
            last = Math.max(last, from - 1);
        }
        int last2 = last >= from ? v.chunkBegin[last] - 1 : from - 1;
        int last3 = last2 >= from ? v.chunkBegin[last2] - 1 : from - 1;
        int k1 = get(v.chunk, next);
        int k2 = get(v.chunk, next2);
        int k3 = get(v.chunk, next3);
        int k4 = get(v.chunk, next4);
        int b1 = get(v.chunk, last);
        int b2 = get(v.chunk, last2);
        int b3 = get(v.chunk, last3);
        int here = kind * 2 + begins;
        out.add(n++, here);
        out.add(n++, here, k1);
        out.add(n++, here, k1, k2);
        out.add(n++, here, b1);
        out.add(n++, here, b1, b2);
        out.add(n++, here, b1, k1);
        out.add(n++, FeatureList.mix(here, b1), k1, k2);
        out.add(n++, FeatureList.mix(here, k1), k2, k3);
        out.add(n++, FeatureList.mix(here, k1), FeatureList.mix(k2, k3), k4);
        out.add(n++, FeatureList.mix(here, b1), b2, b3);
        out.add(n++, FeatureList.mix(here, b1), b2, k1);
        out.add(n++, lemma, k1, k2);
        out.add(n++, lemma, b1, k1);
        out.add(n++, FeatureList.mix(lemma, k1), k2, k3);
        out.add(n++, FeatureList.mix(here, k1), FeatureList.mix(b1, b2), k2);
        int clause = clauseAfter(i);
        out.add(n++, clause, here);
        out.add(n++, clause, tag);
        out.add(n++, clause, lemma);
        out.add(n++, clause, here, b1);
        out.add(n++, clause, tag, cueLemma);
        int clauseBefore = clauseBefore(i);
        out.add(n++, clauseBefore, here);
        out.add(n++, clauseBefore, tag);
        out.add(n++, clauseBefore, clause, here);
        out.add(n++, clauseBefore, clause, lemma);
        int head = inside ? Math.min(to, v.chunkEnd[i]) - 1 : to - 1;
        out.add(n++, get(v.brown10, head), here);
        out.add(n++, get(v.embedding, head), here);
        out.add(n++, get(v.lemma, head), cueLemma, begins);
        out.add(n++, get(v.brown6, head), cueClass, begins);
        out.add(n++, get(v.tag, head), k1, begins);
        out.add(n++, get(v.lemma, next), here);
        out.add(n++, get(v.lemma, last), here);
        out.add(n++, get(v.lemma, last), here, k1);
        out.add(n, get(v.lemma, next), here, b1);
    }

    /** What comes first after a unit: a verb group, or an end; and what stands before it. */
    private int clauseAfter(int i) {
        int nouns = 0;
        int prepositions = 0;
        int unit = i;
        for (int steps = 0; unit >= from && unit < to && steps < 12; steps++) {
            int kind = v.chunk[unit];
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.QUOTATION_CHUNK && unit > i) {
                return kind * 12 + Math.min(nouns, 2) * 4 + Math.min(prepositions, 1);
            }
            WordClass wordClass = v.units.wordClass(unit);
            if (unit > i
                    && (wordClass == WordClass.COMMA || wordClass == WordClass.STOP || wordClass == WordClass.DASH)) {
                return 200 + wordClass.ordinal() * 4 + Math.min(nouns, 2);
            }
            nouns += kind == UnitValues.NOUN_CHUNK ? 1 : 0;
            prepositions += wordClass == WordClass.PREPOSITION ? 1 : 0;
            unit = v.chunkEnd[unit];
        }
        return unit >= to ? 198 : 199;
    }

    /** What came last before a unit: a verb group, or a comma or other mark. */
    private int clauseBefore(int i) {
        int nouns = 0;
        int unit = i - 1;
        for (int steps = 0; unit >= from && unit < to && steps < 12; steps++) {
            int kind = v.chunk[unit];
            if (unit >= cueBegin && unit < cueEnd) {
                return 197 - Math.min(nouns, 3);
            }
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.QUOTATION_CHUNK) {
                return kind * 12 + Math.min(nouns, 2) * 4;
            }
            WordClass wordClass = v.units.wordClass(unit);
            if (wordClass == WordClass.COMMA || wordClass == WordClass.STOP || wordClass == WordClass.DASH) {
                return 200 + wordClass.ordinal() * 4 + Math.min(nouns, 2);
            }
            nouns += kind == UnitValues.NOUN_CHUNK ? 1 : 0;
            unit = v.chunkBegin[unit] - 1;
        }
        return 199;
    }

    private void writeQuotations(int i, int tag, int template, FeatureList out) {
        int n = template;
        int here = role(i);
        int before = role(i - 1);
        int after = role(i + 1);
        out.add(n++, here);
        out.add(n++, here, before);
        out.add(n++, here, before, after);
        out.add(n++, here, before, tag);
        out.add(n++, get(v.ruleRoles, i), get(v.ruleRoles, i - 1));
        out.add(n++, get(v.ruleRoles, i), get(v.ruleRoles, i - 1), tag);
        out.add(n++, get(v.ruleCue, i), get(v.ruleCue, i - 1));
        int left = quotation(i - 1, -1);
        int right = quotation(i, 1);
        out.add(n++, left, right);
        out.add(n++, left, right, tag);
        out.add(n, left, right, cueLemma);
    }

    /** How near the next quotation in a direction is, and whether it lies beyond the cue. */
    private int quotation(int start, int step) {
        boolean crossed = false;
        int distance = 0;
        for (int unit = start; unit >= from && unit < to && distance < 30; unit += step) {
            if (v.units.isQuotation(unit)) {
                return (distance <= 2 ? distance : distance <= 8 ? 3 : 4) + (crossed ? 10 : 0);
            }
            crossed |= unit >= cueBegin && unit < cueEnd;
            distance++;
        }
        return -1;
    }
}
