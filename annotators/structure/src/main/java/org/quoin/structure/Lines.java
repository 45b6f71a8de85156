package org.quoin.structure;

import java.util.ArrayList;
import java.util.List;
import org.quoin.plugin.Span;

/** Breaks a text into its physical lines. */
final class Lines {

    private Lines() {}

    /**
     * Returns the lines that show something, in text order. Lines end as Unicode's mandatory breaks say (UAX 14: line
     * feed, carriage return, next line, form feed, line and paragraph separator).
     */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean setOff = true;
        int begin = 0;
        while (begin < text.length()) {
            int end = endOfLine(text, begin);
            Span visible = new Span(begin, end).trim(text);
            if (showsNothing(text, visible)) {
                setOff = true;
            } else {
                lines.add(new Line(visible, visible.begin() - begin, setOff));
                setOff = false;
            }
            begin = end + lengthOfBreak(text, end);
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lengthOfBreak(String text, int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return pair ? 2 : 1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** A line of control characters or zero-width spaces is blank to a reader. */
    private static boolean showsNothing(String text, Span line) {
        for (int at = line.begin(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (!Span.isBlank(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }
}
