package org.quoin.io.page;

/**
 * Whom the page shows a quote as coming from: it decides its colour and the letter on its badge.
 *
 * @param index its place in the order of first appearance, from 0; -1 for whoever the text does not name
 * @param name how the list calls it
 */
record Voice(int index, String name) {

    /** How many colours the style sheet has besides the neutral one. */
    private static final int COLOURS = 8;

    /** Whom the text does not name: a pronoun, or nobody at all. */
    static final Voice UNNAMED = new Voice(-1, "Not named at the quote");

    /** Returns the letter or letters of its badge: A to Z, AA, AB, ...; a question mark for {@link #UNNAMED}. */
    String letter() {
        if (index < 0) {
            return "?";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** Returns its style class. Colours come round again; letters do not. */
    String css() {
        return "s" + (index < 0 ? 0 : index % COLOURS + 1);
    }

    boolean named() {
        return index >= 0;
    }
}
