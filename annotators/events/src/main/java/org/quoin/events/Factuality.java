package org.quoin.events;

/**
 * When an event is told to happen, and whether it does.
 *
 * @param tense TimeML's tense of its verb group; NONE where it has none
 * @param aspect TimeML's aspect of its verb group; NONE where it has none
 * @param negative whether the text says that it does not happen
 * @param modality how the text vouches for it
 */
record Factuality(String tense, String aspect, boolean negative, Modality modality) {}
