package org.quoin.io.page;

import org.quoin.type.Event;

/** How a text vouches for an event, as a reader is told. Only {@link #FACT} says that it happened. */
enum Standing {
    FACT("fact-told", ""),
    DENIED("not", "Did not happen"),
    CLAIM("claim", "Claimed"),
    CLAIMED_NOT("not", "Claimed not to have happened"),
    POSSIBLE("open", "Possible"),
    POSSIBLY_NOT("open", "Possibly not"),
    PLANNED("open", "Planned or expected"),
    NOT_PLANNED("not", "Not to happen"),
    COUNTERFACTUAL("not", "Did not come about"),
    HYPOTHETICAL("not", "Hypothetical"),
    UNKNOWN("open", "Not told whether it happened");

    private final String css;
    private final String label;

    Standing(String css, String label) {
        this.css = css;
        this.label = label;
    }

    /**
     * Returns how an event stands.
     *
     * @param event an event; one that a quote tells of is never a fact, whatever its modality
     */
    static Standing of(Event event) {
        if (event.getModality() == null || event.getPolarity() == null) {
            return UNKNOWN;
        }
        boolean negative = event.getPolarity().equals("negative");
        return switch (event.getModality()) {
            case "asserted" -> event.getQuote() == null ? (negative ? DENIED : FACT) : claim(negative);
            case "reported" -> claim(negative);
            case "possible" -> negative ? POSSIBLY_NOT : POSSIBLE;
            case "future" -> negative ? NOT_PLANNED : PLANNED;
            case "counterfactual" -> negative ? HYPOTHETICAL : COUNTERFACTUAL;
            default -> UNKNOWN;
        };
    }

    private static Standing claim(boolean negative) {
        return negative ? CLAIMED_NOT : CLAIM;
    }

    String css() {
        return css;
    }

    String label() {
        return label;
    }
}
