package org.quoin.quotes;

import static org.quoin.quotes.FeatureGroup.CHUNKS;
import static org.quoin.quotes.FeatureGroup.CLASSES;
import static org.quoin.quotes.FeatureGroup.PLACES;
import static org.quoin.quotes.FeatureGroup.QUOTATIONS;
import static org.quoin.quotes.FeatureGroup.TAGS;
import static org.quoin.quotes.FeatureGroup.VERBS;
import static org.quoin.quotes.FeatureGroup.WORDS;

/** The features by which a unit is known to belong to a cue. */
final class CueFeatures {

    private static final int CONTEXT = 1;
    private static final int BEYOND = -913;
    private static final int THAT = "that".hashCode();

    private UnitValues v;
    private int from;
    private int to;
    private int quotations;

    /** The unit whose features are written. */
    private int i;
    /** Whether it is the first unit of its chunk, and whether it is the last, which is the chunk's head. */
    private int place;

    private int head;
    private int headLemma;
    /** The units before and after the chunk, and the kinds of the chunks there. */
    private int before;

    private int after;
    private int kindBefore;
    private int kindAfter;
    private int kindAfter2;
    /** What follows: how far the next "that" is, and what clause comes. */
    private int that;

    private int clause;
    /** How far the next quotation is on either side. */
    private int left;

    private int right;

    /** Begins a sentence. */
    void begin(UnitValues values, MatrixSentence sentence) {
        v = values;
        from = sentence.from();
        to = sentence.to();
        quotations = 0;
        for (int unit = from; unit < to; unit++) {
            quotations += v.units.isQuotation(unit) ? 1 : 0;
        }
    }

    private int get(int[] values, int unit) {
        return unit >= from && unit < to ? values[unit] : BEYOND - (unit < from ? 0 : 1);
    }

    /** Writes the features of a unit. */
    void write(int unit, FeatureList out) {
        look(unit);
        out.clear();
        out.context(CONTEXT);
        writeWords(out);
        writeClasses(out);
        writeVerbs(out);
        writeQuotations(out);
        writeChunks(out);
        writeTags(out);
        writePlaces(out);
    }

    private void look(int unit) {
        i = unit;
        int begin = Math.max(from, v.chunkBegin[i]);
        int end = Math.min(to, v.chunkEnd[i]);
        head = end - 1;
        headLemma = v.lemma[head];
        place = (i == begin ? 1 : 0) + (i == head ? 2 : 0);
        before = begin - 1;
        after = end;
        kindBefore = get(v.chunk, before);
        kindAfter = get(v.chunk, after);
        kindAfter2 = get(v.chunk, after < to ? v.chunkEnd[after] : after);
        that = next(end, THAT, 6);
        clause = clauseAfter(end);
        left = quotationBefore();
        right = quotationAfter();
    }

    private void writeWords(FeatureList out) {
        int lemma = v.lemma[i];
        out.begin(WORDS);
        for (int d = -2; d <= 0; d++) {
            out.add(get(v.lemma, i + d));
        }
        out.add(headLemma, place);
        out.add(headLemma, that);
        out.add(headLemma, left, right);
        out.add(v.verbKinds[head], get(v.lemma, after), kindBefore);
        out.add(get(v.lemma, from), v.chunk[i]);
        out.add(lemma, v.ruleRoles[i] & 1);
        out.add(lemma, Math.min(to - i, 6));
        out.add(headLemma, v.headline ? 1 : 0);
    }

    private void writeClasses(FeatureList out) {
        out.begin(CLASSES);
        for (int d = -3; d <= 3; d++) {
            out.add(get(v.brown10, i + d));
        }
        for (int d = -3; d <= 2; d++) {
            out.add(get(v.group, i + d));
        }
        for (int d = -2; d <= 0; d++) {
            out.add(get(v.brown6, i + d));
            out.add(get(v.brown4, i + d), get(v.brown4, i + d + 1), get(v.brown4, i + d + 2));
        }
        for (int d = -2; d <= 1; d++) {
            out.add(get(v.brown6, i + d), get(v.brown6, i + d + 1));
        }
        for (int d = -1; d <= 0; d++) {
            out.add(get(v.brown, i + d));
            out.add(get(v.embedding, i + d));
        }
        int headClass = v.brown10[head];
        out.add(headClass, place);
        out.add(headClass, kindAfter, kindAfter2);
        out.add(headClass, that);
        out.add(headClass, clause);
        out.add(headClass, left, right);
        // who might say it: what stands before, and the noun that may be the subject
        int subject = nounBefore(before);
        out.add(get(v.brown10, before), v.chunk[i]);
        out.add(get(v.brown6, before), headClass);
        out.add(get(v.embedding, before), place);
        out.add(get(v.tag, subject), headClass, v.tag[head]);
        out.add(get(v.embedding, subject), v.verbKinds[head]);
    }

