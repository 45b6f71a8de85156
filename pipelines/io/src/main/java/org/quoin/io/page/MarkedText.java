package org.quoin.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.plugin.Span;

/**
 * Turns layers of marks that overlap in any way into elements that nest. One sweep over the boundaries: where a mark ends
 * that is not the innermost, those inside it end with it and begin again at once. What comes out is the text to the last
 * character, and every opened element is closed in the same range.
 */
final class MarkedText {

    /**
     * A stretch of text in which no mark begins or ends.
     *
     * @param ended the elements that end before it, innermost first
     * @param started the elements that begin before it, outermost first
     * @param text the text; empty in the piece that ends what stands open at the end of a range
     */
    record Piece(List<Mark> ended, List<Start> started, String text) {}

    /**
     * The begin of an element.
     *
     * @param mark what it shows
     * @param first whether the mark begins here; it carries on from before otherwise
     */
    record Start(Mark mark, boolean first) {

        String css() {
            return Stream.of(mark.layer().css(), mark.css(), first ? "" : "cont")
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        int quote() {
            return mark.quote();
        }

        String label() {
            return mark.label();
        }

        String note() {
            return mark.note();
        }

        boolean chip() {
            return first && !mark.label().isEmpty();
        }

        String target() {
            return first ? mark.target() : "";
        }
    }

    private static final class Shown {
        private final Mark mark;
        private boolean begun;

        Shown(Mark mark) {
            this.mark = mark;
        }

        boolean endedAt(int offset) {
            return mark.span().end() <= offset;
        }

        Start start() {
            boolean first = !begun;
            begun = true;
            return new Start(mark, first);
        }
    }

    private final String text;
    private final List<Mark> marks;
    private int next;
    /** What began before the place that the sweep has reached, and ends after it. */
    private final List<Shown> live = new ArrayList<>();

    /**
     * @param text the whole text
     * @param marks its marks, in any order
     */
    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> !mark.span().isEmpty())
                .sorted(Mark.OPENING)
                .toList();
    }

    /**
     * Returns the pieces of the next range.
     *
     * @param range a range that begins where the one before it ended, or later
     */
    List<Piece> pieces(Span range) {
        List<Piece> pieces = new ArrayList<>();
        List<Shown> open = new ArrayList<>();
        int at = range.begin();
        while (at < range.end()) {
            List<Mark> ended = close(open, at);
            List<Start> started = open(open, at);
            int to = Math.min(range.end(), boundaryAfter(at));
            pieces.add(new Piece(ended, started, text.substring(at, to)));
            at = to;
        }
        if (!open.isEmpty()) {
            pieces.add(new Piece(closeAll(open, 0), List.of(), ""));
        }
        return pieces;
    }

    /** Closes what has ended, and with it all that is open inside. */
    private List<Mark> close(List<Shown> open, int at) {
        live.removeIf(shown -> shown.endedAt(at));
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).endedAt(at)) {
                return closeAll(open, i);
            }
        }
        return List.of();
    }

    private static List<Mark> closeAll(List<Shown> open, int from) {
        List<Mark> ended = new ArrayList<>();
        for (int i = open.size() - 1; i >= from; i--) {
            ended.add(open.remove(i).mark);
        }
        return ended;
    }

    /** Opens what begins here and what was closed too early. */
    private List<Start> open(List<Shown> open, int at) {
        for (; next < marks.size() && marks.get(next).span().begin() <= at; next++) {
            Shown shown = new Shown(marks.get(next));
            if (!shown.endedAt(at)) {
                live.add(shown);
            }
        }
        if (live.size() == open.size()) {
            return List.of();
        }
        List<Shown> missing = new ArrayList<>(live);
        missing.removeAll(open);
        missing.sort((a, b) -> Mark.NESTING.compare(a.mark, b.mark));
        open.addAll(missing);
        return missing.stream().map(Shown::start).toList();
    }

    private int boundaryAfter(int at) {
        int boundary = next < marks.size() ? marks.get(next).span().begin() : Integer.MAX_VALUE;
        for (Shown shown : live) {
            boundary = Math.min(boundary, shown.mark.span().end());
        }
        return boundary;
    }
}
