package org.quoin.io.page;

/**
 * A quote as the list of quotes shows it. Texts are empty where there is nothing to say.
 *
 * @param number its place in the article, from 1
 * @param label its badge: the letter of its voice and its number among that voice's quotes
 * @param voice whom it comes from
 * @param who what the list says of who speaks, in the text's own words
 * @param kind direct, mixed or indirect
 * @param cue the cue's words
 * @param source the source's words
 * @param speaker the name of the speaker that a component has found
 * @param addressee the name of the addressee
 * @param inside the label of the quote that it stands in
 * @param excerpt the beginning of what is said
 * @param words how many words are said
 */
record QuoteView(
        int number,
        String label,
        Voice voice,
        String who,
        String kind,
        String cue,
        String source,
        String speaker,
        String addressee,
        String inside,
        String excerpt,
        int words) {

    String css() {
        return voice.css();
    }

    boolean nested() {
        return !inside.isEmpty();
    }

    /** What pointing at the quote tells, in one line. */
    String note() {
        StringBuilder note = new StringBuilder(label).append(": ").append(who);
        if (!kind.isEmpty()) {
            note.append(" (").append(kind).append(')');
        }
        if (!addressee.isEmpty()) {
            note.append(", to ").append(addressee);
        }
        return note.toString();
    }
}
