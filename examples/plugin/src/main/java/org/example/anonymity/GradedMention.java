package org.example.anonymity;

import java.util.Optional;
import org.quoin.plugin.Span;

/**
 * A source as the text mentions it, with how much the text tells of it there.
 *
 * @param span the words for the source, without the terms on which it speaks
 * @param degree how much they tell
 * @param several whether they stand for more than one person; says nothing of a named source
 * @param affiliation the words that tell whom an unnamed source belongs to
 * @param terms the terms on which it speaks
 */
record GradedMention(Span span, Degree degree, boolean several, Optional<Span> affiliation, Terms terms) {}
