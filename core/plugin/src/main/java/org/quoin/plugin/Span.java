package org.quoin.plugin;

import org.apache.uima.cas.text.AnnotationFS;

/**
 * A piece of a text: {@code [begin, end)} in UTF-16 units, as UIMA counts.
 *
 * @param begin offset of the first unit
 * @param end offset after the last unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the end is before the begin, or the begin is negative */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Returns the span of an annotation. */
    public static Span of(AnnotationFS annotation) {
        return new Span(annotation.getBegin(), annotation.getEnd());
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Tells whether the other span lies within this one; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Tells whether the unit at the offset belongs to this span. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Tells whether the spans share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Returns the text of the span. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Returns the span without the white space at its ends (no-break spaces count as white space); may be empty. */
    public Span trim(CharSequence text) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Tells whether a character is white space to a reader: Java's white space, no-break spaces and the byte order mark. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Text order: by begin, the longer span first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
