package org.quoin.io.page;

/**
 * What can be marked inside a paragraph. Where two marks cover the same text, the earlier layer is the outer one; the
 * style sheet knows a layer by its style class.
 */
enum Layer {
    DATELINE("dateline"),
    QUOTE("q"),
    SOURCE("src"),
    CUE("cue"),
    MENTION("m"),
    TIME("t"),
    EVENT("e");

    private final String css;

    Layer(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
