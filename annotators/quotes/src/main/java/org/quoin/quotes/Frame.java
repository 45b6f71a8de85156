package org.quoin.quotes;

import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * Cue and source set into or after what is said: {@code "...," said the mayor, "..."}.
 *
 * @param from its first unit
 * @param to the unit after its last
 * @param cue the cue
 * @param source the source's span; empty where there is none
 */
record Frame(int from, int to, Cue cue, Optional<Span> source) {}
