package org.quoin.io.page;

/**
 * Text made fit for HTML, in element content and in quoted attributes alike. What HTML does not allow is shown rather
 * than dropped: a control character as its control picture (U+2400 ...), a lone surrogate, a noncharacter or a C1 control as U+FFFD.
 */
final class HtmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /** Returns the text with markup characters escaped and forbidden characters made visible. */
    static String escape(String text) {
        int plain = plainPrefix(text);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length() + 32).append(text, 0, plain);
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(c, i, text, html);
            i += Character.charCount(c);
        }
        return html.toString();
    }

    private static int plainPrefix(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
            if (!plain && c != '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static void append(int c, int at, String text, StringBuilder html) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\t', '\n' -> html.append((char) c);
            case '\r' -> {
                // HTML knows no carriage return; before a line feed it adds nothing to it.
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    html.append('\n');
                }
            }
            default -> html.appendCodePoint(visible(c));
        }
    }

    private static int visible(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = c >= 0x80 && c < 0xA0;
        return noncharacter || surrogate || control ? REPLACEMENT : c;
    }
}
