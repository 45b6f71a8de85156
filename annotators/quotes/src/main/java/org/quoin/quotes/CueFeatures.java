package org.quoin.quotes;

/** The features by which a unit is known to belong to a cue. */
final class CueFeatures {

    private static final int BEYOND = -913;

    private UnitValues v;
    private int from;
    private int to;
    private int quotations;

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
    void write(int i, FeatureList out) {
        out.clear(0);
        int n = 0;
        for (int d = -3; d <= 3; d++) {
            out.add(n++, get(v.lower, i + d));
            out.add(n++, get(v.lemma, i + d));
            out.add(n++, get(v.tag, i + d));
            out.add(n++, get(v.brown6, i + d));
            out.add(n++, get(v.brown10, i + d));
            out.add(n++, get(v.brown, i + d));
            out.add(n++, get(v.embedding, i + d));
            out.add(n++, get(v.group, i + d));
            out.add(n++, get(v.ruleCue, i + d));
            out.add(n++, get(v.verbKinds, i + d), get(v.tag, i + d));
        }
        int lemma = v.lemma[i];
        int tag = v.tag[i];
        for (int d = -2; d <= 1; d++) {
            out.add(n++, get(v.lemma, i + d), get(v.lemma, i + d + 1));
            out.add(n++, get(v.lemma, i + d), get(v.tag, i + d + 1));
            out.add(n++, get(v.tag, i + d), get(v.lemma, i + d + 1));
            out.add(n++, get(v.tag, i + d), get(v.tag, i + d + 1));
            out.add(n++, get(v.brown6, i + d), get(v.brown6, i + d + 1));
            out.add(n++, get(v.brown10, i + d), get(v.brown10, i + d + 1));
        }
        for (int d = -2; d <= 0; d++) {
            out.add(n++, get(v.tag, i + d), get(v.tag, i + d + 1), get(v.tag, i + d + 2));
            out.add(n++, get(v.lemma, i + d), get(v.lemma, i + d + 1), get(v.lemma, i + d + 2));
            out.add(n++, get(v.brown4, i + d), get(v.brown4, i + d + 1), get(v.brown4, i + d + 2));
        }
        out.add(n++, lemma, get(v.tag, i - 1), get(v.tag, i + 1));
        out.add(n++, lemma, get(v.tag, i + 1), get(v.tag, i + 2));
        out.add(n++, lemma, get(v.lemma, i + 1), get(v.tag, i + 2));
        out.add(n++, lemma, get(v.tag, i + 1), get(v.lemma, i + 2));
        out.add(n++, lemma, get(v.brown6, i - 1));
        out.add(n++, lemma, get(v.brown6, i + 1));
        out.add(n++, tag, v.shape[i]);
        // the chunk it stands in, and its neighbours
        int begin = Math.max(from, v.chunkBegin[i]);
        int end = Math.min(to, v.chunkEnd[i]);
        int head = end - 1;
        int headLemma = v.lemma[head];
        int place = (i == begin ? 1 : 0) + (i == head ? 2 : 0);
        out.add(n++, v.chunk[i], place);
        out.add(n++, headLemma, place);
        out.add(n++, v.brown10[head], place);
        out.add(n++, v.verbKinds[head], place, v.chunk[i]);
        out.add(n++, v.ruleRoles[i] & 1, place);
        out.add(n++, v.ruleRoles[i], get(v.ruleRoles, i - 1), get(v.ruleRoles, i + 1));
        out.add(n++, lemma, v.ruleRoles[i] & 1);
        int before = chunkBefore(begin);
        int before2 = before >= from ? chunkBefore(v.chunkBegin[before]) : before;
        int after = end;
        int after2 = after < to ? v.chunkEnd[after] : after;
        int after3 = after2 < to ? v.chunkEnd[after2] : after2;
        int kindBefore = get(v.chunk, before);
        int kindAfter = get(v.chunk, after);
        out.add(n++, headLemma, place, kindBefore);
        out.add(n++, headLemma, place, kindAfter);
        out.add(n++, headLemma, kindBefore, kindAfter);
        out.add(n++, headLemma, kindAfter, get(v.chunk, after2));
        out.add(n++, headLemma, get(v.lemma, after), place);
        out.add(n++, headLemma, get(v.lemma, before), place);
        out.add(n++, v.brown10[head], kindAfter, get(v.chunk, after2));
        out.add(n++, v.brown10[head], get(v.lemma, after), place);
        out.add(n++, v.brown10[head], get(v.tag, before), get(v.tag, after));
        out.add(n++, get(v.chunk, before2), kindBefore, v.chunk[i]);
        out.add(n++, kindAfter, get(v.chunk, after2), get(v.chunk, after3));
        out.add(n++, kindBefore, v.chunk[i], kindAfter);
        out.add(n++, v.verbKinds[head], kindAfter, get(v.chunk, after2));
        out.add(n++, v.verbKinds[head], get(v.lemma, after), kindBefore);
        // who might say it: the head of the noun chunk before
        out.add(n++, get(v.brown10, before), v.chunk[i]);
        out.add(n++, get(v.brown, before), headLemma);
        out.add(n++, get(v.brown6, before), v.brown10[head]);
        out.add(n++, get(v.embedding, before), place);
        out.add(n++, get(v.tag, before), headLemma);
        int subject = nounBefore(begin);
        out.add(n++, get(v.brown10, subject), v.brown10[head]);
        out.add(n++, get(v.tag, subject), v.brown10[head], v.tag[head]);
        out.add(n++, get(v.lemma, subject), place);
        out.add(n++, get(v.embedding, subject), v.verbKinds[head]);
        out.add(n++, get(v.brown6, subject), headLemma);
        // what might be said
        int that = next(end, "that".hashCode(), 6);
        out.add(n++, headLemma, that);
        out.add(n++, v.brown10[head], that);
        int clause = clauseAfter(end);
        out.add(n++, headLemma, clause);
        out.add(n++, v.brown10[head], clause);
        out.add(n++, v.verbKinds[head], clause, v.chunk[i]);
        // quotations around
        int left = quotationBefore(i);
        int right = quotationAfter(i);
        out.add(n++, left, right, place);
        out.add(n++, headLemma, left, right);
        out.add(n++, v.brown10[head], left, right);
        out.add(n++, v.verbKinds[head], left, right);
        out.add(n++, Math.min(quotations, 3), v.chunk[i], place);
        out.add(n++, Math.min(i - from, 8), place);
        out.add(n++, Math.min(to - i, 6), lemma);
        out.add(n++, Math.min(to - i, 6), v.chunk[i], place);
        out.add(n++, v.headline ? 1 : 0, headLemma);
        out.add(n++, v.headline ? 1 : 0, tag, place);
        out.add(n++, get(v.lemma, from), v.chunk[i]);
        out.add(n, 7);
    }

    private int chunkBefore(int begin) {
        return begin - 1;
    }

    /** Returns the head of the nearest noun chunk before that no preposition leads. */
    private int nounBefore(int begin) {
        int unit = begin - 1;
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

    private int quotationBefore(int i) {
        for (int unit = i - 1; unit >= Math.max(from, i - 12); unit--) {
            if (v.units.isQuotation(unit)) {
                return bucket(i - unit) * 8 - v.lemma[unit] % 8;
            }
        }
        return 0;
    }

    private int quotationAfter(int i) {
        for (int unit = i + 1; unit < Math.min(to, i + 12); unit++) {
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
