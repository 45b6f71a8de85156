package org.quoin.quotes;

import static org.quoin.quotes.FeatureGroup.CHUNKS;
import static org.quoin.quotes.FeatureGroup.CLASSES;
import static org.quoin.quotes.FeatureGroup.OTHER_CUES;
import static org.quoin.quotes.FeatureGroup.PLACES;
import static org.quoin.quotes.FeatureGroup.QUOTATIONS;
import static org.quoin.quotes.FeatureGroup.TAGS;
import static org.quoin.quotes.FeatureGroup.VERBS;
import static org.quoin.quotes.FeatureGroup.WORDS;

import java.util.Arrays;
import org.quoin.learning.Hash;
import org.quoin.plugin.Span;

/**
 * The features by which a unit is known to begin, carry on or end the source or the content of a given cue. Those of the
 * unit and its neighbours hang on the cue only by the side of it that the unit is on; others read both together.
 */
final class RoleFeatures {

    /** How many sides of a cue there are: before it, after it, and in it. */
    static final int SIDES = 3;

    private static final int OWN = 2;
    private static final int WITH_CUE = OWN + SIDES;
    private static final int BEYOND = -913;
    private static final int PATH = 7;

    private final RoleContext context = new RoleContext();
    private UnitValues v;
    private int from;
    private int to;
    /** How likely each unit of the passage is to begin a cue. */
    private double[] cues = new double[0];

    private int cueBegin;
    private int cueEnd;
    private int cueHead;
    private int cueLemma;
    private int cueClass;
    private int cueForm;
    private int attribution;
    /** The roles that the rules give to the units for this cue. */
    private int[] ruleRole = new int[0];

    /** The unit whose features are written, and what it is and what stands around it. */
    private int i;

    private int here;
    private int begins;
    private int clause;
    private int next;
    private int last;

    /**
     * Begins a sentence.
     *
     * @param begins how likely each unit of the passage is to begin a cue
     */
    void begin(UnitValues values, MatrixSentence sentence, double[] begins) {
        v = values;
        from = sentence.from();
        to = sentence.to();
        cues = begins;
        context.begin(values, sentence, begins);
    }

    /** Begins a cue of the sentence: units {@code [begin, end)}. */
    void begin(int begin, int end) {
        cueBegin = begin;
        cueEnd = end;
        cueHead = v.head(begin, end);
        cueLemma = v.lemma[cueHead];
        cueClass = v.brown10[cueHead];
        attribution = -1;
        for (int unit = begin; unit < end; unit++) {
            attribution = Math.max(attribution, v.ruleAttribution[unit]);
        }
        cueForm = Hash.mix(Hash.mix(v.tag[cueHead], v.tag[end - 1]), passive(begin, cueHead) ? 1 : 0);
        readRuleRoles();
    }

    private boolean passive(int begin, int head) {
        boolean be = false;
        for (int unit = Math.max(from, begin - 2); unit < head; unit++) {
            be |= Auxiliaries.isBe(v.units.lower(unit));
        }
        return be && v.units.is(head, WordClass.PARTICIPLE);
    }

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

    private int role(int unit) {
        if (unit < from || unit >= to || attribution < 0) {
            return attribution < 0 ? 9 : 8;
        }
        return ruleRole[unit];
    }

    private int get(int[] values, int unit) {
        return unit >= from && unit < to ? values[unit] : BEYOND - (unit < from ? 0 : 1);
    }

    /** Returns the side of the cue that a unit is on. */
    int side(int unit) {
        return unit < cueBegin ? 0 : unit >= cueEnd ? 1 : 2;
    }

    /** Writes all features of a unit. */
    void write(int unit, FeatureList out) {
        out.clear();
        writeOwn(unit, out);
        writeWithCue(unit, out);
    }

    private void look(int unit) {
        i = unit;
        begins = v.chunkBegin[i] == i ? 1 : 0;
        here = v.chunk[i] * 2 + begins;
        clause = context.clauseAfter(i);
        next = Math.min(to, v.chunkEnd[i]);
        last = Math.max(from, v.chunkBegin[i]) - 1;
    }