    private void writeVerbs(FeatureList out) {
        int kinds = v.verbKinds[head];
        out.begin(VERBS);
        out.add(get(v.verbKinds, i - 1), get(v.tag, i - 1));
        out.add(v.verbKinds[i], v.tag[i]);
        out.add(kinds, place, v.chunk[i]);
        out.add(kinds, kindAfter, kindAfter2);
        out.add(kinds, clause, v.chunk[i]);
        out.add(kinds, left, right);
    }

    private void writeQuotations(FeatureList out) {
        out.begin(QUOTATIONS);
        for (int d = -3; d <= 1; d++) {
            out.add(get(v.ruleCue, i + d));
        }
        out.add(v.ruleRoles[i] & 1, place);
        out.add(v.ruleRoles[i], get(v.ruleRoles, i - 1), get(v.ruleRoles, i + 1));
        out.add(left, right, place);
        out.add(Math.min(quotations, 3), v.chunk[i], place);
    }

    private void writeChunks(FeatureList out) {
        int before2 = before >= from ? v.chunkBegin[before] - 1 : before;
        out.begin(CHUNKS);
        out.add(v.chunk[i], place);
        out.add(get(v.chunk, before2), kindBefore, v.chunk[i]);
        out.add(kindBefore, v.chunk[i], kindAfter);
    }

    private void writeTags(FeatureList out) {
        int tag = v.tag[i];
        int tagBefore = get(v.tag, i - 1);
        int tagBefore2 = get(v.tag, i - 2);
        out.begin(TAGS);
        out.add(tag);
        out.add(tagBefore);
        out.add(tagBefore, tag);
        out.add(tagBefore2, tagBefore);
        out.add(tagBefore2, tagBefore, tag);
        out.add(tag, v.shape[i]);
        out.add(tag, v.headline ? 1 : 0, place);
    }

    private void writePlaces(FeatureList out) {
        out.begin(PLACES);
        out.add(0);
        out.add(Math.min(i - from, 8), place);
        out.add(Math.min(to - i, 6), v.chunk[i], place);
    }

    /** Returns the head of the nearest noun chunk up to a unit that no preposition leads. */
    private int nounBefore(int start) {
        int unit = start;
        for (int steps = 0; unit >= from && steps < 12; steps++) {
            int first = Math.max(from, v.chunkBegin[unit]);
            if (v.chunk[unit] == UnitValues.NOUN_CHUNK
                    && !(first > from && v.units.is(first - 1, WordClass.PREPOSITION))) {
                return unit;
            }
            unit = first - 1;
        }
        return from - 1;
    }

    private int next(int start, int lower, int limit) {
        for (int unit = start; unit < Math.min(to, start + limit); unit++) {
            if (v.lower[unit] == lower) {
                return unit - start;
            }
        }
        return -1;
    }

    /** Sums up what follows: which verb group comes first, and whether a comma comes before it. */
    private int clauseAfter(int start) {
        int comma = 0;
        int noun = 0;
        int unit = start;
        for (int steps = 0; unit < to && steps < 10; steps++) {
            int kind = v.chunk[unit];
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.QUOTATION_CHUNK) {
                return kind * 4 + comma * 2 + noun;
            }
            comma |= v.units.is(unit, WordClass.COMMA) ? 1 : 0;
            noun |= kind == UnitValues.NOUN_CHUNK ? 1 : 0;
            unit = v.chunkEnd[unit];
        }
        return comma * 2 + noun;
    }

    private int quotationBefore() {
        for (int unit = i - 1; quotations > 0 && unit >= Math.max(from, i - 12); unit--) {
            if (v.units.isQuotation(unit)) {
                return bucket(i - unit) * 8 - v.lemma[unit] % 8;
            }
        }
        return 0;
    }

    private int quotationAfter() {
        for (int unit = i + 1; quotations > 0 && unit < Math.min(to, i + 12); unit++) {
            if (v.units.isQuotation(unit)) {
                return bucket(unit - i) * 2 + (v.units.startsWithCapital(unit) ? 1 : 0);
            }
        }
        return 0;
    }

    private static int bucket(int distance) {
        return distance <= 3 ? distance : distance <= 6 ? 4 : 5;
    }
}
