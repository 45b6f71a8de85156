package org.quoin.io.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quoin.plugin.Span;

/**
 * A stretch of an article that stands on lines of its own on the page.
 *
 * @param kind what it is
 * @param repeated whether it repeats earlier text of the article
 * @param span where it stands, trimmed of white space, in UTF-16 units
 */
record Block(Kind kind, boolean repeated, Span span) {

    /** Kinds of blocks; where parts of an article overlap, the earlier kind wins. */
    enum Kind {
        HEADLINE,
        BYLINE,
        CREDIT,
        LEAD,
        PARAGRAPH,
        /** Text that nothing has marked as anything. */
        LOOSE;

        /** Returns the style class: the name in lower case. */
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A marked part of an article.
     *
     * @param kind what it is
     * @param span where it stands
     */
    record Part(Kind kind, Span span) {}

    /**
     * Cuts an article into blocks: wherever a part or a repetition begins or ends. Everything but white space is in exactly
     * one block, however the parts overlap.
     *
     * @param text the article's text
     * @param parts its marked parts, in any order
     * @param repetitions what repeats earlier text
     * @return the blocks in text order
     */
    static List<Block> cut(String text, List<Part> parts, List<Span> repetitions) {
        Map<Integer, Boundary> boundaries = new TreeMap<>();
        boundary(boundaries, 0);
        boundary(boundaries, text.length());
        for (Part part : parts) {
            boundary(boundaries, part.span().begin()).add(part.kind(), 1);
            boundary(boundaries, part.span().end()).add(part.kind(), -1);
        }
        for (Span repetition : repetitions) {
            boundary(boundaries, repetition.begin()).repetitions++;
            boundary(boundaries, repetition.end()).repetitions--;
        }

        List<Block> blocks = new ArrayList<>();
        Boundary state = new Boundary();
        int from = 0;
        for (Map.Entry<Integer, Boundary> boundary : boundaries.entrySet()) {
            Span span = new Span(from, boundary.getKey()).trim(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(state.kind(), state.repetitions > 0, span));
            }
            state.add(boundary.getValue());
            from = boundary.getKey();
        }
        return blocks;
    }

    private static Boundary boundary(Map<Integer, Boundary> boundaries, int offset) {
        return boundaries.computeIfAbsent(offset, at -> new Boundary());
    }

    /** How many parts of each kind, and how many repetitions, begin (more than end) at an offset. */
    private static final class Boundary {
        private final Map<Kind, Integer> parts = new EnumMap<>(Kind.class);
        private int repetitions;

        void add(Kind kind, int count) {
            parts.merge(kind, count, Integer::sum);
        }

        void add(Boundary other) {
            other.parts.forEach(this::add);
            repetitions += other.repetitions;
        }

        Kind kind() {
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Kind.LOOSE);
        }
    }
}
