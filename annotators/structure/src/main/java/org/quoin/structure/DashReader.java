package org.quoin.structure;

import org.quoin.plugin.Span;

/** Reads the dash that ends a dateline: any dash, several of them, or a colon after an agency. */
final class DashReader {

    private DashReader() {}

    /**
     * Reads the dash at the cursor, after white space. A hyphen within a word is none.
     *
     * @param afterAgency whether an agency stands before it, with which there is no doubt
     * @return whether there is one; otherwise the cursor has not moved
     */
    static boolean read(String text, Cursor cursor, boolean afterAgency) {
        int before = cursor.at();
        if (cursor.peek() == '.') {
            cursor.to(before + 1);
        }
        boolean spaced = Span.isBlank(cursor.peek());
        cursor.skipSpace();
        int dashes = cursor.at();
        while (isDash(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
        if (cursor.at() == dashes && afterAgency && cursor.peek() == ':') {
            cursor.to(dashes + 1);
        }
        boolean apart = spaced || Span.isBlank(cursor.peek()) || afterAgency || cursor.at() - dashes > 1;
        if (cursor.at() == dashes || !apart && text.charAt(dashes) == '-') {
            cursor.to(before);
            return false;
        }
        return true;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
