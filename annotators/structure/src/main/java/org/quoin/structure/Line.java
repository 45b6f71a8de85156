package org.quoin.structure;

import org.quoin.plugin.Span;

/**
 * A physical line of a text that shows something.
 *
 * @param span the line without white space at its ends
 * @param indent the number of white space characters before it
 * @param setOff whether the line before it shows nothing, or it is the first
 */
record Line(Span span, int indent, boolean setOff) {}
