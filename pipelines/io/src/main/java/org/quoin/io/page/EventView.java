package org.quoin.io.page;

/**
 * An event as the timeline shows it. Texts are empty where there is nothing to say.
 *
 * @param number its place in the article, from 1, as all outputs count events
 * @param standing how the text vouches for it
 * @param before what is shown before the trigger
 * @param trigger the trigger
 * @param after what is shown after it
 * @param quote the number of that quote; 0 for none
 * @param label that quote's badge
 * @param css that quote's style class
 * @param by who says so
 */
record EventView(
        int number,
        Standing standing,
        String before,
        String trigger,
        String after,
        int quote,
        String label,
        String css,
        String by) {

    /** Returns the style class of how the text vouches for it. */
    String mark() {
        return standing.css();
    }

    /** Returns in words what sets it apart from a fact, and who says so; empty for a fact. */
    String status() {
        if (by.isEmpty()) {
            return standing.label();
        }
        return standing.label() + (standing == Standing.CLAIM ? " by " : ", according to ") + by;
    }
}
