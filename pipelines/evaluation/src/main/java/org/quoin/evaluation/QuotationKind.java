package org.quoin.evaluation;

import java.util.List;

/** Whether the words of a content stand inside double quotation marks: all, some or none. For gold that does not tell. */
final class QuotationKind {

    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";

    private QuotationKind() {}

    /** @param content spans in code points, in text order */
    static String of(String text, List<int[]> content) {
        boolean[] inside = inside(text);
        int within = 0;
        int without = 0;
        for (int[] span : content) {
            for (int i = text.offsetByCodePoints(0, span[0]); i < text.offsetByCodePoints(0, span[1]); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    within += inside[i] ? 1 : 0;
                    without += inside[i] ? 0 : 1;
                }
            }
        }
        return within == 0 ? "indirect" : without == 0 ? "direct" : "mixed";
    }

    /** A quotation that is still open ends with its paragraph. */
    private static boolean[] inside(String text) {
        boolean[] inside = new boolean[text.length()];
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (OPENING.indexOf(c) >= 0) {
                open = true;
            } else if (CLOSING.indexOf(c) >= 0 || c == '\n') {
                open = false;
            }
            inside[i] = open;
        }
        return inside;
    }
}