    /** Adds the features of a unit that hang on nothing of the cue but the side of it. */
    void writeOwn(int unit, FeatureList out) {
        look(unit);
        out.context(OWN + side(unit));
        writeOwnWords(out);
        writeOwnClasses(out);
        out.begin(VERBS);
        for (int d = -2; d <= 2; d++) {
            out.add(get(v.verbKinds, i + d));
        }
        out.begin(QUOTATIONS);
        out.add(get(v.ruleRoles, i), get(v.ruleRoles, i - 1));
        out.add(get(v.ruleRoles, i), get(v.ruleRoles, i - 1), get(v.tag, i));
        out.add(get(v.ruleCue, i), get(v.ruleCue, i - 1));
        writeOwnChunks(out);
        out.begin(TAGS);
        for (int d = -2; d <= 2; d++) {
            out.add(get(v.tag, i + d));
            out.add(get(v.shape, i + d));
        }
        out.begin(PLACES);
        out.add(i == from ? 1 : i >= to - 1 ? 2 + i - to : 0);
        out.add(Math.min(to - i, 4), get(v.tag, i - 1));
        out.add(Math.min(i - from, 4), v.tag[i]);
    }

    private void writeOwnWords(FeatureList out) {
        out.begin(WORDS);
        out.add(get(v.lower, i - 1));
        out.add(get(v.lemma, i - 1));
        out.add(v.lemma[i]);
        out.add(get(v.lemma, last), here);
    }

    private void writeOwnClasses(FeatureList out) {
        out.begin(CLASSES);
        for (int d = -2; d <= 2; d++) {
            out.add(get(v.brown6, i + d));
            out.add(get(v.group, i + d));
        }
        for (int d = -1; d <= 0; d++) {
            out.add(get(v.brown10, i + d));
            out.add(get(v.brown, i + d));
            out.add(get(v.embedding, i + d));
        }
        for (int d = -2; d <= 0; d++) {
            out.add(get(v.brown6, i + d), get(v.brown6, i + d + 1));
        }
        out.add(v.brown10[next - 1], here);
        out.add(v.embedding[next - 1], here);
    }

    private void writeOwnChunks(FeatureList out) {
        int next2 = next < to ? v.chunkEnd[next] : to;
        int last2 = last >= from ? v.chunkBegin[last] - 1 : from - 1;
        int last3 = last2 >= from ? v.chunkBegin[last2] - 1 : from - 1;
        int after = get(v.chunk, next);
        int before = get(v.chunk, last);
        int before2 = get(v.chunk, last2);
        out.begin(CHUNKS);
        out.add(here);
        out.add(here, after);
        out.add(here, after, get(v.chunk, next2));
        out.add(here, before);
        out.add(here, before, before2);
        out.add(Hash.mix(here, before), before2, get(v.chunk, last3));
        out.add(Hash.mix(here, before), before2, after);
        out.add(clause, here);
        out.add(clause, here, before);
        out.add(v.tag[next - 1], after, begins);
    }

    /** Adds the features of a unit that read it together with the cue. */
    void writeWithCue(int unit, FeatureList out) {
        look(unit);
        int side = side(unit);
        int distance = side == 0 ? cueBegin - i : side == 1 ? i - cueEnd : 0;
        int bucket = distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 14 ? 7 : distance <= 25 ? 8 : 9;
        int low = side == 0 ? i : cueEnd;
        int high = side == 0 ? cueBegin : i;
        int commas = Math.min(context.commas(low, high), 3);
        int verbs = Math.min(context.verbs(low, high), 3);
        int marks =
                commas + 4 * Math.min(context.stops(low, high), 2) + 12 * Math.min(context.quotations(low, high), 2);
        int clauses = verbs + 4 * Math.min(context.starters(low, high), 2);
        int path = path(low, high);
        int tag = v.tag[i];
        int tagBefore = get(v.tag, i - 1);
        int left = quotationBefore();
        int right = quotationAfter();
        out.context(WITH_CUE + side);
        writeWords(out, bucket, commas, verbs, clauses, path);
        out.add(left, right, cueLemma);
        out.begin(CLASSES);
        out.add(cueClass, bucket);
        out.add(cueClass, tag, tagBefore);
        out.add(v.brown6[next - 1], cueClass, begins);
        writeOtherCues(out, low, high, clauses);
        out.begin(VERBS);
        out.add(v.verbKinds[cueHead], bucket, tag);
        out.add(v.verbKinds[cueHead], tagBefore, tag);
        out.begin(QUOTATIONS);
        int role = role(i);
        int roleBefore = role(i - 1);
        out.add(role);
        out.add(role, roleBefore);
        out.add(role, roleBefore, role(i + 1));
        out.add(role, roleBefore, tag);
        out.add(left, right);
        out.add(left, right, tag);
        out.begin(CHUNKS);
        out.add(marks);
        out.add(clauses);
        out.add(marks, clauses);
        out.add(marks, tag);
        out.add(marks, tagBefore, tag);
        out.add(clauses, tagBefore, tag);
        out.add(Math.min(context.conjunctions(low, high), 2), tag, Math.min(commas, 2));
        out.add(Math.min(context.nouns(low, high), 4), tagBefore, tag);
        out.add(get(v.chunk, cueBegin - 1), get(v.chunk, cueEnd), tag);
        int clauseBefore = clauseBefore();
        out.add(clauseBefore, here);
        out.add(clauseBefore, tag);
        out.add(clauseBefore, clause, here);
        if (path != 0) {
            out.add(path, tag);
            out.add(path, cueForm, v.chunk[i]);
        }
        out.begin(PLACES);
        out.add(bucket);
        out.add(bucket, tag);
        out.add(bucket, tagBefore, tag);
        out.add(cueForm, bucket);
    }

