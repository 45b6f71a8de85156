package org.quoin.times;

import java.util.List;

/**
 * One way that a pattern can be written, with what it means.
 *
 * @param order rules that come first have the lower number
 * @param head TIMEX3's type, {@code none}, or the name by which other rules call it
 * @param elements what must follow each other
 * @param marks which stretches of the elements are expressions, each with its meaning
 * @param slots for each piece that the rule names, the element that it is; -1 if this way of writing lacks it
 * @param source the file and line, for messages
 */
record Rule(int order, String head, List<Element> elements, List<Mark> marks, int[] slots, String source) {

    /**
     * An element of a pattern.
     *
     * @param kind what is matched
     * @param number the word, class or head
     * @param tag what the tag must begin with; empty if any will do
     */
    record Element(Kind kind, int number, String tag) {}

    /** What an element matches. */
    enum Kind {
        WORD,
        CLASS,
        /** What other rules of a head match. */
        HEAD,
        /** Any piece. */
        ANY
    }

    /**
     * A stretch of the elements.
     *
     * @param from its first element
     * @param to the element after its last
     * @param meaning what it means
     */
    record Mark(int from, int to, Expression meaning) {}
}
