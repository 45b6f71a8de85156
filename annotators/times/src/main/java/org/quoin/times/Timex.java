package org.quoin.times;

/**
 * An expression of time, normalised. Texts are those of TIMEX3's attributes; {@code mod}, {@code quant} and
 * {@code freq} are empty where there is none.
 *
 * @param begin offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param type DATE, TIME, DURATION or SET
 * @param anchor which of the expressions found, in text order, its value was computed from; -1 if from none
 */
record Timex(int begin, int end, String type, String value, String mod, String quant, String freq, int anchor) {}
