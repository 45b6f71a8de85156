package org.quoin.entities;

/**
 * The labels of tokens: outside of names, or first, inner, last or only token of a name of a type (BILOU, which Ratinov
 * and Roth 2009 found better than BIO).
 */
final class Labels {

    static final int OUTSIDE = 0;
    static final int TYPES = NameType.values().length;
    static final int COUNT = 1 + 4 * TYPES;

    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int UNIT = 3;

    private static final boolean[] FOLLOWS = new boolean[COUNT * COUNT];

    static {
        for (int before = 0; before < COUNT; before++) {
            for (int label = 0; label < COUNT; label++) {
                FOLLOWS[before * COUNT + label] =
                        isOpen(before) ? continues(label) && typeOf(before) == typeOf(label) : !continues(label);
            }
        }
    }

    private Labels() {}

    static int of(int type, int place) {
        return 1 + 4 * type + place;
    }

    /** Returns the place of a token in a name {@code [begin, end)}. */
    static int placeIn(int begin, int end, int token) {
        if (end - begin == 1) {
            return UNIT;
        }
        return token == begin ? BEGIN : token == end - 1 ? LAST : INSIDE;
    }

    /** Returns all labels of a type, a bit for each. */
    static int allOf(NameType type) {
        return 0b1111 << of(type.ordinal(), BEGIN);
    }

    /** Returns the ordinal of the label's {@link NameType}; meaningless for {@link #OUTSIDE}. */
    static int typeOf(int label) {
        return label - 1 >> 2;
    }

    static int placeOf(int label) {
        return label - 1 & 3;
    }

    /** Tells whether a name goes on after the label. */
    static boolean isOpen(int label) {
        return label != OUTSIDE && placeOf(label) <= INSIDE;
    }

    /** Tells whether the label continues a name. */
    static boolean continues(int label) {
        return label != OUTSIDE && (placeOf(label) == INSIDE || placeOf(label) == LAST);
    }

    /** Tells whether a label may stand after another one. */
    static boolean follows(int before, int label) {
        return FOLLOWS[before * COUNT + label];
    }

    static boolean mayBegin(int label) {
        return !continues(label);
    }

    static boolean mayEnd(int label) {
        return !isOpen(label);
    }
}
