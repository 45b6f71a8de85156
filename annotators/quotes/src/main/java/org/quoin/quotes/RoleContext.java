package org.quoin.quotes;

/**
 * What stands between units of a sentence and a cue, counted once for the sentence: sums up to each unit, so that what lies
 * between two is a difference.
 */
final class RoleContext {

    private static final int THAT = "that".hashCode();
    private static final int COMMAS = 0;
    private static final int STOPS = 1;
    private static final int QUOTATIONS = 2;
    private static final int CONJUNCTIONS = 3;
    private static final int STARTERS = 4;
    private static final int VERBS = 5;
    private static final int NOUNS = 6;
    private static final int CHUNKS = 7;
    private static final int CUES = 8;
    private static final int KINDS = 9;

    /** Units that are likelier to begin a cue count as cues. */
    static final double LIKELY = 0.4;

    private UnitValues v;
    private int from;
    /** For each unit of the sentence, and its end, so many numbers: how many of each kind stand before it. */
    private int[] sums = new int[0];
    /** For each unit the next quotation at or after it, and the last one at or before it. */
    private int[] nextQuotation = new int[0];

    private int[] lastQuotation = new int[0];
    /** What comes first after each unit: a verb group, or an end; and what stands before it. */
    private int[] clauses = new int[0];

    /**
     * Begins a sentence.
     *
     * @param cues how likely each unit of the passage is to begin a cue
     */
    void begin(UnitValues values, MatrixSentence sentence, double[] cues) {
        v = values;
        from = sentence.from();
        int to = sentence.to();
        int length = to - from;
        if (sums.length < (length + 1) * KINDS) {
            sums = new int[(length + 1) * KINDS * 2];
            nextQuotation = new int[length * 2 + 2];
            lastQuotation = new int[length * 2 + 2];
            clauses = new int[length * 2 + 2];
        }
        for (int kind = 0; kind < KINDS; kind++) {
            sums[kind] = 0;
        }
        int last = from - 1;
        for (int unit = from; unit < to; unit++) {
            count(unit, cues);
            last = v.units.isQuotation(unit) ? unit : last;
            lastQuotation[unit - from] = last;
        }
        int next = to;
        for (int unit = to - 1; unit >= from; unit--) {
            next = v.units.isQuotation(unit) ? unit : next;
            nextQuotation[unit - from] = next;
            clauses[unit - from] = clauseAfter(unit, to);
        }
    }

    private void count(int unit, double[] cues) {
        int at = (unit - from) * KINDS;
        System.arraycopy(sums, at, sums, at + KINDS, KINDS);
        at += KINDS;
        switch (v.units.wordClass(unit)) {
            case COMMA -> sums[at + COMMAS]++;
            case CONJUNCTION -> sums[at + CONJUNCTIONS]++;
            case QUESTION -> sums[at + STARTERS]++;
            case COLON, DASH, OPENING_BRACKET, CLOSING_BRACKET -> sums[at + STOPS]++;
            default -> {}
        }
        sums[at + QUOTATIONS] += v.units.isQuotation(unit) ? 1 : 0;
        sums[at + STARTERS] += v.lower[unit] == THAT ? 1 : 0;
        sums[at + CUES] += cues[unit] >= LIKELY ? 1 : 0;
        if (v.chunkBegin[unit] == unit) {
            sums[at + VERBS] += v.chunk[unit] == UnitValues.FINITE_CHUNK ? 1 : 0;
            sums[at + NOUNS] += v.chunk[unit] == UnitValues.NOUN_CHUNK ? 1 : 0;
            sums[at + CHUNKS]++;
        }
    }

    private int sum(int kind, int low, int high) {
        return low >= high ? 0 : sums[(high - from) * KINDS + kind] - sums[(low - from) * KINDS + kind];
    }

    /** Tells whether a stretch begins inside a chunk, whose rest counts as one. */
    private boolean cutsChunk(int low, int high) {
        return low < high && v.chunkBegin[low] != low;
    }

    int commas(int low, int high) {
        return sum(COMMAS, low, high);
    }

    int stops(int low, int high) {
        return sum(STOPS, low, high);
    }

    int quotations(int low, int high) {
        return sum(QUOTATIONS, low, high);
    }

    int conjunctions(int low, int high) {
        return sum(CONJUNCTIONS, low, high);
    }

    /** Words that begin a clause: "that" and question words. */
    int starters(int low, int high) {
        return sum(STARTERS, low, high);
    }

    int verbs(int low, int high) {
        return sum(VERBS, low, high) + (cutsChunk(low, high) && v.chunk[low] == UnitValues.FINITE_CHUNK ? 1 : 0);
    }

    int nouns(int low, int high) {
        return sum(NOUNS, low, high) + (cutsChunk(low, high) && v.chunk[low] == UnitValues.NOUN_CHUNK ? 1 : 0);
    }

    int chunks(int low, int high) {
        return sum(CHUNKS, low, high) + (cutsChunk(low, high) ? 1 : 0);
    }

    int cues(int low, int high) {
        return sum(CUES, low, high);
    }

    /** Returns the next quotation at or after a unit; the end of the sentence where there is none. */
    int nextQuotation(int unit) {
        return nextQuotation[unit - from];
    }

    /** Returns the last quotation before a unit; the unit before the sentence where there is none. */
    int lastQuotation(int unit) {
        return unit == from ? from - 1 : lastQuotation[unit - 1 - from];
    }

    /** Returns what comes first after a unit, as a number. */
    int clauseAfter(int unit) {
        return clauses[unit - from];
    }

    private int clauseAfter(int start, int to) {
        int nouns = 0;
        int prepositions = 0;
        int unit = start;
        for (int steps = 0; unit < to && steps < 12; steps++) {
            int kind = v.chunk[unit];
            if (kind >= UnitValues.FINITE_CHUNK && kind <= UnitValues.QUOTATION_CHUNK && unit > start) {
                return kind * 12 + Math.min(nouns, 2) * 4 + Math.min(prepositions, 1);
            }
            WordClass wordClass = v.units.wordClass(unit);
            if (unit > start && isBreak(wordClass)) {
                return 200 + wordClass.ordinal() * 4 + Math.min(nouns, 2);
            }
            nouns += kind == UnitValues.NOUN_CHUNK ? 1 : 0;
            prepositions += wordClass == WordClass.PREPOSITION ? 1 : 0;
            unit = v.chunkEnd[unit];
        }
        return unit >= to ? 198 : 199;
    }

    /** Tells whether a clause may end at a mark. */
    static boolean isBreak(WordClass wordClass) {
        return wordClass == WordClass.COMMA || wordClass == WordClass.STOP || wordClass == WordClass.DASH;
    }
}
