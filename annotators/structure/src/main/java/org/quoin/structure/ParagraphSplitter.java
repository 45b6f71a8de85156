package org.quoin.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.plugin.Span;

/**
 * Finds which lines of a text belong together. A line is a paragraph of its own unless the text is hard-wrapped: then
 * paragraphs end at a blank line, before an indented line, and after a line that stops well short of the margin.
 */
final class ParagraphSplitter {

    private static final int NARROWEST_MARGIN = 30;
    private static final int WIDEST_MARGIN = 132;

    /** A writer's line may fall this much short of the margin and still run on (ragged wrapping, long words). */
    private static final double RAGGED = 0.85;

    private final String text;
    private final List<Line> lines;

    /** The column at which the text is wrapped, or 0 if it is not. */
    private final int margin;

    private ParagraphSplitter(String text) {
        this.text = text;
        this.lines = Lines.of(text);
        this.margin = findMargin();
    }

    /** Returns the blocks of a text, in text order. */
    static List<Block> split(String text) {
        return new ParagraphSplitter(text).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && runsOn(last, first)) {
                last++;
            }
            Span span = new Span(
                    lines.get(first).span().begin(), lines.get(last).span().end());
            blocks.add(new Block(span, lines.get(first).setOff()));
            first = last + 1;
        }
        return blocks;
    }

    /** Tells whether the paragraph that begins at a line goes on from a later line of it to the next. */
    private boolean runsOn(int line, int first) {
        Line next = lines.get(line + 1);
        if (margin == 0 || next.setOff() || isIndentedAfter(line, first)) {
            return false;
        }
        return reachesMargin(line) || (startsLower(next) && !endsSentence(lines.get(line)));
    }

    private boolean isIndentedAfter(int line, int first) {
        int body = line > first
                ? lines.get(line).indent()
                : Math.min(lines.get(first).indent(), indentAfter(line + 1));
        return lines.get(line + 1).indent() > body + 1;
    }

    private int indentAfter(int line) {
        boolean last = line + 1 >= lines.size() || lines.get(line + 1).setOff();
        return lines.get(last ? line : line + 1).indent();
    }

    /** Tells whether the first word of the next line had found no place on this one. */
    private boolean reachesMargin(int line) {
        return columns(lines.get(line)) + 1 + firstWord(lines.get(line + 1)) > margin * RAGGED;
    }

    private static int columns(Line line) {
        return line.indent() + line.span().length();
    }

    private int firstWord(Line line) {
        int at = line.span().begin();
        while (at < line.span().end() && !Span.isBlank(text.charAt(at))) {
            at++;
        }
        return at - line.span().begin();
    }

    /**
     * A text is wrapped if most lines that another follows at once are full, and where a sentence runs over them: a
     * paragraph hardly ever starts with a small letter, a wrapped line mostly does.
     */
    private int findMargin() {
        int[] widths = pairWidths();
        if (widths.length == 0) {
            return 0;
        }
        int width = widths[(int) Math.ceil(0.95 * widths.length) - 1];
        if (width < NARROWEST_MARGIN || width > WIDEST_MARGIN) {
            return 0;
        }
        boolean caps = text.chars().noneMatch(Character::isLowerCase);
        int full = 0;
        int running = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = lines.get(i + 1);
            if (next.setOff()) {
                continue;
            }
            full += columns(lines.get(i)) + 1 + firstWord(next) > width * RAGGED ? 1 : 0;
            running += (caps ? !endsSentence(lines.get(i)) : startsLower(next)) ? 1 : 0;
        }
        return 3 * full >= 2 * widths.length && 3 * running >= widths.length ? width : 0;
    }

    /** The widths of the lines that another follows at once, ascending. */
    private int[] pairWidths() {
        int[] widths = new int[lines.size()];
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).setOff()) {
                widths[pairs++] = columns(lines.get(i));
            }
        }
        widths = Arrays.copyOf(widths, pairs);
        Arrays.sort(widths);
        return widths;
    }

    private boolean startsLower(Line line) {
        return Character.isLowerCase(text.charAt(line.span().begin()));
    }

    private boolean endsSentence(Line line) {
        return Sentences.endsSentence(text, line.span());
    }
}
