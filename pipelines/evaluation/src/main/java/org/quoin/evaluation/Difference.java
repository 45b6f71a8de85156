package org.quoin.evaluation;

import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * One place where a system and the gold differ.
 *
 * @param kind what is wrong: {@code missed}, {@code spurious}, {@code wrong bounds}, {@code wrong type} and so on
 * @param gold where the gold has it, in UTF-16 units
 * @param system where the system has it
 * @param expected what the gold says of it; empty where only the place counts
 * @param found what the system says of it
 */
public record Difference(String kind, Optional<Span> gold, Optional<Span> system, String expected, String found) {

    /** Makes one of what the system lacks. */
    public static Difference missed(Span gold, String expected) {
        return new Difference("missed", Optional.of(gold), Optional.empty(), expected, "");
    }

    /** Makes one of what the system has and the gold has not. */
    public static Difference spurious(Span system, String found) {
        return new Difference("spurious", Optional.empty(), Optional.of(system), "", found);
    }

    /** Makes one of what both have, but not alike. */
    public static Difference between(String kind, Span gold, Span system, String expected, String found) {
        return new Difference(kind, Optional.of(gold), Optional.of(system), expected, found);
    }

    /** Returns where it stands: in the gold or, where that has nothing, in the system. */
    public Span place() {
        return gold.or(() -> system).orElseThrow();
    }
}
