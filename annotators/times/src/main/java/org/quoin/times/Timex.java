package org.quoin.times;

/**
 * An expression of time, normalised. Texts are those of TIMEX3's attributes; {@code mod}, {@code quant} and
 * {@code freq} are empty where there is none.
 *
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param type DATE, TIME, DURATION or SET
 * @param anchor which of the expressions found, in text order, its value was computed from; -1 if from none
 * @param beginPoint which of them tells where a duration begins; -1 if none
 * @param endPoint which of them tells where a duration ends; -1 if none
 */
record Timex(
        int begin,
        int end,
        String type,
        String value,
        String mod,
        String quant,
        String freq,
        int anchor,
        int beginPoint,
        int endPoint) {

    /** An expression that is no duration between points. */
    Timex(int begin, int end, String type, String value, String mod, String quant, String freq, int anchor) {
        this(begin, end, type, value, mod, quant, freq, anchor, -1, -1);
    }

    /** Returns the same with the expression where it begins. */
    Timex from(int point) {
        return new Timex(begin, end, type, value, mod, quant, freq, anchor, point, endPoint);
    }

    /** Returns the same with the expression where it ends. */
    Timex to(int point) {
        return new Timex(begin, end, type, value, mod, quant, freq, anchor, beginPoint, point);
    }
}
