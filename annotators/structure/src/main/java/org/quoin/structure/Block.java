package org.quoin.structure;

import org.quoin.plugin.Span;

/**
 * One or more lines that make one paragraph, or one part of the header.
 *
 * @param span from its first to its last visible character
 * @param setOff whether a blank line comes before it, or it is the first
 */
record Block(Span span, boolean setOff) {}
