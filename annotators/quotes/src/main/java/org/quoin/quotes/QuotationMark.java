package org.quoin.quotes;

/**
 * A quotation mark in a text: one character, or two for {@code ``} and {@code ''}.
 *
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last character, in UTF-16 units
 * @param level whether it is a double or a single mark
 * @param lean which way it points, by its glyph and by the characters around it
 * @param sure false where the mark may as well be something else: a plural possessive's apostrophe, inches
 */
record QuotationMark(int begin, int end, Level level, Lean lean, boolean sure) {

    /** Double marks (also guillemets) or single ones. */
    enum Level {
        DOUBLE,
        SINGLE
    }

    /** The direction of a mark. */
    enum Lean {
        OPENING,
        CLOSING,
        EITHER
    }

    boolean opens() {
        return lean == Lean.OPENING;
    }

    boolean closes() {
        return lean == Lean.CLOSING;
    }
}