    private void writeWords(FeatureList out, int bucket, int commas, int verbs, int clauses, int path) {
        int lemma = v.lemma[i];
        int tag = v.tag[i];
        out.begin(WORDS);
        out.add(bucket, lemma);
        out.add(clauses, lemma);
        out.add(commas, lemma, cueLemma);
        out.add(cueLemma, lemma);
        out.add(cueLemma, tag);
        out.add(cueLemma, get(v.tag, i - 1), tag);
        out.add(cueLemma, bucket);
        out.add(cueLemma, bucket, tag);
        out.add(cueLemma, get(v.lemma, cueEnd), tag);
        out.add(cueLemma, get(v.tag, cueEnd), tag);
        out.add(cueLemma, get(v.tag, cueBegin - 1), tag);
        out.add(cueLemma, verbs, tag);
        out.add(cueLemma, clause, tag);
        out.add(cueLemma, v.lemma[next - 1], begins);
        if (path == 0) {
            out.skip(1);
        } else {
            out.add(cueLemma, path);
        }
    }

    private void writeOtherCues(FeatureList out, int low, int high, int clauses) {
        int others = context.cues(low, high);
        out.begin(OTHER_CUES);
        out.add(others, v.tag[i]);
        out.add(others, clauses, v.tag[i]);
        out.add(otherCueAfter(), v.tag[i]);
    }

    /** Returns a hash of the chunks of a stretch; 0 if there are too many. */
    private int path(int low, int high) {
        if (low < high && context.chunks(low, high) > PATH) {
            return 0;
        }
        int path = 1;
        for (int unit = low; unit < high; unit = v.chunkEnd[unit]) {
            path = Hash.mix(path, v.chunk[unit]);
        }
        return path == 0 ? 1 : path;
    }

    /** How many chunks after the unit another cue begins, if soon; 0 if none does. */
    private int otherCueAfter() {
        int unit = i;
        for (int steps = 1; unit < to && steps < 5; steps++) {
            int end = Math.min(to, v.chunkEnd[unit]);
            for (int at = unit; at < end; at++) {
                if (cues[at] >= RoleContext.LIKELY && (at < cueBegin || at >= cueEnd)) {
                    return steps;
                }
            }
            unit = end;
        }
        return 0;
    }

    /** What came last before the unit: the cue, a verb group, or a comma or other mark. */
    private int clauseBefore() {
        int nouns = 0;
        int unit = i - 1;
        for (int steps = 0; unit >= from && steps < 12; steps++) {
            int kind = v.chunk[unit];
            if (unit >= cueBegin && unit < cueEnd) {
                return 197 - Math.min(nouns, 3);
            }
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.QUOTATION_CHUNK) {
                return kind * 12 + Math.min(nouns, 2) * 4;
            }
            WordClass wordClass = v.units.wordClass(unit);
            if (RoleContext.isBreak(wordClass)) {
                return 200 + wordClass.ordinal() * 4 + Math.min(nouns, 2);
            }
            nouns += kind == UnitValues.NOUN_CHUNK ? 1 : 0;
            unit = v.chunkBegin[unit] - 1;
        }
        return 199;
    }

    private int quotationBefore() {
        int quotation = context.lastQuotation(i);
        boolean crossed = Math.max(quotation + 1, cueBegin) < Math.min(i, cueEnd);
        return quotation < from ? -1 : quotation(i - 1 - quotation, crossed);
    }

    private int quotationAfter() {
        int quotation = context.nextQuotation(i);
        boolean crossed = Math.max(i, cueBegin) < Math.min(quotation, cueEnd);
        return quotation >= to ? -1 : quotation(quotation - i, crossed);
    }

    /** How near a quotation is, and whether it lies beyond the cue. */
    private static int quotation(int distance, boolean crossed) {
        if (distance >= 30) {
            return -1;
        }
        return (distance <= 2 ? distance : distance <= 8 ? 3 : 4) + (crossed ? 10 : 0);
    }
}
